/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.office;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.pbxdoc.document.Table;
import org.pbxdoc.document.Wording;

/** Writes a table as a csv file in UTF-8 in which nothing becomes a formula when a spreadsheet opens it. */
public final class CsvWriter {

    private static final String LINE_END = "\r\n";
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final CsvOptions options;

    /** Creates a writer of files as Excel with Swiss settings expects them. */
    public CsvWriter() {
        this(CsvOptions.SWISS_EXCEL);
    }

    /** Creates a writer of files as {@code options} say. */
    public CsvWriter(CsvOptions options) {
        this.options = options;
    }

    /**
     * Writes {@code table} in the language of {@code wording}; {@code out} stays open.
     *
     * @throws IOException if {@code out} cannot be written
     */
    public void write(Table table, Wording wording, OutputStream out) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        if (options.byteOrderMark()) {
            writer.write(BYTE_ORDER_MARK);
        }
        List<Table.Column> columns = table.columns();
        for (int i = 0; i < columns.size(); i++) {
            separate(writer, i);
            writer.write(quoted(FormulaGuard.guarded(SafeText.of(wording.say(columns.get(i).header())))));
        }
        writer.write(LINE_END);
        for (Table.Row row : table.rows(wording)) {
            for (int i = 0; i < columns.size(); i++) {
                separate(writer, i);
                if (i < row.cells().size()) {
                    writer.write(quoted(words(row.cells().get(i), columns.get(i).kind(), wording)));
                }
            }
            writer.write(LINE_END);
        }
        writer.flush();
    }

    private void separate(Writer writer, int column) throws IOException {
        if (column > 0) {
            writer.write(options.separator());
        }
    }

    private static String words(Table.Cell cell, Table.Column.Kind kind, Wording wording) {
        String text = SafeText.of(CellWords.of(cell, wording));
        boolean harmless = switch (kind) {
            case LITERAL -> FormulaGuard.isPhoneNumber(text);
            case NUMBER -> cell.number().isPresent() && FormulaGuard.isNumber(text);
            case TEXT, DATE, STATE -> false;
        };
        return harmless ? text : FormulaGuard.guarded(text);
    }

    private String quoted(String text) {
        boolean plain = text.indexOf(options.separator()) < 0
                && text.indexOf('"') < 0
                && text.indexOf('\n') < 0
                && text.indexOf('\r') < 0
                && text.equals(text.strip());
        return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }
}
