/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.ide.hover;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pbxdoc.language.reference.LanguagePages;
import org.pbxdoc.language.rules.RulePages;

/**
 * A page of the documentation, in parts that fit into a hover.
 *
 * @param title its first heading
 * @param introduction what stands before the first section
 * @param sections the sections by their headings
 */
public record ReferencePage(String title, String introduction, Map<String, String> sections) {

    /** Returns the page of the rule with {@code id}. */
    public static Optional<ReferencePage> ofRule(String id) {
        return RulePages.find(id).map(ReferencePage::parse);
    }

    /** Returns the page of the element whose text begins with {@code keywords}; they may be followed by its kind. */
    public static Optional<ReferencePage> ofElement(List<String> keywords) {
        for (int count = keywords.size(); count > 0; count--) {
            Optional<ReferencePage> page = LanguagePages.find(keywords.subList(0, count)).map(ReferencePage::parse);
            if (page.isPresent()) {
                return page;
            }
        }
        return Optional.empty();
    }

    /** Returns what the page says about the attribute that {@code keyword} begins: its syntax and its meaning. */
    public List<String> about(String keyword) {
        String quoted = "`" + keyword + "`";
        List<String> said = new ArrayList<>();
        sections.getOrDefault("Syntax", "").lines()
                .filter(line -> line.startsWith("| " + quoted))
                .map(ReferencePage::row)
                .forEach(said::add);
        sections.getOrDefault("Meaning", "").lines()
                .filter(line -> line.startsWith("- ") && line.contains(quoted))
                .forEach(said::add);
        return said;
    }

    /** {@code | `ends` | [*date*](values.md#date) | once |} becomes {@code `ends` *date*}. */
    private static String row(String line) {
        String[] cells = line.split("\\|");
        return (cells.length > 2 ? cells[1].strip() + " " + cells[2].strip() : line).replace(" –", "");
    }

    private static ReferencePage parse(String markdown) {
        Map<String, StringBuilder> sections = new LinkedHashMap<>();
        StringBuilder introduction = new StringBuilder();
        StringBuilder current = introduction;
        String title = "";
        for (String line : plain(markdown).split("\n", -1)) {
            if (line.startsWith("# ")) {
                title = line.substring(2).strip();
            } else if (line.startsWith("## ")) {
                current = sections.computeIfAbsent(line.substring(3).strip(), heading -> new StringBuilder());
            } else {
                current.append(line).append('\n');
            }
        }
        Map<String, String> stripped = new LinkedHashMap<>();
        sections.forEach((heading, text) -> stripped.put(heading, text.toString().strip()));
        return new ReferencePage(title, introduction.toString().strip(), stripped);
    }

    /** Links lead to files beside the page, and there are none beside a hover. */
    private static String plain(String markdown) {
        return markdown.replaceAll("<!--.*?-->", "").replaceAll("\\[([^\\]]+)\\]\\([^)]*\\.md[^)]*\\)", "$1");
    }
}
