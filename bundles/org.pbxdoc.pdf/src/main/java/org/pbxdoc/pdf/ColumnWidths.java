/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.pdf;

import java.util.Iterator;
import java.util.List;
import org.pbxdoc.document.Table;

/** Divides the width of a table among its columns by weight, so that no heading and, if possible, no literal is broken. */
final class ColumnWidths {
    private static final int SAMPLE = 200;
    private static final int LONGEST_LITERAL = 40;
    private static final int LONGEST_STATE = 20;
    private static final int LONGEST_WORD = 12;
    private static final float LARGEST_SHARE = 0.45f;

    private final Press press;
    private final Style style;
    private final float padding;

    ColumnWidths(Press press, Style style, float padding) {
        this.press = press;
        this.style = style;
        this.padding = padding;
    }

    /** Returns the widths of the columns of {@code table}, which add up to {@code total}. */
    float[] of(Table table, float total) {
        List<Table.Column> columns = table.columns();
        // Narrower than words and a column breaks them; narrower than whole and it breaks a number or an address.
        float[] words = new float[columns.size()];
        float[] whole = new float[columns.size()];
        for (int i = 0; i < words.length; i++) {
            words[i] = LineBreaker.longestWord(press.fonts(), press.say(columns.get(i).header()), style.bold());
        }
        Iterator<Table.Row> rows = table.rows().iterator();
        for (int seen = 0; seen < SAMPLE && rows.hasNext(); seen++) {
            Table.Row row = rows.next();
            for (int i = 0; i < words.length && row.cells().size() == words.length; i++) {
                widen(words, whole, i, row.cells().get(i), columns.get(i).kind());
            }
        }
        float largest = Math.max(total * LARGEST_SHARE, total / columns.size());
        for (int i = 0; i < words.length; i++) {
            words[i] = Math.min(words[i] + 2 * padding + 0.5f, largest);
            whole[i] = Math.max(words[i], Math.min(whole[i] + 2 * padding + 0.5f, largest));
        }
        return sum(whole) <= total ? share(columns, whole, total) : between(words, whole, total);
    }

    private void widen(float[] words, float[] whole, int column, Table.Cell cell, Table.Column.Kind kind) {
        String text = press.say(cell.text());
        if (text.length() > LONGEST_LITERAL) {
            return;
        }
        Style own = style.as(cell.role());
        float sign = Symbol.has(cell.role()) ? Symbol.room(style.size()) : 0;
        for (String word : text.split("[ \n:/._-]+")) {
            if (word.length() <= LONGEST_WORD) {
                words[column] = Math.max(words[column], sign + press.fonts().width(word + "-", own.typeface(), own.size()));
            }
        }
        boolean unbroken = kind != Table.Column.Kind.TEXT && (kind != Table.Column.Kind.STATE || text.length() <= LONGEST_STATE);
        float width = unbroken
                ? press.fonts().width(text.replace("\n", ""), own.typeface(), own.size())
                : LineBreaker.longestWord(press.fonts(), text, own);
        whole[column] = Math.max(whole[column], width + sign);
    }

    private static float sum(float[] widths) {
        float sum = 0;
        for (float width : widths) {
            sum += width;
        }
        return sum;
    }

    /** Returns widths that keep words whole and give what is left to the columns that would need more. */
    private static float[] between(float[] words, float[] whole, float total) {
        float least = sum(words);
        float wanted = sum(whole) - least;
        float[] widths = new float[words.length];
        for (int i = 0; i < widths.length; i++) {
            widths[i] = least >= total ? words[i] * total / least : words[i] + (whole[i] - words[i]) * (total - least) / wanted;
        }
        return widths;
    }

    private static float[] share(List<Table.Column> columns, float[] least, float total) {
        float[] widths = new float[least.length];
        boolean[] fixed = new boolean[least.length];
        boolean changed = true;
        while (changed) {
            changed = false;
            float room = total;
            float weights = 0;
            for (int i = 0; i < widths.length; i++) {
                if (fixed[i]) {
                    room -= least[i];
                } else {
                    weights += weight(columns.get(i));
                }
            }
            for (int i = 0; i < widths.length; i++) {
                widths[i] = fixed[i] ? least[i] : room * weight(columns.get(i)) / weights;
                if (!fixed[i] && widths[i] < least[i]) {
                    fixed[i] = true;
                    changed = true;
                }
            }
        }
        return widths;
    }

    private static int weight(Table.Column column) {
        return Math.max(column.weight(), 1);
    }
}
