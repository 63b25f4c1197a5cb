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
import java.util.List;
import java.util.Optional;
import org.pbxdoc.document.KeyValues;
import org.pbxdoc.document.Role;
import org.pbxdoc.document.Table;
import org.pbxdoc.document.Text;
import org.pbxdoc.document.Text.Mark;
import org.pbxdoc.document.Wording;

/** Writes the tables of a Word document, row by row as they come. */
final class WordTables {

    /** Part of the width that the names of properties take, in hundredths. */
    static final int KEY_SHARE = 32;
    /** Space between the edge of a cell and its text, left and right. */
    static final int CELL_SIDE = 100;
    /** Space above and below the text of a cell. */
    static final int CELL_EDGE = 50;
    /** Thickness of the line between two rows. */
    static final int HAIRLINE = 10;

    private final Markup xml;
    private final Prose prose;
    private final Wording wording;

    WordTables(Markup xml, Prose prose, Wording wording) {
        this.xml = xml;
        this.prose = prose;
        this.wording = wording;
    }

    /** Opens a table; the caller writes its rows and closes the element. */
    void start(String style, boolean heading, String description, int... widths) throws IOException {
        int sum = 0;
        for (int width : widths) {
            sum += width;
        }
        xml.open("w:tbl").open("w:tblPr").value("w:tblStyle", style);
        xml.empty("w:tblW", "w:w", Integer.toString(sum), "w:type", "dxa");
        xml.empty("w:tblLayout", "w:type", "fixed");
        xml.empty(
                "w:tblLook",
                "w:val", heading ? "0420" : "0400",
                "w:firstRow", heading ? "1" : "0",
                "w:lastRow", "0",
                "w:firstColumn", "0",
                "w:lastColumn", "0",
                "w:noHBand", heading ? "0" : "1",
                "w:noVBand", "1");
        if (!description.isEmpty()) {
            xml.value("w:tblCaption", description).value("w:tblDescription", description);
        }
        xml.close().open("w:tblGrid");
        for (int width : widths) {
            xml.empty("w:gridCol", "w:w", Integer.toString(width));
        }
        xml.close();
    }

    /** Opens a cell of {@code width} over {@code span} columns on a ground of {@code fill}, empty for none. */
    void startCell(int width, int span, String fill) throws IOException {
        xml.open("w:tc").open("w:tcPr").empty("w:tcW", "w:w", Integer.toString(width), "w:type", "dxa");
        if (span > 1) {
            xml.value("w:gridSpan", span);
        }
        if (!fill.isEmpty()) {
            xml.empty("w:shd", "w:val", "clear", "w:color", "auto", "w:fill", fill);
        }
        xml.close();
    }

    /** Opens a row that stays on one page and is at least {@code height} high, 0 for as high as its text. */
    void startRow(int height) throws IOException {
        xml.open("w:tr").open("w:trPr").empty("w:cantSplit");
        if (height > 0) {
            xml.empty("w:trHeight", "w:val", Integer.toString(height), "w:hRule", "atLeast");
        }
        prose.wholeMark();
        xml.close();
    }

    /** Writes {@code table} in {@code width}. */
    void table(Table table, int width) throws IOException {
        int[] widths = ColumnWidths.of(table, wording, width);
        start("PbxTable", true, wording.say(table.caption()), widths);
        xml.open("w:tr").open("w:trPr").empty("w:cantSplit").empty("w:tblHeader");
        prose.wholeMark();
        xml.close();
        for (int i = 0; i < widths.length; i++) {
            boolean number = table.columns().get(i).kind() == Table.Column.Kind.NUMBER;
            startCell(widths[i], 1, Palette.MIST);
            prose.paragraph(
                    number ? WordStyle.TABLE_NUMBER_HEADING : WordStyle.TABLE_HEADING,
                    table.columns().get(i).header());
            xml.close();
        }
        xml.close();
        boolean shaded = false;
        for (Table.Row row : table.rows(wording)) {
            Optional<Mark> outer = prose.whole(Revisions.of(row));
            if (row.role() == Role.GROUP) {
                groupRow(row, width, widths.length);
                shaded = false;
            } else {
                row(table, row, widths, shaded);
                shaded = !shaded;
            }
            prose.whole(outer);
        }
        xml.close();
    }

    private void groupRow(Table.Row row, int width, int columns) throws IOException {
        startRow(0);
        startCell(width, columns, RoleLook.of(Role.GROUP).fill());
        prose.startKept(WordStyle.TABLE_TEXT);
        if (!row.cells().isEmpty()) {
            prose.run(row.cells().get(0).text(), "RoleGroup");
        }
        xml.close().close().close();
    }

    private void row(Table table, Table.Row row, int[] widths, boolean shaded) throws IOException {
        String ground = row.role() == Role.TOTAL ? RoleLook.of(Role.TOTAL).fill() : shaded ? Palette.SNOW : "";
        startRow(0);
        for (int i = 0; i < widths.length; i++) {
            if (i >= row.cells().size()) {
                startCell(widths[i], 1, ground);
                prose.paragraph(WordStyle.TABLE_TEXT, "");
                xml.close();
                continue;
            }
            Table.Cell cell = row.cells().get(i);
            boolean number = table.columns().get(i).kind() == Table.Column.Kind.NUMBER;
            cell(cell, row.role(), widths[i], number, i == 0, ground);
        }
        xml.close();
    }

    private void cell(Table.Cell cell, Role rowRole, int width, boolean number, boolean first, String ground)
            throws IOException {
        Role role = cell.role() == Role.NORMAL ? rowRole : cell.role();
        RoleLook look = RoleLook.of(role);
        boolean own = cell.role() != Role.NORMAL;
        startCell(width, 1, own && look.filled() ? look.fill() : ground);
        prose.start(number ? WordStyle.TABLE_NUMBER : WordStyle.TABLE_TEXT);
        if (own || first) {
            prose.symbol(role);
        }
        String face = RoleLook.characterStyle(role).orElse("");
        if (cell.text().wholeMark().isEmpty() && wording.say(cell.text()).isEmpty()) {
            prose.run(Text.of(CellWords.of(cell, wording)), face, cell.link());
        } else {
            prose.run(cell.text(), face, cell.link());
        }
        prose.end();
        xml.close();
    }

    /** Writes {@code values} as two columns without rules. */
    void keyValues(KeyValues values, int width) throws IOException {
        int key = width * KEY_SHARE / 100;
        start("PbxProperties", false, "", key, width - key);
        for (KeyValues.Entry entry : values.entries()) {
            Optional<Mark> outer = prose.whole(Text.commonMark(List.of(entry.key(), entry.value())));
            startRow(0);
            startCell(key, 1, "");
            prose.paragraph(WordStyle.KEY, entry.key());
            xml.close();
            startCell(width - key, 1, "");
            prose.start(WordStyle.PROPERTY);
            prose.symbol(entry.role());
            prose.run(entry.value(), RoleLook.characterStyle(entry.role()).orElse(""));
            prose.end();
            xml.close().close();
            prose.whole(outer);
        }
        xml.close();
    }
}
