/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.reliability.reading;

import java.util.ArrayList;
import java.util.List;
import org.pbxdoc.document.Content;
import org.pbxdoc.document.Document;
import org.pbxdoc.document.Role;
import org.pbxdoc.document.Table;
import org.pbxdoc.document.Wording;
import org.pbxdoc.document.Workbook;
import org.pbxdoc.document.WriterLabel;

/** The tables that a content asks its writers for, as a reader should see them. */
public final class WrittenTables {

    private WrittenTables() {}

    /** Returns the tables of {@code content} in their order. */
    public static List<Grid> of(Content content, Wording wording) {
        Content written = content instanceof Document document ? document.in(wording) : content;
        return Tables.of(written).stream().map(table -> grid(table, wording)).toList();
    }

    /** Returns the sheets of {@code workbook}, the remarks of each below its table. */
    public static List<Grid> sheets(Workbook workbook, Wording wording) {
        return workbook.sheets().stream().map(sheet -> {
            Grid table = grid(sheet.table(), wording);
            List<List<String>> rows = new ArrayList<>(table.rows());
            sheet.remarks().forEach(remark -> rows.add(Grid.row(List.of(wording.say(remark)))));
            return new Grid(table.name(), rows);
        }).toList();
    }

    /** Returns {@code table} as a reader sees it. */
    public static Grid grid(Table table, Wording wording) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(Grid.row(table.columns().stream().map(column -> wording.say(column.header())).toList()));
        for (Table.Row row : table.rows(wording)) {
            rows.add(Grid.row(row.cells().stream().map(cell -> words(cell, wording)).toList()));
        }
        return new Grid(table.id(), rows);
    }

    /** An empty state is told by its word. */
    private static String words(Table.Cell cell, Wording wording) {
        String text = wording.say(cell.text());
        return text.isEmpty() ? state(cell.role(), wording) : text;
    }

    private static String state(Role role, Wording wording) {
        return switch (role) {
            case PASS -> WriterLabel.PASS.in(wording);
            case FAIL -> WriterLabel.FAIL.in(wording);
            case WARNING -> WriterLabel.WARNING.in(wording);
            case OPEN -> WriterLabel.OPEN.in(wording);
            case PLANNED -> WriterLabel.PLANNED.in(wording);
            case NORMAL, QUIET, STRONG, TOTAL, GROUP, CODE -> "";
        };
    }
}
