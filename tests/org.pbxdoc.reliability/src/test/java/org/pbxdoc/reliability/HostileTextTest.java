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
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pbxdoc.document.Content;
import org.pbxdoc.document.Deliverable;
import org.pbxdoc.document.Workbook;
import org.pbxdoc.document.Wording;
import org.pbxdoc.reliability.reading.CsvRows;
import org.pbxdoc.reliability.reading.Grid;
import org.pbxdoc.reliability.reading.ReportTables;
import org.pbxdoc.reliability.reading.SheetTables;
import org.pbxdoc.reliability.reading.Structure;
import org.pbxdoc.reliability.reading.WordTables;
import org.pbxdoc.reliability.reading.WrittenTables;

/**
 * Forty scripts, controls, emoji, commands of every format and names of 3,000 characters through every deliverable: nothing
 * breaks, no file is built in another way than with harmless words of the same length, and what is read back is what was
 * written, with a sign where a character cannot be printed.
 *
 * <p>In each round every field of the example clinic has another text. With {@code -Dpbxdoc.full} every field gets every
 * text; otherwise some rounds have to do.
 */
class HostileTextTest {

    private static final Path CLINIC = Path.of("../../examples/clinique/src/main/pbxdoc");
    private static final List<Locale> LANGUAGES = List.of(Locale.FRENCH);
    private static final int ROUNDS = 2;
    private static final int STEP = 53;

    /** Long words of these are only long; pages must break as they do with them. */
    private static final Pattern HARMLESS = Pattern.compile("[A-Za-z ]+");

    @TempDir
    private Path scratch;

    @Test
    void everyTextGoesThroughEveryDeliverable() throws Exception {
        List<String> texts = List.copyOf(HostileCustomer.texts().values());
        int rounds = System.getProperty("pbxdoc.full") == null ? ROUNDS : texts.size();
        Map<String, Integer> found = new TreeMap<>();
        int files = 0;
        for (int round = 0; round < rounds; round++) {
            int shift = rounds == ROUNDS ? round * STEP : round;
            IntFunction<String> hostile = index -> numbered(texts.get((index + shift) % texts.size()), index);
            IntFunction<String> harmless = index -> harmless(texts.get((index + shift) % texts.size()), index);
            BuiltPack strange = build("strange" + round, hostile);
            BuiltPack plain = build("plain" + round, harmless);
            files += structures(strange, plain, found);
            texts(strange, found);
            assertFalse(strange.result().missing().isEmpty(), "nobody is told of the characters that are not printed");
        }
        System.out.println("hostile texts: " + texts.size() + ", rounds: " + rounds + ", files compared: " + files);
        assertTrue(files > rounds * 10, "files: " + files);
        assertEquals(Map.of(), found);
    }

    private BuiltPack build(String name, IntFunction<String> words) throws Exception {
        Path folder = scratch.resolve(name);
        new HostileCustomer(CLINIC).write(folder, words);
        return BuiltPack.of(folder, scratch.resolve(name + "-out"), LANGUAGES);
    }

    /** Every text is another one and part of no other: equal ones would be told once where differing ones are told apart. */
    private static String numbered(String quoted, int index) {
        return quoted + " n" + index + "n";
    }

    /** Words of the same length, since columns are shared by it, and of their own, since links are found by words in common. */
    private static String harmless(String quoted, int index) {
        String characters = HostileCustomer.characters(quoted);
        if (HARMLESS.matcher(characters).matches()) {
            return numbered(quoted, index);
        }
        boolean whole = characters.indexOf(' ') < 0;
        Random letters = new Random(index);
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < characters.codePointCount(0, characters.length()); i++) {
            words.append(whole || i % 6 != 5 ? (char) ('a' + letters.nextInt(26)) : ' ');
        }
        return numbered(words.toString().strip(), index);
    }

    private static int structures(BuiltPack strange, BuiltPack plain, Map<String, Integer> found) throws IOException {
        List<Path> files = files(strange);
        List<String> names = files.stream().map(file -> file.getFileName().toString()).toList();
        if (!names.equals(files(plain).stream().map(file -> file.getFileName().toString()).toList())) {
            found.put("other files", 1);
        }
        for (Path file : files) {
            String name = file.getFileName().toString();
            Deliverable.Format format = format(name);
            Map<String, Integer> expected = Structure.of(format, read(plain, name));
            Map<String, Integer> actual = Structure.of(format, read(strange, name));
            if (!expected.equals(actual)) {
                actual.entrySet().removeIf(entry -> entry.getValue().equals(expected.get(entry.getKey())));
                found.put(name + " is built " + actual + " instead of " + expected, 1);
            }
        }
        return files.size();
    }

    private static List<Path> files(BuiltPack pack) {
        List<Path> files = new ArrayList<>();
        for (Deliverable.Format format : Deliverable.Format.values()) {
            files.addAll(pack.files(format.ending()));
        }
        return files.stream().filter(file -> !file.toString().contains("model")).distinct().sorted().toList();
    }

    private static byte[] read(BuiltPack pack, String name) throws IOException {
        return java.nio.file.Files.readAllBytes(pack.result().folder().orElseThrow().resolve(name));
    }

    private static Deliverable.Format format(String name) {
        for (Deliverable.Format format : Deliverable.Format.values()) {
            if (name.endsWith("." + format.ending())) {
                return format;
            }
        }
        throw new IllegalStateException(name);
    }

    private static void texts(BuiltPack pack, Map<String, Integer> found) throws IOException {
        Locale language = LANGUAGES.get(0);
        Wording wording = BuiltPack.wording(language);
        for (Deliverable deliverable : pack.deliverables()) {
            for (Deliverable.Format format : deliverable.formats()) {
                Content content = deliverable.content();
                String place = deliverable.name() + "." + format.ending();
                Printed printed = new Printed(place, found);
                switch (format) {
                    case DOCX -> printed.compare(WrittenTables.of(content, wording), WordTables.of(pack.file(deliverable, format, language)));
                    case XLSX -> printed.compare(WrittenTables.sheets((Workbook) content, wording), SheetTables.of(pack.file(deliverable, format, language)));
                    case PDF -> printed.compare(WrittenTables.of(content, wording), ofTheSameSize(content, wording, ReportTables.of(pack.file(deliverable, format, language))));
                    case CSV -> {
                        List<Grid> read = new ArrayList<>();
                        for (Workbook.Sheet sheet : ((Workbook) content).sheets()) {
                            String id = sheet.table().id();
                            String base = id.equals(deliverable.name()) ? id : deliverable.name() + "-" + id;
                            read.add(CsvRows.of(base, new String(pack.file(base, format.ending(), language), StandardCharsets.UTF_8), ';'));
                        }
                        printed.compare(WrittenTables.of(content, wording), read);
                    }
                    default -> { }
                }
            }
        }
    }

    /** Leaves out what lists properties: those tables stand between the others and have no heading row of the same width. */
    private static List<Grid> ofTheSameSize(Content content, Wording wording, List<Grid> read) {
        List<Grid> kept = new ArrayList<>();
        int next = 0;
        for (Grid written : WrittenTables.of(content, wording)) {
            while (next < read.size() && !read.get(next).rows().get(0).equals(written.rows().get(0))) {
                next++;
            }
            if (next < read.size()) {
                kept.add(read.get(next++));
            }
        }
        return kept;
    }
}
