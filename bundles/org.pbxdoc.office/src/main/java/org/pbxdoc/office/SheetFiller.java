/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.office;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.pbxdoc.document.Role;
import org.pbxdoc.document.Table;
import org.pbxdoc.document.Text;
import org.pbxdoc.document.Wording;

/** Fills one sheet with a table, row by row as they come. */
final class SheetFiller {

    private static final SpreadsheetVersion LIMITS = SpreadsheetVersion.EXCEL2007;
    private static final int TEXT_FORMAT_LENGTH = 255;
    private static final int FIRST_YEAR = 1901;
    private static final int NARROWEST = 8;
    private static final int WIDEST = 55;
    private static final int FILTER_BUTTON = 3;

    /** As many characters as a landscape page shows in letters that can be read. */
    private static final int PAGE = 165;

    /** No column gives way below this. */
    private static final int COMFORTABLE = 22;

    private static final float HEADING_HEIGHT = 30;
    private static final int ONE_LINE = 12;
    private static final int INDENTS = 3;
    private static final int UNITS_PER_CHARACTER = 256;

    private static final Typography LOOK = Typography.text(2 * SheetStyles.SIZE);
    /** Columns are measured in figures. */
    private static final double FIGURE = TextWidth.of("0", LOOK);
    /** A program without the face sets another one, which may be wider. */
    private static final double SAFE = 0.85;
    private static final int TWIPS = 20;
    private static final int AIR = 3;
    /** No row of a sheet is higher. */
    private static final int HIGHEST = 409;

    /** What Excel reads as an escaped character; written with its first underscore escaped, it stays as it is. */
    private static final Pattern ESCAPE_LOOKALIKE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private final SXSSFSheet sheet;
    private final Table table;
    private final Wording wording;
    private final SheetStyles styles;
    private final int[] longest;
    private final SheetColours colours;
    private int[] widths;
    private int rows;

    SheetFiller(SXSSFSheet sheet, Table table, Wording wording, SheetStyles styles) {
        this.sheet = sheet;
        this.table = table;
        this.wording = wording;
        this.styles = styles;
        this.longest = new int[table.columns().size()];
        this.colours = new SheetColours(table);
    }

    /** Writes the heading and all rows and returns how many rows there are now. */
    int fill() throws IOException {
        measure();
        widths = widths();
        for (int i = 0; i < widths.length; i++) {
            sheet.setColumnWidth(i, widths[i] * UNITS_PER_CHARACTER);
        }
        heading();
        for (Table.Row row : table.rows(wording)) {
            if (rows >= LIMITS.getMaxRows()) {
                throw new IOException("The table " + table.id() + " has more than " + (LIMITS.getMaxRows() - 1)
                        + " rows, which is all that a sheet takes; split it or use its csv file.");
            }
            if (row.role() == Role.GROUP) {
                group(row);
            } else {
                row(row);
            }
        }
        colours.addTo(sheet, rows - 1);
        return rows;
    }

    /** Rows leave for the disk as they are written, so what decides their height must be known before the first one. */
    private void measure() {
        List<Table.Column> columns = table.columns();
        for (int i = 0; i < longest.length; i++) {
            longest[i] = Math.min(headingWidth(wording.say(columns.get(i).header())), WIDEST) + FILTER_BUTTON;
        }
        for (Table.Row row : table.rows(wording)) {
            for (int i = 0; i < Math.min(longest.length, row.cells().size()) && row.role() != Role.GROUP; i++) {
                longest[i] = Math.max(longest[i], longestLine(CellWords.of(row.cells().get(i), wording)));
            }
        }
    }

    /** Wide columns give way where the sheet would be too small to read on paper; their texts take more lines. */
    private int[] widths() {
        int[] widths = Arrays.stream(longest).map(characters -> Math.min(WIDEST, Math.max(NARROWEST, characters + INDENTS))).toArray();
        int surplus = Arrays.stream(widths).sum() - PAGE;
        while (surplus > 0) {
            int widest = 0;
            for (int i = 1; i < widths.length; i++) {
                widest = widths[i] > widths[widest] ? i : widest;
            }
            if (widths[widest] <= COMFORTABLE) {
                break;
            }
            widths[widest]--;
            surplus--;
        }
        return widths;
    }

    /** Writes {@code remarks} below the table, apart from it, so that sorting and filtering leave them alone. */
    void remarks(List<Text> remarks) throws IOException {
        int at = rows + 1;
        for (Text remark : remarks) {
            Cell cell = sheet.createRow(at++).createCell(0);
            cell.setCellValue(cellText(wording.say(remark)));
            cell.setCellStyle(styles.remark());
        }
    }

