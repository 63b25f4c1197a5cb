/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.office;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.pbxdoc.document.Role;
import org.pbxdoc.document.Table;
import org.pbxdoc.document.Wording;

/**
 * How the width of a table is shared: first so that no word, number or address is broken, then so that long texts take
 * few lines, and what is left by the weights of the columns.
 */
final class ColumnWidths {

    /** The first rows tell how wide the words are; looking at all of them would not pay. */
    private static final int SAMPLE = 200;
    private static final int SLACK = 30;
    /** A line ends at a blank or a hyphen, but not within a telephone number. */
    private static final Pattern BREAKS = Pattern.compile("[\\n\\t-]+|(?<![0-9]) +| +(?![0-9])");
    private static final int LONGEST_LITERAL = 2400;
    /** A text that would need more on one line is broken anyway. */
    private static final int LONGEST_LINE = 6000;
    /** Share of the texts of a column that get the line they would like; a single long one must not rule. */
    private static final double MOST = 0.8;

    private final Table table;
    private final Wording wording;
    private final int[] needed;
    private final List<List<Double>> lengths = new ArrayList<>();

    private ColumnWidths(Table table, Wording wording) {
        this.table = table;
        this.wording = wording;
        this.needed = new int[table.columns().size()];
        table.columns().forEach(column -> lengths.add(new ArrayList<>()));
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
            double sign = signed ? TextWidth.of("M\u00A0", look) : 0;
            need(i, width + sign);
            if (!text.isEmpty()) {
                lengths.get(i).add(Math.min(LONGEST_LINE, TextWidth.of(text, look) + sign));
            }
        }
    }

    private void need(int column, double width) {
        needed[column] = Math.max(needed[column], (int) Math.ceil(width) + 2 * WordTables.CELL_SIDE + SLACK);
    }

    private static double longestWord(String text, Typography look) {
        double longest = 0;
        for (String word : BREAKS.split(text)) {
            longest = Math.max(longest, TextWidth.of(word, look));
        }
        return longest;
    }

    private int[] share(int width) {
        double sumOfNeeds = IntStream.of(needed).sum();
        double[] shares = new double[needed.length];
        if (sumOfNeeds >= width) {
            double most = most(width);
            Arrays.setAll(shares, i -> Math.min(needed[i], most));
            return whole(shares);
        }
        double[] wanted = new double[needed.length];
        Arrays.setAll(wanted, i -> Math.max(0, comfortable(i) - needed[i]));
        double sumOfWants = DoubleStream.of(wanted).sum();
        double spare = width - sumOfNeeds;
        double granted = sumOfWants > spare ? spare / sumOfWants : 1;
        double rest = Math.max(0, spare - sumOfWants);
        double weights = IntStream.range(0, needed.length).map(this::weight).sum();
        Arrays.setAll(shares, i -> needed[i] + granted * wanted[i] + rest * weight(i) / weights);
        return whole(shares);
    }

    /** Returns the width that no column may exceed so that all fit: a long one gives way before a short one is broken. */
    private double most(int width) {
        int[] sorted = IntStream.of(needed).sorted().toArray();
        double left = width;
        for (int i = 0; i < sorted.length; i++) {
            double share = left / (sorted.length - i);
            if (sorted[i] >= share) {
                return share;
            }
            left -= sorted[i];
        }
        return width;
    }

    /** Returns the width in which most texts of a column fit on one line. */
    private double comfortable(int column) {
        List<Double> sorted = lengths.get(column).stream().sorted().toList();
        return sorted.isEmpty() ? 0 : sorted.get((int) (MOST * (sorted.size() - 1))) + 2 * WordTables.CELL_SIDE + SLACK;
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
