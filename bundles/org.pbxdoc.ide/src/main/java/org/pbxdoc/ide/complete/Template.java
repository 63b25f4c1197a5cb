/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.ide.complete;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pbxdoc.ide.Region;

/**
 * An element to fill in.
 *
 * @param rule the rule of the grammar that it is made from
 * @param keywords the words it begins with
 * @param text its text with gaps: {@code ${1:name}}, {@code ${2|sip,pri|}}, at last {@code $0}
 */
public record Template(String rule, List<String> keywords, String text) {

    private static final Pattern GAP = Pattern.compile("\\$\\{(\\d+)(?::([^}]*)|\\|([^|]*)\\|)\\}|\\$0");

    /**
     * A gap.
     *
     * @param number gaps of one number are filled in together; 0 is where the cursor ends
     * @param region where it is in {@link #plain}
     * @param choices the words to choose from; none if it is free
     */
    public record Gap(int number, Region region, List<String> choices) {

        public Gap {
            choices = List.copyOf(choices);
        }
    }

    public Template {
        keywords = List.copyOf(keywords);
    }

    /** Returns what the words it begins with are together: {@code public line}. */
    public String prefix() {
        return String.join(" ", keywords);
    }

    /** Returns the text as it is if nothing is filled in. */
    public String plain() {
        return GAP.matcher(text).replaceAll(gap -> Matcher.quoteReplacement(proposed(gap)));
    }

    private static String proposed(MatchResult gap) {
        List<String> choices = choices(gap);
        return gap.group(2) != null ? gap.group(2) : choices.isEmpty() ? "" : choices.get(0);
    }

    private static List<String> choices(MatchResult gap) {
        return gap.group(3) == null ? List.of() : List.of(gap.group(3).split(","));
    }

    /** Returns the gaps in the order of the text. */
    public List<Gap> gaps() {
        List<Gap> gaps = new ArrayList<>();
        Matcher matcher = GAP.matcher(text);
        int removed = 0;
        while (matcher.find()) {
            String proposed = proposed(matcher);
            int number = matcher.group(1) == null ? 0 : Integer.parseInt(matcher.group(1));
            gaps.add(new Gap(number, new Region(matcher.start() - removed, proposed.length()), choices(matcher)));
            removed += matcher.end() - matcher.start() - proposed.length();
        }
        return gaps;
    }
}
