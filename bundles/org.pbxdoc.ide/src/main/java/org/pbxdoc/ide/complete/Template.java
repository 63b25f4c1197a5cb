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

    private static final Pattern GAP = Pattern.compile("\\$\\{\\d+(?::([^}]*)|\\|([^,|]*)[^|]*\\|)\\}|\\$0");

    public Template {
        keywords = List.copyOf(keywords);
    }

    /** Returns what the words it begins with are together: {@code public line}. */
    public String prefix() {
        return String.join(" ", keywords);
    }

    /** Returns the text as it is if nothing is filled in. */
    public String plain() {
        return GAP.matcher(text).replaceAll(gap -> Matcher.quoteReplacement(proposed(gap.group(1), gap.group(2))));
    }

    private static String proposed(String given, String first) {
        return given != null ? given : first != null ? first : "";
    }

    /** Returns the gaps in the order they are filled in, as stretches of {@link #plain}; the last is where the cursor ends. */
    public List<Region> gaps() {
        List<Region> gaps = new ArrayList<>();
        Matcher matcher = GAP.matcher(text);
        int removed = 0;
        while (matcher.find()) {
            String proposed = proposed(matcher.group(1), matcher.group(2));
            gaps.add(new Region(matcher.start() - removed, proposed.length()));
            removed += matcher.end() - matcher.start() - proposed.length();
        }
        return gaps;
    }
}
