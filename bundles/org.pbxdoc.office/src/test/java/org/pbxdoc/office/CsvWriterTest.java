/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pbxdoc.document.Role;
import org.pbxdoc.document.Table;
import org.pbxdoc.document.Table.Cell;
import org.pbxdoc.document.Table.Column.Kind;
import org.pbxdoc.document.Text;

class CsvWriterTest {

    @Test
    void swissExcelOpensItByADoubleClick() throws IOException {
        assertEquals(
                "\uFEFFNom;Numéro;Canaux\r\n\"Müller; fils\";+41 21 555 01 00;-3\r\n\"dit \"\"Jo\"\"\";0215550100;12\r\n",
                written(
                        CsvOptions.SWISS_EXCEL,
                        Table.Row.of(Cell.of("Müller; fils"), Cell.of("+41 21 555 01 00"), Cell.of(-3)),
                        Table.Row.of(Cell.of("dit \"Jo\""), Cell.of("0215550100"), Cell.of(12))));
    }

    @Test
    void programsGetCommasAndNoMark() throws IOException {
        assertEquals(
                "Nom,Numéro,Canaux\r\nGroupe,,\r\na;b,\"c,d\",conforme\r\n",
                written(
                        CsvOptions.PLAIN,
                        Table.Row.group(Text.of("Groupe")),
                        Table.Row.of(Cell.of("a;b"), Cell.of("c,d"), Cell.of(Text.EMPTY, Role.PASS))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"=1+1", "+1+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "\uFF1D1", "+41 21=1", "+cmd", "+", "-41 21"})
    void nothingIsComputed(String payload) throws IOException {
        String line = written(CsvOptions.PLAIN, Table.Row.of(Cell.of(payload), Cell.of(payload), Cell.of(payload)));
        String cells = line.substring(line.indexOf("\r\n") + 2);
        String guarded = "'" + payload;
        String expected = payload.contains("\r") || payload.contains("\n") ? '"' + guarded + '"' : guarded;
        assertEquals(expected + "," + expected + "," + expected + "\r\n", cells);
    }

    @Test
    void separatorsThatCannotSeparateAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> new CsvOptions(true, '"'));
    }

    private static String written(CsvOptions options, Table.Row... rows) throws IOException {
        Table table = new Table(
                "t",
                Text.of("t"),
                List.of(
                        SampleDocument.column("Nom", 1, Kind.TEXT),
                        SampleDocument.column("Numéro", 1, Kind.LITERAL),
                        SampleDocument.column("Canaux", 1, Kind.NUMBER)),
                List.of(rows));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new CsvWriter(options).write(table, new FrenchWording(), out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
