/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.reliability.reading;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The rows of a csv file, as RFC 4180 has them read. */
public final class CsvRows {

    private static final char MARK = '\uFEFF';
    private static final String GUARDED = "=+-@\t\r\n";

    private CsvRows() {}

    /** Returns the cells of {@code text}, whose values stand between {@code separator}s; letters as they are. */
    public static List<List<String>> raw(String text, char separator) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = !text.isEmpty() && text.charAt(0) == MARK ? 1 : 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' && quoted && i + 1 < text.length() && text.charAt(i + 1) == '"') {
                cell.append(text.charAt(++i));
            } else if (c == '"') {
                quoted = !quoted;
            } else if (quoted || c != separator && c != '\n' && c != '\r') {
                cell.append(c);
            } else if (c != '\r') {
                row.add(cell.toString());
                cell.setLength(0);
                if (c == '\n') {
                    rows.add(List.copyOf(row));
                    row.clear();
                }
            }
        }
        if (quoted || cell.length() > 0 || !row.isEmpty()) {
            throw new IOException("the last row does not end");
        }
        return rows;
    }

    /** Returns the rows of {@code text} as a reader sees them: the sign that keeps a text from being a formula is not shown. */
    public static Grid of(String name, String text, char separator) throws IOException {
        return new Grid(name, raw(text, separator).stream().map(row -> Grid.row(row.stream().map(CsvRows::shown).toList())).toList());
    }

    private static String shown(String cell) {
        String bare = cell.startsWith("'") ? cell.substring(1) : cell;
        boolean guarded = !bare.equals(cell) && !bare.isEmpty() && (GUARDED.indexOf(bare.charAt(0)) >= 0 || GUARDED.indexOf(bare.strip().charAt(0)) >= 0);
        return guarded ? bare : cell;
    }
}
