/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.ui.model;

import java.nio.file.Path;
import org.eclipse.emf.common.util.URI;
import org.eclipse.jface.text.Document;

/** The text of a catalogue that comes with the language, as it is shown beside the files of a customer. */
public final class CatalogueText extends Document {

    private final URI uri;
    private final Path customer;

    /** Makes the text of the catalogue at {@code uri} for those who come from the folder {@code customer}. */
    public CatalogueText(URI uri, Path customer, String text) {
        super(text);
        this.uri = uri;
        this.customer = customer;
    }

    URI uri() {
        return uri;
    }

    Path customer() {
        return customer;
    }
}