    private void heading() throws IOException {
        Row row = sheet.createRow(rows++);
        List<Table.Column> columns = table.columns();
        for (int i = 0; i < columns.size(); i++) {
            String text = wording.say(columns.get(i).header());
            Cell cell = row.createCell(i);
            cell.setCellValue(cellText(text));
            cell.setCellStyle(styles.heading(columns.get(i).kind() == Table.Column.Kind.NUMBER));
            if (text.length() > ONE_LINE && text.indexOf(' ') > 0) {
                row.setHeightInPoints(HEADING_HEIGHT);
            }
        }
    }

    /** A heading of several words takes two lines rather than a wide column of figures. */
    private static int headingWidth(String text) {
        int word = Arrays.stream(text.split(" ")).mapToInt(String::length).max().orElse(0);
        return text.length() <= ONE_LINE ? text.length() : Math.max(word, (text.length() + 1) / 2 + 1);
    }

    private void group(Table.Row row) throws IOException {
        Row line = sheet.createRow(rows);
        String text = row.cells().isEmpty() ? "" : wording.say(row.cells().get(0).text());
        for (int i = 0; i < longest.length; i++) {
            Cell cell = line.createCell(i);
            cell.setCellStyle(styles.cell(SheetStyles.Form.TEXT, Role.GROUP, false));
            if (i == 0) {
                cell.setCellValue(cellText(text));
            }
        }
        if (longest.length > 1) {
            // the checked variant compares each region with all others
            sheet.addMergedRegionUnsafe(new CellRangeAddress(rows, rows, 0, longest.length - 1));
        }
        rows++;
    }

    private void row(Table.Row row) throws IOException {
        Row line = sheet.createRow(rows++);
        int lines = 1;
        for (int i = 0; i < widths.length; i++) {
            Table.Cell content = i < row.cells().size() ? row.cells().get(i) : Table.Cell.of("");
            Role role = content.role() == Role.NORMAL ? row.role() : content.role();
            String text = CellWords.of(content, wording);
            write(line.createCell(i), content, text, role, table.columns().get(i).kind());
            lines = Math.max(lines, lines(text, widths[i]));
            colours.state(i, text, role);
        }
        if (lines > 1) {
            // Excel finds the height itself when it opens the file, other programs print one line of many
            line.setHeightInPoints((float) Math.min(HIGHEST, lines * LOOK.lineHeight() / TWIPS + AIR));
        }
    }

    /** Returns how many lines {@code text} takes in a column {@code width} figures wide. */
    private static int lines(String text, int width) {
        return text.length() < SAFE * (width - INDENTS) && text.indexOf('\n') < 0 ? 1 : TextWidth.lines(text, LOOK, (int) ((width - 1) * FIGURE * SAFE));
    }

    private void write(Cell cell, Table.Cell content, String text, Role role, Table.Column.Kind kind) throws IOException {
        if (kind == Table.Column.Kind.NUMBER
                && content.number().isPresent()
                && Double.isFinite(content.number().getAsDouble())) {
            cell.setCellValue(content.number().getAsDouble());
            cell.setCellStyle(styles.cell(SheetStyles.Form.NUMBER, role, true));
            return;
        }
        Optional<LocalDate> date = kind == Table.Column.Kind.DATE ? CalendarDate.read(text) : Optional.empty();
        if (date.isPresent() && date.get().getYear() >= FIRST_YEAR) {
            cell.setCellValue(date.get());
            cell.setCellStyle(styles.cell(SheetStyles.Form.DATE, role, false));
            return;
        }
        boolean flushRight = kind == Table.Column.Kind.NUMBER;
        SheetStyles.Form form =
                text.length() > TEXT_FORMAT_LENGTH ? SheetStyles.Form.LONG_TEXT : SheetStyles.Form.TEXT;
        cell.setCellValue(cellText(text));
        cell.setCellStyle(styles.cell(form, role, flushRight));
    }

    private static int longestLine(String text) {
        return text.lines().mapToInt(String::length).max().orElse(0);
    }

    private String cellText(String text) throws IOException {
        if (text.length() > LIMITS.getMaxTextLength()) {
            throw new IOException("A cell of the table " + table.id() + " has " + text.length() + " characters, a sheet takes "
                    + LIMITS.getMaxTextLength() + "; shorten the text that starts with: " + text.substring(0, 40));
        }
        String safe = SafeText.of(text);
        return safe.contains("_x") ? ESCAPE_LOOKALIKE.matcher(safe).replaceAll("_x005F_") : safe;
    }
}
