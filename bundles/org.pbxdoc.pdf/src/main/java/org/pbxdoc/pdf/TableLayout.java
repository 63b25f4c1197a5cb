/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.pbxdoc.document.KeyValues;
import org.pbxdoc.document.Role;
import org.pbxdoc.document.Table;
import org.pbxdoc.document.Text;
import org.pbxdoc.document.WriterLabel;

/** Sets tables row by row, so that a table of any length needs the memory of one row. */
final class TableLayout {
    private static final float GAP = 12;
    private static final float PADDING = 4;
    private static final float WIDE = 64;
    private static final float MEDIUM = 44;
    private static final float NARROW = 32;
    private static final float KEY_SHARE = 0.3f;

    private final Press press;

    TableLayout(Press press) {
        this.press = press;
    }

    /** Sets {@code table} with its caption {@code caption} below {@code parent}. */
    void table(Table table, String caption, COSDictionary parent) throws IOException {
        new Rows(table, press.flow().width()).set(caption, parent);
    }

    /** Sets {@code values} as two columns. */
    void keyValues(KeyValues values, COSDictionary parent) throws IOException {
        if (values.entries().isEmpty()) {
            return;
        }
        COSDictionary element = press.tagging().element("Table", parent);
        float left = PageFlow.LEFT;
        float width = press.flow().width();
        float keys = width * KEY_SHARE;
        Style keyStyle = Style.CELL.size(9).colour(Palette.QUIET);
        RowStrip.Look look = new RowStrip.Look(left, width, Palette.WHITE, Palette.RULE, 0.5f, PADDING);
        int last = values.entries().size() - 1;
        for (int i = 0; i <= last; i++) {
            KeyValues.Entry entry = values.entries().get(i);
            COSDictionary row = press.tagging().element("TR", element);
            COSDictionary key = press.tagging().element("TH", row);
            press.tagging().heading(key, "Row", 1);
            COSDictionary value = press.tagging().element("TD", row);
            List<RowStrip.Cell> cells = List.of(
                    cell(key, entry.key(), keyStyle, Role.NORMAL, left, keys, false),
                    cell(value, entry.value(), Style.CELL.size(9), entry.role(), left + keys, width - keys, false));
            press.flow().add(new RowStrip(press, cells, look, i == 0 ? 6 : 0, i == 0 && last > 0, null));
        }
    }

    private RowStrip.Cell cell(COSDictionary element, Text text, Style base, Role role, float left, float width, boolean right) {
        Style style = base.as(role);
        String words = press.say(text);
        Role sign = Symbol.has(role) ? role : Role.NORMAL;
        if (words.isEmpty() && sign != Role.NORMAL) {
            words = press.label(word(sign));
        }
        float room = width - 2 * PADDING - (sign == Role.NORMAL ? 0 : Symbol.room(style.size()));
        List<Line> lines = LineBreaker.lines(press.fonts(), List.of(new Piece(words, style)), room);
        return new RowStrip.Cell(element, lines, left, width, style, right, sign);
    }

    /** Returns the size of letters in a table of {@code columns}: smaller where columns are narrow. */
    private static float size(int columns, float width) {
        float column = width / columns;
        return column > WIDE ? Style.CELL.size() : column > MEDIUM ? 7.8f : column > NARROW ? 7 : 6;
    }

    private static WriterLabel word(Role role) {
        return switch (role) {
            case PASS -> WriterLabel.PASS;
            case FAIL -> WriterLabel.FAIL;
            case WARNING -> WriterLabel.WARNING;
            case PLANNED -> WriterLabel.PLANNED;
            default -> WriterLabel.OPEN;
        };
    }

    /** One table while it is set. */
    private final class Rows {
        private final Table table;
        private final Style style;
        private final float[] widths;
        private final float width;
        private final Strip repeated;

        Rows(Table table, float width) {
            this.table = table;
            this.width = width;
            style = Style.CELL.size(size(table.columns().size(), width));
            widths = new ColumnWidths(press, style, PADDING).of(table, width);
            repeated = header(null);
        }

