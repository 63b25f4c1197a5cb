/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.compose;

import java.util.List;
import org.pbxdoc.language.load.Installation;
import org.pbxdoc.language.model.Audience;
import org.pbxdoc.language.model.Confidentiality;
import org.pbxdoc.language.model.DocumentHeader;
import org.pbxdoc.language.model.Element;

/** Who the documents are for, and so which elements they may show. */
public final class Reader {

    private final Installation installation;
    private final Audience audience;

    public Reader(Installation installation) {
        this.installation = installation;
        this.audience = installation.header().map(DocumentHeader::getAudience).orElse(Audience.CUSTOMER);
    }

    /** Returns the elements of {@code type} that this reader may see, in the order of the text. */
    public <T extends Element> List<T> all(Class<T> type) {
        return installation.all(type).stream().filter(this::maySee).toList();
    }

    /** Returns whether this reader may see {@code element}: a customer sees nothing internal. */
    public boolean maySee(Element element) {
        return audience != Audience.CUSTOMER
                || element.getConfidentiality() != Confidentiality.INTERNAL
                        && element.getConfidentiality() != Confidentiality.SECRET;
    }
}
