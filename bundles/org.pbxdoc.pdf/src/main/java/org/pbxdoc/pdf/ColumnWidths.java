/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.pdf;

import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.pbxdoc.document.Table;

/** Divides the width of a table among its columns by weight, so that no heading and, if possible, no literal is broken. */
final class ColumnWidths {
    private static final int SAMPLE = 200;
    private static final int LONGEST_STATE = 20;
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
        float[] least = new float[columns.size()];
        for (int i = 0; i < least.length; i++) {
            least[i] = LineBreaker.longestWord(press.fonts(), press.say(columns.get(i).header()), style.bold());
        }
        Iterator<Table.Row> rows = table.rows().iterator();
        for (int seen = 0; seen < SAMPLE && rows.hasNext(); seen++) {
            widen(least, rows.next(), columns);
        }
        float sum = 0;
        for (int i = 0; i < least.length; i++) {
            least[i] = Math.min(least[i] + 2 * padding + 0.5f, total * LARGEST_SHARE);
            sum += least[i];
        }
        if (sum > total) {
            for (int i = 0; i < least.length; i++) {
                least[i] *= total / sum;
            }
            return least;
        }
        return share(columns, least, total);
    }

    private void widen(float[] least, Table.Row row, List<Table.Column> columns) {
        if (row.cells().size() != columns.size()) {
            return;
        }
        for (int i = 0; i < least.length; i++) {
            Table.Cell cell = row.cells().get(i);
            String text = press.wording().say(cell.text());
            Table.Column.Kind kind = columns.get(i).kind();
            if (kind == Table.Column.Kind.TEXT || text.length() > 40) {
                continue;
            }
            String clean = press.fonts().clean(text);
            Style own = style.as(cell.role());
            float width = kind == Table.Column.Kind.STATE && text.length() > LONGEST_STATE
                    ? LineBreaker.longestWord(press.fonts(), clean, own)
                    : press.fonts().width(clean, own.typeface(), own.size());
            least[i] = Math.max(least[i], width + (Symbol.has(cell.role()) ? Symbol.room(style.size()) : 0));
        }
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
        return Arrays.copyOf(widths, widths.length);
    }

    private static int weight(Table.Column column) {
        return Math.max(column.weight(), 1);
    }
}
