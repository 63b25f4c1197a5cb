/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.language.attached;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A table that another system exported: a line of headings, then rows.
 *
 * @param charset how its bytes were read
 * @param separator what stands between its cells: a comma, a semicolon or a tab
 * @param headings the cells of the first line, without spaces around them
 * @param rows the other lines that are not empty
 */
public record TableText(Charset charset, char separator, List<String> headings, List<Row> rows) {

    private static final char[] SEPARATORS = {';', ',', '\t'};
    private static final Charset WESTERN = Charset.forName("windows-1252");

    /**
     * A row.
     *
     * @param line the line of the file that it starts at, from 1
     * @param cells its cells, without spaces around them
     */
    public record Row(long line, List<String> cells) {}

    /**
     * Reads {@code bytes}. A byte-order mark decides on the encoding, else what is no UTF-8 is Windows-1252; the separator
     * is the one that divides the first line into most cells.
     *
     * @throws IOException if a quotation is not closed, or there is not even a line of headings
     */
    public static TableText read(byte[] bytes) throws IOException {
        Charset charset = charset(bytes);
        String text = new String(bytes, charset);
        text = text.startsWith("\uFEFF") ? text.substring(1) : text;
        char separator = separator(text.lines().filter(line -> !line.isBlank()).findFirst().orElse(""));
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(separator)
                .setIgnoreSurroundingSpaces(true)
                .setIgnoreEmptyLines(true)
                .get();
        List<String> headings = null;
        List<Row> rows = new ArrayList<>();
        try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
            long line = 1;
            for (CSVRecord record : parser) {
                List<String> cells = record.stream().map(String::strip).toList();
                boolean empty = cells.stream().allMatch(String::isEmpty);
                if (headings == null && !empty) {
                    headings = cells;
                } else if (!empty) {
                    rows.add(new Row(line, cells));
                }
                line = parser.getCurrentLineNumber() + 1;
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        if (headings == null) {
            throw new IOException("empty");
        }
        return new TableText(charset, separator, headings, List.copyOf(rows));
    }

    private static Charset charset(byte[] bytes) {
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return StandardCharsets.UTF_16LE;
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return StandardCharsets.UTF_16BE;
        }
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return StandardCharsets.UTF_8;
        } catch (CharacterCodingException e) {
            return WESTERN;
        }
    }

    private static boolean startsWith(byte[] bytes, int first, int second) {
        return bytes.length > 1 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }

    private static char separator(String headings) {
        char best = SEPARATORS[0];
        for (char candidate : SEPARATORS) {
            if (count(headings, candidate) > count(headings, best)) {
                best = candidate;
            }
        }
        return best;
    }

    /** Counts outside of quotation marks. */
    private static int count(String line, char wanted) {
        int count = 0;
        boolean quoted = false;
        for (char c : line.toCharArray()) {
            quoted ^= c == '"';
            count += !quoted && c == wanted ? 1 : 0;
        }
        return count;
    }
}
