/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.compose;

import java.io.IOException;
import java.util.Optional;
import org.pbxdoc.document.Template;
import org.pbxdoc.language.attached.NearbyFile;
import org.pbxdoc.language.attached.WordTemplate;
import org.pbxdoc.language.model.DocumentHeader;

/** The company's Word template, if the document header names one; rules have found it harmless before. */
final class CompanyTemplate {

    private CompanyTemplate() {}

    /** Returns the template of {@code composition}. */
    static Optional<Template> of(Composition composition) {
        return composition.header().flatMap(CompanyTemplate::read);
    }

    private static Optional<Template> read(DocumentHeader header) {
        if (header.getTemplate() == null
                || !(NearbyFile.find(header.eResource().getURI(), header.getTemplate()) instanceof NearbyFile.Found found)) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Template(found.path().getFileName().toString(), WordTemplate.read(found.path())));
        } catch (IOException e) {
            return Optional.empty(); // an error finding stands in the way of the pack
        }
    }
}
