/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.ide.help;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.node.Node;

/**
 * A table of a page; its columns are as wide as their longest cell while there is room, and narrower where there is not.
 *
 * @param rows the cells; the first row is the head
 */
record HelpTable(List<List<Cell>> rows) {

    private static final String GAP = "  ";

    static HelpTable of(TableBlock table, UnaryOperator<String> links) {
        List<List<Cell>> rows = new ArrayList<>();
        for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
            Set<Look> looks = EnumSet.of(Look.TABLE);
            if (part instanceof TableHead) {
                looks.add(Look.STRONG);
            }
            for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
                List<Cell> cells = new ArrayList<>();
                for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
                    cells.add(Cell.of(Inlines.of(cell, looks, links)));
                }
                rows.add(cells);
            }
        }
        return new HelpTable(rows);
    }

    void write(Sheet sheet, int room) {
        int[] widths = widths(room);
        if (width(widths) > room) {
            stack(sheet);
            return;
        }
        for (int row = 0; row < rows.size(); row++) {
            writeRow(sheet, rows.get(row), widths);
            if (row == 0) {
                sheet.write("─".repeat(width(widths)) + "\n", Look.TABLE);
            }
        }
    }

    /** Where there is no room for columns, the cells of a row stand below each other, each with the head of its column. */
    private void stack(Sheet sheet) {
        for (List<Cell> row : rows.subList(1, rows.size())) {
            for (int column = 0; column < row.size(); column++) {
                List<Piece> cell = row.get(column).wrap(Integer.MAX_VALUE).get(0);
                if (!cell.isEmpty()) {
                    if (column > 0) {
                        sheet.level(2);
                        sheet.write(Inlines.plain(rows.get(0).get(column).wrap(Integer.MAX_VALUE).get(0)) + ": ", Look.EMPHASIS);
                    }
                    sheet.write(cell);
                    sheet.write("\n");
                }
            }
        }
    }

    private static int width(int[] columns) {
        int all = (columns.length - 1) * GAP.length();
        for (int width : columns) {
            all += width;
        }
        return all;
    }

    private static void writeRow(Sheet sheet, List<Cell> cells, int[] widths) {
        List<List<List<Piece>>> lines = new ArrayList<>();
        int height = 0;
        for (int column = 0; column < cells.size(); column++) {
            lines.add(cells.get(column).wrap(widths[column]));
            height = Math.max(height, lines.get(column).size());
        }
        for (int line = 0; line < height; line++) {
            for (int column = 0; column < cells.size(); column++) {
                List<Piece> pieces = line < lines.get(column).size() ? lines.get(column).get(line) : List.of();
                sheet.write(pieces);
                if (column < cells.size() - 1) {
                    sheet.write(" ".repeat(widths[column] - Inlines.plain(pieces).length()) + GAP, Look.TABLE);
                }
            }
            sheet.write("\n", Look.TABLE);
        }
    }

    /** Takes the characters that are too many from the widest columns, but never breaks a word. */
    private int[] widths(int room) {
        int count = rows.isEmpty() ? 0 : rows.get(0).size();
        int[] widths = new int[count];
        int[] least = new int[count];
        for (List<Cell> row : rows) {
            for (int column = 0; column < count; column++) {
                widths[column] = Math.max(widths[column], row.get(column).width());
                least[column] = Math.max(least[column], row.get(column).longestWord());
            }
        }
        int tooMany = width(widths) - room;
        while (tooMany > 0) {
            int widest = -1;
            for (int column = 0; column < count; column++) {
                if (widths[column] > least[column] && (widest < 0 || widths[column] > widths[widest])) {
                    widest = column;
                }
            }
            if (widest < 0) {
                break;
            }
            widths[widest]--;
            tooMany--;
        }
        return widths;
    }
}
