/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.compose.handover;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.pbxdoc.document.Table;
import org.pbxdoc.document.Table.Cell;
import org.pbxdoc.document.Table.Column;
import org.pbxdoc.document.Table.Row;
import org.pbxdoc.document.Text;

class NumberedRowsTest {

    @Test
    void saysOnceWhatFollowingPortsHaveInCommon() {
        assertEquals(
                List.of("1–4 phone", "5 uplink", "6 phone", "7 phone"),
                merged("1 phone", "2 phone", "3 phone", "4 phone", "5 uplink", "6 phone", "7 phone"));
    }

    @Test
    void startsAgainBehindAGapAndAHeading() {
        assertEquals(
                List.of("1–3 phone", "5–7 phone", "SWITCH 2", "8 phone", "9 phone"),
                merged("1 phone", "2 phone", "3 phone", "5 phone", "6 phone", "7 phone", "SWITCH 2", "8 phone", "9 phone"));
    }

    @Test
    void leavesRowsThatAreNotNumbered() {
        assertEquals(List.of("ge-0/1 phone", " phone", " phone", " phone"), merged("ge-0/1 phone", " phone", " phone", " phone"));
    }

    private static List<String> merged(String... lines) {
        List<Row> rows = new ArrayList<>();
        for (String line : lines) {
            String[] cells = line.split(" ", 2);
            rows.add(line.startsWith("SWITCH") ? Row.group(Text.of(line)) : Row.of(Cell.of(cells[0]), Cell.of(cells[1])));
        }
        Column column = new Column(Text.of("c"), 1, Column.Kind.LITERAL);
        Table table = NumberedRows.merged(new Table("ports", Text.EMPTY, List.of(column, column), rows));
        List<String> result = new ArrayList<>();
        table.rows().forEach(row -> result.add(row.cells().stream()
                .map(cell -> cell.text() instanceof Text.Verbatim words ? words.value() : "")
                .collect(Collectors.joining(" "))));
        return result;
    }
}
