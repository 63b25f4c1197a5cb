/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.office;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Where a link may lead: the web, a mailbox, a phone or a section of the same document; nowhere else. */
final class LinkTarget {

    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto", "tel");

    private LinkTarget() {}

    /** Returns the section id that {@code link} leads to, if it is a link inside the document. */
    static Optional<String> section(String link) {
        return link.startsWith("#") ? Optional.of(link.substring(1)) : Optional.empty();
    }

    /**
     * Returns {@code link} in plain ASCII if it may leave the document. A link that is no valid address counts as not
     * allowed, because Word refuses a whole file for one such address.
     */
    static Optional<String> external(String link) {
        if (!SafeText.of(link).equals(link)) {
            return Optional.empty();
        }
        try {
            URI uri = new URI(link.strip());
            String scheme = uri.getScheme();
            if (scheme == null || !SCHEMES.contains(scheme.toLowerCase(Locale.ROOT))) {
                return Optional.empty();
            }
            boolean complete = uri.isOpaque() ? !uri.getSchemeSpecificPart().isEmpty() : uri.getHost() != null;
            boolean web = scheme.toLowerCase(Locale.ROOT).startsWith("http");
            return complete && web != uri.isOpaque() ? Optional.of(uri.toASCIIString()) : Optional.empty();
        } catch (URISyntaxException notAnAddress) {
            return Optional.empty();
        }
    }
}
