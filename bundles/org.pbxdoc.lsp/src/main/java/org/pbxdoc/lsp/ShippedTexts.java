/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.lsp;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.pbxdoc.language.load.ShippedCatalogues;
import org.pbxdoc.language.rules.RulePages;

/** Texts that come with the language and that a client can show: catalogues and the pages of rules. */
final class ShippedTexts {

    /** The scheme of their addresses. */
    static final String SCHEME = "pbxdoc";

    private static final String RULES = "/rules/";
    private static final String CATALOGUES = "/catalogue/";

    private ShippedTexts() {}

    /** Returns the address of the page of a rule. */
    static String page(String rule) {
        return SCHEME + ":" + RULES + rule + ".md";
    }

    /** Returns the address of a catalogue. */
    static String uri(org.eclipse.emf.common.util.URI catalogue) {
        return SCHEME + ":" + CATALOGUES + catalogue.lastSegment();
    }

    /** Returns the text at an address. */
    static Optional<String> text(String uri) {
        String path;
        try {
            path = Optional.ofNullable(URI.create(uri).getPath()).orElse("");
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
        String name = path.substring(path.lastIndexOf('/') + 1).replaceFirst("\\.[a-z]+$", "");
        if (path.startsWith(RULES)) {
            return RulePages.find(name);
        }
        return path.startsWith(CATALOGUES)
                ? ShippedCatalogues.find(name).map(file -> new String(file.bytes(), StandardCharsets.UTF_8))
                : Optional.empty();
    }
}
