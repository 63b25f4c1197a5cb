/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.language.reference;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The page of each element of the language, as Markdown. */
public final class LanguagePages {

    private static final String FOLDER = "/org/pbxdoc/language/reference/pages/";

    private LanguagePages() {}

    /** Returns the page of the element that begins with {@code keywords}, if there is one: {@code public, line}. */
    public static Optional<String> find(List<String> keywords) {
        return name(keywords).flatMap(LanguagePages::page);
    }

    /** Returns the name of that page, if there is one: {@code public-line}. */
    public static Optional<String> name(List<String> keywords) {
        String name = String.join("-", keywords).toLowerCase(Locale.ROOT);
        if (name.isEmpty() || !name.chars().allMatch(c -> c == '-' || c >= 'a' && c <= 'z')) {
            return Optional.empty();
        }
        String file = name.equals("terminals") ? "phone" : name.equals("ports") ? "port" : name;
        return LanguagePages.class.getResource(FOLDER + file + ".md") == null ? Optional.empty() : Optional.of(file);
    }

    private static Optional<String> page(String name) {
        try (InputStream in = LanguagePages.class.getResourceAsStream(FOLDER + name + ".md")) {
            return in == null ? Optional.empty() : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
