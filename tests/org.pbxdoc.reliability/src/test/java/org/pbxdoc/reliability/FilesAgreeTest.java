/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.reliability;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pbxdoc.document.Content;
import org.pbxdoc.document.Deliverable;
import org.pbxdoc.document.Workbook;
import org.pbxdoc.document.Wording;
import org.pbxdoc.reliability.reading.CsvRows;
import org.pbxdoc.reliability.reading.Grid;
import org.pbxdoc.reliability.reading.Letters;
import org.pbxdoc.reliability.reading.PlainText;
import org.pbxdoc.reliability.reading.ReportTables;
import org.pbxdoc.reliability.reading.SheetTables;
import org.pbxdoc.reliability.reading.Words;
import org.pbxdoc.reliability.reading.WordTables;
import org.pbxdoc.reliability.reading.WrittenTables;

/** Every file says what was composed, no cell more and no cell less, whatever its format. */
class FilesAgreeTest {

    private static final Map<String, Locale> LANGUAGE_OF =
            Map.of("clinique", Locale.FRENCH, "hotel", Locale.GERMAN, "atelier", Locale.ITALIAN);

    private static final int RECOGNISED = 20;

    @TempDir
    private static Path scratch;

    private static final Map<String, BuiltPack> PACKS = new HashMap<>();

    @BeforeAll
    static void build() throws Exception {
        for (Map.Entry<String, Locale> example : LANGUAGE_OF.entrySet()) {
            PACKS.put(
                    example.getKey(),
                    BuiltPack.ofExample(example.getKey(), scratch.resolve(example.getKey()), List.of(example.getValue())));
        }
    }

    @Test
    void everyTableReadsBackCellByCell() throws IOException {
        Differences differences = new Differences();
        for (Map.Entry<String, BuiltPack> pack : PACKS.entrySet()) {
            Locale language = LANGUAGE_OF.get(pack.getKey());
            Wording wording = BuiltPack.wording(language);
            for (Deliverable deliverable : pack.getValue().deliverables()) {
                for (Deliverable.Format format : deliverable.formats()) {
                    compare(differences, pack.getValue(), deliverable, format, language, wording);
                }
            }
        }
        System.out.println("cells compared: " + differences.compared());
        assertTrue(differences.compared() > 10_000, "cells compared: " + differences.compared());
        assertEquals(List.of(), differences.all());
    }

    private static void compare(
            Differences differences, BuiltPack pack, Deliverable deliverable, Deliverable.Format format, Locale language, Wording wording)
            throws IOException {
        String place = deliverable.name() + "." + format.ending();
        Content content = deliverable.content();
        switch (format) {
            case DOCX -> differences.compare(
                    place,
                    WrittenTables.of(content, wording),
                    WordTables.of(pack.file(deliverable, format, language)));
            case PDF -> differences.contained(
                    place,
                    WrittenTables.of(content, wording),
                    ReportTables.of(pack.file(deliverable, format, language)));
            case XLSX -> differences.compare(
                    place,
                    WrittenTables.sheets((Workbook) content, wording),
                    SheetTables.of(pack.file(deliverable, format, language)));
            case CSV -> {
                List<Grid> read = new ArrayList<>();
                for (Workbook.Sheet sheet : ((Workbook) content).sheets()) {
                    String id = sheet.table().id();
                    String base = id.equals(deliverable.name()) ? id : deliverable.name() + "-" + id;
                    read.add(CsvRows.of(base, pack.text(base, format.ending(), language), ';'));
                }
                differences.compare(place, WrittenTables.of(content, wording), read);
            }
            default -> { }
        }
    }

    @Test
    void everyWordOfADocumentIsInItsFile() throws IOException {
        List<String> missing = new ArrayList<>();
        int words = 0;
        for (Map.Entry<String, BuiltPack> pack : PACKS.entrySet()) {
            Locale language = LANGUAGE_OF.get(pack.getKey());
            for (Deliverable deliverable : pack.getValue().deliverables()) {
                for (Deliverable.Format format : deliverable.formats()) {
                    if (PlainText.isRead(format)) {
                        String read = Letters.of(PlainText.of(format, pack.getValue().file(deliverable, format, language)));
                        for (String text : Words.of(deliverable.content(), BuiltPack.wording(language))) {
                            words++;
                            boolean there = read.contains(Letters.of(text))
                                    || format == Deliverable.Format.SVG && isCut(read, Letters.of(text));
                            if (!there) {
                                missing.add(pack.getKey() + " " + deliverable.name() + "." + format.ending() + ": " + text);
                            }
                        }
                    }
                }
            }
        }
        System.out.println("texts looked for: " + words);
        assertEquals(List.of(), missing);
    }

    /** A long text in a drawing ends in an ellipsis, but not before it can be recognised. */
    private static boolean isCut(String read, String text) {
        return text.length() > RECOGNISED && read.contains(text.substring(0, RECOGNISED)) && read.contains("\u2026");
    }
}
