/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.ide.severity;

import java.util.List;
import java.util.Locale;
import org.pbxdoc.language.rules.Rule;
import org.pbxdoc.language.rules.RuleCatalogue;
import org.pbxdoc.language.rules.RulePages;

/**
 * A rule in one line.
 *
 * @param rule the rule
 * @param sentence the first sentence of its page
 */
public record RuleSummary(Rule rule, String sentence) {

    private static final String BEGIN = "## What\n";

    /** Returns all rules in the order of their ids. */
    public static List<RuleSummary> all() {
        return RuleCatalogue.all().stream().map(rule -> new RuleSummary(rule, sentence(rule.id()))).toList();
    }

    private static String sentence(String id) {
        String page = RulePages.find(id).orElse("").replace("\r\n", "\n");
        int begin = page.indexOf(BEGIN);
        if (begin < 0) {
            return "";
        }
        String what = page.substring(begin + BEGIN.length()).strip();
        int paragraph = what.indexOf("\n\n");
        String first = (paragraph < 0 ? what : what.substring(0, paragraph)).replaceAll("\\s+", " ").replace("`", "");
        // An abbreviation or a number inside goes on with a small letter or a digit.
        String[] sentences = first.split("(?<=\\.)\\s+(?=\\(?\\p{Lu})", 2);
        return sentences[0];
    }

    /** Returns whether the id or the sentence holds {@code words}, in any case of letters. */
    public boolean matches(String words) {
        String wanted = words.strip().toLowerCase(Locale.ROOT);
        return (rule.id() + " " + sentence).toLowerCase(Locale.ROOT).contains(wanted);
    }
}
