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
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.pbxdoc.language.finding.Finding;
import org.pbxdoc.language.message.LinkingMessages;
import org.pbxdoc.language.message.SyntaxMessages;

/**
 * The page of each rule and of each finding about the text itself: what it says, why that matters on site, wrong and
 * right, how to mend it; as Markdown.
 */
public final class RulePages {

    private static final String FOLDER = "/org/pbxdoc/language/rules/pages/";

    /** Ids of findings about the text itself; they come from reading and linking it, not from a rule. All are errors. */
    private static final List<String> OF_THE_TEXT = List.of(
            Finding.INTERNAL,
            SourceFindings.NOT_UTF8,
            SyntaxMessages.UNEXPECTED,
            SyntaxMessages.OPEN_TEXT,
            SyntaxMessages.BAD_VALUE,
            SyntaxMessages.RESERVED,
            SyntaxMessages.END,
            LinkingMessages.UNKNOWN);

    private RulePages() {}

    /** Returns the ids that have a page but no rule: those of findings about the text itself. */
    public static List<String> ofTheText() {
        return OF_THE_TEXT;
    }

    /** Returns the page of the rule with {@code id}, in any case of letters, if there is one. */
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
