/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.office;

import java.util.List;
import org.pbxdoc.document.Role;
import org.pbxdoc.document.Table;
import org.pbxdoc.document.Wording;

/**
 * How the width of a table is shared: by the weights of its columns, but so that words, numbers and addresses are not
 * broken as long as there is room.
 */
final class ColumnWidths {

    /** The first rows tell how wide the words are; looking at all of them would not pay. */
    private static final int SAMPLE = 200;
    private static final int SLACK = 30;
    private static final int LONGEST_LITERAL = 2400;

    private final Table table;
    private final Wording wording;
    private final int[] needed;

    private ColumnWidths(Table table, Wording wording) {
        this.table = table;
        this.wording = wording;
        this.needed = new int[table.columns().size()];
    }

    /** Returns the width of each column of {@code table}, in all {@code width}. */
    static int[] of(Table table, Wording wording, int width) {
        ColumnWidths widths = new ColumnWidths(table, wording);
        widths.measure();
        return widths.share(width);
    }

    private void measure() {
        List<Table.Column> columns = table.columns();
        for (int i = 0; i < needed.length; i++) {
            need(i, longestWord(wording.say(columns.get(i).header()), WordStyle.TABLE_HEADING.typography()));
        }
        int rows = 0;
        for (Table.Row row : table.rows()) {
            if (rows++ == SAMPLE) {
                return;
            }
            if (row.role() != Role.GROUP) {
                measure(row);
            }
        }
    }

    private void measure(Table.Row row) {
        Typography look = WordStyle.TABLE_TEXT.typography();
        for (int i = 0; i < needed.length && i < row.cells().size(); i++) {
            Table.Cell cell = row.cells().get(i);
            String text = CellWords.of(cell, wording);
            boolean words = switch (table.columns().get(i).kind()) {
                case TEXT -> true;
                case LITERAL, NUMBER, DATE, STATE -> TextWidth.of(text, look) > LONGEST_LITERAL;
            };
            double width = words ? longestWord(text, look) : TextWidth.of(text, look);
            boolean signed = !RoleLook.of(cell.role()).symbol().isEmpty();
            need(i, width + (signed ? TextWidth.of("M\u00A0", look) : 0));
        }
    }

    private void need(int column, double width) {
        needed[column] = Math.max(needed[column], (int) Math.ceil(width) + 2 * WordTables.CELL_SIDE + SLACK);
    }

    private static double longestWord(String text, Typography look) {
        double longest = 0;
        for (String word : text.split("[ \n\t-]+")) {
            longest = Math.max(longest, TextWidth.of(word, look));
        }
        return longest;
    }

    private int[] share(int width) {
        double sumOfNeeds = 0;
        double sumOfWeights = 0;
        for (int i = 0; i < needed.length; i++) {
            sumOfNeeds += needed[i];
            sumOfWeights += weight(i);
        }
        double[] shares = new double[needed.length];
        double missing = 0;
        double spare = 0;
        for (int i = 0; i < shares.length; i++) {
            boolean tight = sumOfNeeds >= width;
            shares[i] = tight ? width * needed[i] / sumOfNeeds : width * weight(i) / sumOfWeights;
            missing += tight ? 0 : Math.max(0, needed[i] - shares[i]);
            spare += tight ? 0 : Math.max(0, shares[i] - needed[i]);
        }
        for (int i = 0; i < shares.length && missing > 0; i++) {
            double over = shares[i] - needed[i];
            shares[i] = over > 0 ? shares[i] - missing * over / spare : needed[i];
        }
        return whole(shares);
    }

    private int weight(int column) {
        return Math.max(1, table.columns().get(column).weight());
    }

    /** Rounds so that the sum stays. */
    private static int[] whole(double[] shares) {
        int[] widths = new int[shares.length];
        double sum = 0;
        int used = 0;
        for (int i = 0; i < shares.length; i++) {
            sum += shares[i];
            widths[i] = (int) Math.round(sum) - used;
            used += widths[i];
        }
        return widths;
    }
}
