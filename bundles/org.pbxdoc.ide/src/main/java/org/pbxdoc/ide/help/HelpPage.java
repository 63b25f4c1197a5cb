/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.ide.help;

import java.util.Locale;

/**
 * One page of the documentation.
 *
 * @param path where it lies under {@code docs}, such as {@code rules/NUM004.md}
 * @param markdown what it says
 */
public record HelpPage(String path, String markdown) {

    /** Returns its first heading. */
    public String title() {
        return markdown.lines().filter(line -> line.startsWith("# ")).findFirst().map(line -> line.substring(2).strip()).orElse(path);
    }

    /** Returns the first sentence below its headings. */
    public String summary() {
        StringBuilder first = new StringBuilder();
        for (String line : markdown.lines().toList()) {
            boolean isText = !line.isBlank() && !line.startsWith("#") && !line.startsWith("<!--");
            if (isText) {
                first.append(first.isEmpty() ? "" : " ").append(line.strip());
            } else if (!first.isEmpty()) {
                break;
            }
        }
        int end = first.indexOf(". ");
        return end < 0 ? first.toString() : first.substring(0, end + 1);
    }

    /** Returns the name that links use for a heading: {@code date time} becomes {@code date-time}. */
    static String section(String heading) {
        return heading.strip().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N} -]", "").replace(' ', '-');
    }
}