        void set(String caption, COSDictionary parent) throws IOException {
            COSDictionary element = press.tagging().element("Table", parent);
            float gap = GAP;
            if (!caption.isEmpty()) {
                COSDictionary captionElement = press.tagging().element("Caption", element);
                List<Piece> pieces = List.of(new Piece(caption, Style.CAPTION));
                for (LineStrip line : press.lines(pieces, Role.NORMAL, captionElement, PageFlow.LEFT, width, GAP)) {
                    press.flow().add(line.kept());
                }
                gap = 4;
            }
            RowStrip header = header(press.tagging().element("TR", press.tagging().element("THead", element)));
            press.flow().add(new RowStrip(press, header.cells(), header.look(), gap, true, null));
            COSDictionary body = press.tagging().element("TBody", element);
            int count = 0;
            for (Table.Row row : table.rows(press.wording())) {
                boolean banded = count % 2 == 1;
                count = row.role() == Role.GROUP ? 0 : count + 1;
                press.flow().add(row(row, press.tagging().element("TR", body), banded));
            }
            press.flow().flush();
            if (!table.rows().iterator().hasNext()) {
                Table.Row none = new Table.Row(List.of(Table.Cell.of("–")), Role.QUIET);
                press.flow().add(spanning(none, press.tagging().element("TR", body), "TD"));
            }
        }

        private RowStrip header(COSDictionary row) {
            List<RowStrip.Cell> cells = new ArrayList<>();
            float left = PageFlow.LEFT;
            for (int i = 0; i < widths.length; i++) {
                Table.Column column = table.columns().get(i);
                COSDictionary element = row == null ? null : press.tagging().element("TH", row);
                if (element != null) {
                    press.tagging().heading(element, "Column", 1);
                }
                cells.add(cell(element, column.header(), style.bold().colour(Palette.BLUE), Role.NORMAL, left, widths[i], isRight(column)));
                left += widths[i];
            }
            return new RowStrip(press, cells, look(Palette.HEAD, Palette.BLUE, 0.9f), 0, true, null);
        }

        private RowStrip row(Table.Row row, COSDictionary element, boolean banded) {
            if (row.cells().size() == 1 && widths.length > 1) {
                return spanning(row, element, row.role() == Role.GROUP ? "TH" : "TD");
            }
            if (row.cells().size() > widths.length) {
                throw new IllegalArgumentException("Table " + table.id() + " has a row of " + row.cells().size()
                        + " cells for " + widths.length + " columns. Give each row as many cells as there are columns.");
            }
            List<RowStrip.Cell> cells = new ArrayList<>();
            float left = PageFlow.LEFT;
            for (int i = 0; i < widths.length; i++) {
                Table.Cell cell = i < row.cells().size() ? row.cells().get(i) : Table.Cell.of(Text.EMPTY);
                COSDictionary td = press.tagging().element("TD", element);
                Role role = cell.role() == Role.NORMAL ? row.role() : cell.role();
                // A row with a meaning shows its sign once, in the first cell.
                Role shown = cell.role() == Role.NORMAL && i > 0 && Symbol.has(role) ? Role.NORMAL : role;
                cells.add(cell.field().isPresent()
                        ? new RowStrip.Cell(td, List.of(), left, widths[i], style, false, Role.NORMAL, field(cell.field().get()))
                        : cell(td, cell.text(), style, shown, left, widths[i], isRight(table.columns().get(i))));
                left += widths[i];
            }
            return new RowStrip(press, cells, rowLook(row.role(), banded), 0, row.role() == Role.GROUP, repeated);
        }

        private RowStrip.Field field(Table.Field field) {
            return new RowStrip.Field(field.id(), press.line(field.label()),
                    field.choices().stream().map(choice -> press.forms().typeable(press.line(choice))).toList());
        }

        private RowStrip spanning(Table.Row row, COSDictionary element, String type) {
            COSDictionary cell = press.tagging().element(type, element);
            press.tagging().heading(cell, "Column", widths.length);
            Role role = row.cells().get(0).role() == Role.NORMAL ? row.role() : row.cells().get(0).role();
            List<RowStrip.Cell> cells = List.of(cell(cell, row.cells().get(0).text(), style, role, PageFlow.LEFT, width, false));
            return new RowStrip(press, cells, rowLook(row.role(), false), 0, row.role() == Role.GROUP, repeated);
        }

        private RowStrip.Look rowLook(Role role, boolean banded) {
            return switch (role) {
                case GROUP -> look(Palette.GROUP, Palette.RULE_STRONG, 0.6f);
                case TOTAL -> look(Palette.GROUP, Palette.BLUE, 0.9f);
                default -> look(banded ? Palette.ZEBRA : Palette.WHITE, Palette.RULE, 0.4f);
            };
        }

        private RowStrip.Look look(int background, int rule, float thickness) {
            return new RowStrip.Look(PageFlow.LEFT, width, background, rule, thickness, PADDING);
        }

        private boolean isRight(Table.Column column) {
            return column.kind() == Table.Column.Kind.NUMBER;
        }
    }
}
