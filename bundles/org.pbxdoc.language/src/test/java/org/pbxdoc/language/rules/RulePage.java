/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.language.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The page of a rule, taken apart.
 *
 * @param title text of the first heading
 * @param sections text of each section by its heading, in the order of the page
 */
record RulePage(String title, Map<String, String> sections) {

    private static final Pattern FENCE = Pattern.compile("```pbxdoc\\n(.*?)```", Pattern.DOTALL);
    private static final Pattern TABLE = Pattern.compile("```csv ([\\w.-]+)\\n(.*?)```", Pattern.DOTALL);
    private static final Pattern MARK = Pattern.compile("// *expect((?: +[A-Z]{2,4}[0-9]{3})+)");

    static RulePage parse(String markdown) {
        Map<String, String> sections = new LinkedHashMap<>();
        String title = "";
        String heading = null;
        boolean fenced = false;
        for (String line : markdown.lines().toList()) {
            fenced ^= line.startsWith("```");
            if (!fenced && line.startsWith("# ")) {
                title = line.substring(2);
            } else if (!fenced && line.startsWith("## ")) {
                heading = line.substring(3);
                sections.put(heading, "");
            } else if (heading != null) {
                sections.merge(heading, line + "\n", String::concat);
            }
        }
        return new RulePage(title, sections);
    }

    /** Returns the examples in {@code section}; each is an installation of its own. */
    List<String> examples(String section) {
        List<String> examples = new ArrayList<>();
        Matcher fence = FENCE.matcher(sections.getOrDefault(section, ""));
        while (fence.find()) {
            examples.add(fence.group(1));
        }
        return examples;
    }

    /** Returns the tables that the examples of the page read, by file name. */
    Map<String, String> tables() {
        Map<String, String> tables = new LinkedHashMap<>();
        for (String section : sections.values()) {
            Matcher table = TABLE.matcher(section);
            while (table.find()) {
                tables.put(table.group(1), table.group(2));
            }
        }
        return tables;
    }

    /** Returns whether the page promises a quick fix. */
    boolean hasQuickFix() {
        return sections.getOrDefault("Fix", "").toLowerCase(java.util.Locale.ROOT).contains("quick fix");
    }

    /** Returns the lines that {@code example} marks for {@code id}, once for each expected finding. */
    static List<Integer> marked(String example, String id) {
        List<Integer> marked = new ArrayList<>();
        List<String> lines = example.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            Matcher mark = MARK.matcher(lines.get(i));
            while (mark.find()) {
                for (String expected : mark.group(1).trim().split(" +")) {
                    if (expected.equals(id)) {
                        marked.add(i + 1);
                    }
                }
            }
        }
        return marked;
    }
}
