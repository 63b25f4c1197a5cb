/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.intake.csv;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pbxdoc.language.attached.TableText;

/**
 * An exported table without its secrets: only columns that are used are kept.
 *
 * @param source what exported it
 * @param headings its columns
 * @param rows its rows, without empty ones
 * @param damaged lines of rows that have more cells than there are headings, so that nobody knows what is what
 */
record ExportTable(CsvSource source, Headings headings, List<Row> rows, List<Long> damaged) {

    /** Files of phone systems are far smaller. */
    static final int MOST_BYTES = 32 * 1024 * 1024;

    /**
     * A row.
     *
     * @param line the line of the file it starts at, from 1
     * @param cells what it says, without spaces around it
     */
    record Row(long line, Map<Field, String> cells) {

        String get(Field field) {
            return cells.getOrDefault(field, "");
        }
    }

    /** Reads {@code bytes}; {@code wanted} is what the reader says exported them. */
    static ExportTable read(byte[] bytes, Optional<CsvSource> wanted) throws IntakeRefusal {
        if (bytes.length > MOST_BYTES) {
            throw new IntakeRefusal("file.large");
        }
        refuseBinary(bytes);
        TableText text = PhoneBookXml.is(bytes) ? PhoneBookXml.read(bytes) : table(bytes);
        if (!Headings.areHeadings(text.headings())) {
            throw new IntakeRefusal("file.no-headings");
        }
        Optional<CsvSource> source = wanted.isPresent() ? wanted : CsvSource.detect(text.headings());
        if (source.isEmpty()) {
            throw new IntakeRefusal("file.unknown");
        }
        Headings headings = Headings.of(source.get(), text.headings());
        List<Row> rows = new ArrayList<>();
        List<Long> damaged = new ArrayList<>();
        for (TableText.Row row : text.rows()) {
            boolean shifted = row.cells().stream().skip(text.headings().size()).anyMatch(cell -> !cell.isEmpty());
            if (shifted) {
                damaged.add(row.line());
            } else {
                rows.add(row(row, headings));
            }
        }
        return new ExportTable(source.get(), headings, List.copyOf(rows), List.copyOf(damaged));
    }

    private static TableText table(byte[] bytes) throws IntakeRefusal {
        try {
            return TableText.read(withoutSeparatorLine(bytes));
        } catch (IOException | RuntimeException e) {
            // What the parser says may quote the file, so it is not passed on.
            throw new IntakeRefusal(bytes.length == 0 ? "file.empty" : "file.malformed");
        }
    }

    /** Excel may write {@code sep=;} above the headings; as an empty line it counts for the line numbers only. */
    private static byte[] withoutSeparatorLine(byte[] bytes) {
        byte[] bare = bytes.clone();
        boolean littleEndian = startsWith(bytes, 0xFF, 0xFE);
        boolean bigEndian = startsWith(bytes, 0xFE, 0xFF);
        // The place of the first sign behind the mark; of two bytes that which holds an ASCII sign.
        int first = littleEndian ? 2 : bigEndian || startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
        int width = littleEndian || bigEndian ? 2 : 1;
        StringBuilder start = new StringBuilder();
        for (int i = first; i < bytes.length && start.length() < 4; i += width) {
            start.append((char) bytes[i]);
        }
        boolean stated = start.toString().equalsIgnoreCase("sep=");
        for (int i = first; stated && i < bare.length && bare[i] != '\n' && bare[i] != '\r'; i += width) {
            bare[i] = ' ';
        }
        return bare;
    }

    private static void refuseBinary(byte[] bytes) throws IntakeRefusal {
        if (startsWith(bytes, 'P', 'K', 3, 4) || startsWith(bytes, 0xD0, 0xCF, 0x11, 0xE0)) {
            throw new IntakeRefusal("file.workbook");
        }
        if (startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF)) {
            return;
        }
        for (byte each : bytes) {
            if (each == 0) {
                throw new IntakeRefusal("file.binary");
            }
        }
    }

    private static boolean startsWith(byte[] bytes, int... start) {
        for (int i = 0; i < start.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != start[i]) {
                return false;
            }
        }
        return true;
    }

    private static Row row(TableText.Row row, Headings headings) {
        Map<Field, String> cells = new HashMap<>();
        headings.places().forEach((field, place) -> {
            if (place < row.cells().size() && !row.cells().get(place).isEmpty()) {
                cells.put(field, row.cells().get(place));
            }
        });
        return new Row(row.line(), cells);
    }
}
