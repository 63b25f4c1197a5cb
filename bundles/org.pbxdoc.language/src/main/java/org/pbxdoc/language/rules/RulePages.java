/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.language.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** The page of each rule: what it says, why that matters on site, wrong and right, how to mend it; as Markdown. */
public final class RulePages {

    private static final String FOLDER = "/org/pbxdoc/language/rules/pages/";

    private RulePages() {}

    /** Returns the page of the rule with {@code id}, in any case of letters, if there is such a rule. */
    public static Optional<String> find(String id) {
        if (!id.chars().allMatch(c -> c < 128 && Character.isLetterOrDigit(c))) {
            return Optional.empty();
        }
        try (InputStream in = RulePages.class.getResourceAsStream(FOLDER + id.toUpperCase(Locale.ROOT) + ".md")) {
            return in == null ? Optional.empty() : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
