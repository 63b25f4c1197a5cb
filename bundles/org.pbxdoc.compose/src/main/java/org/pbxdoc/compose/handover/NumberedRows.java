/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.compose.handover;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.pbxdoc.document.Role;
import org.pbxdoc.document.Table;
import org.pbxdoc.document.Table.Cell;
import org.pbxdoc.document.Table.Row;
import org.pbxdoc.document.Text;

/**
 * Rows that are numbered in their first cell: those that follow each other and say the same become one row of a range,
 * {@code 1–40}. A dossier is read; who needs every single port has the spreadsheet.
 */
final class NumberedRows {

    /** Two alike are still two rows. */
    private static final int FEWEST = 3;

    private final List<Row> merged = new ArrayList<>();
    private final List<Row> run = new ArrayList<>();

    private NumberedRows() {}

    /** Returns {@code table} with ranges instead of repeated rows. */
    static Table merged(Table table) {
        NumberedRows rows = new NumberedRows();
        table.rows().forEach(rows::add);
        rows.close();
        return new Table(table.id(), table.caption(), table.columns(), List.copyOf(rows.merged));
    }

    private void add(Row row) {
        if (!run.isEmpty() && !continues(run.get(run.size() - 1), row)) {
            close();
        }
        run.add(row);
    }

    private void close() {
        if (run.size() < FEWEST) {
            merged.addAll(run);
        } else {
            Row first = run.get(0);
            List<Cell> cells = new ArrayList<>(first.cells());
            cells.set(0, Cell.of(number(first).getAsInt() + "–" + number(run.get(run.size() - 1)).getAsInt()));
            merged.add(new Row(cells, first.role()));
        }
        run.clear();
    }

    private static boolean continues(Row before, Row row) {
        OptionalInt last = number(before);
        OptionalInt next = number(row);
        return last.isPresent() && next.isPresent() && next.getAsInt() == last.getAsInt() + 1
                && before.role() == row.role()
                && rest(before).equals(rest(row));
    }

    private static List<Cell> rest(Row row) {
        return row.cells().subList(1, row.cells().size());
    }

    private static OptionalInt number(Row row) {
        Text text = row.role() == Role.GROUP ? Text.EMPTY : row.cells().get(0).text();
        return text instanceof Text.Verbatim words && words.value().matches("[0-9]{1,6}")
                ? OptionalInt.of(Integer.parseInt(words.value()))
                : OptionalInt.empty();
    }
}
