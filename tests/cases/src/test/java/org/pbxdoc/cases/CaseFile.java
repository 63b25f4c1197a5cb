/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.cases;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.URI;
import org.pbxdoc.language.load.SourceFile;

/**
 * All inputs of one row of the table of complaints.
 *
 * <p>{@code // compare NUM LIC} names the beginnings of the ids that are compared, besides those of the text itself.
 * {@code // row name} starts an input that stands in the table, {@code // near name} a neighbour of it; each is an
 * installation of its own, down to the next. {@code // file name} starts another file of the same installation.
 *
 * @param path the file, {@code NN-short-name.pbxdoc}
 * @param compared beginnings of the ids that are compared
 * @param cases the inputs in order
 */
record CaseFile(Path path, List<String> compared, List<Case> cases) {

    /** Findings about the text itself; none of them may come unannounced. */
    private static final List<String> ALWAYS = List.of("SYN", "TXT", "INT", "REF", "LIT");

    private static final Path FOLDER = Path.of("src/test/resources/cases");
    private static final String COMPARE = "// compare ";
    private static final String ROW = "// row ";
    private static final String NEAR = "// near ";
    private static final String FILE = "// file ";

    /**
     * One installation.
     *
     * @param name what is special about it
     * @param inTable whether the table has it, or whether it is a neighbour
     * @param files its files; their lines have the numbers that they have in the case file
     * @param expectations what must be found, and nothing else
     */
    record Case(String name, boolean inTable, List<SourceFile> files, List<Expectation> expectations) {}

    /** Returns all files in order. */
    static List<CaseFile> all() throws IOException {
        List<CaseFile> all = new ArrayList<>();
        try (Stream<Path> paths = Files.list(FOLDER)) {
            for (Path path : paths.sorted().toList()) {
                all.add(read(path));
            }
        }
        return all;
    }

    private static CaseFile read(Path path) throws IOException {
        List<String> compared = new ArrayList<>(ALWAYS);
        List<Case> cases = new ArrayList<>();
        List<String> lines = Files.readAllLines(path);
        int start = -1;
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).startsWith(COMPARE)) {
                compared.addAll(List.of(lines.get(i).substring(COMPARE.length()).split(" ")));
            } else if (lines.get(i).startsWith(ROW) || lines.get(i).startsWith(NEAR)) {
                if (start >= 0) {
                    cases.add(read(lines, start, i));
                }
                start = i;
            }
        }
        if (start >= 0) {
            cases.add(read(lines, start, lines.size()));
        }
        return new CaseFile(path, List.copyOf(compared), List.copyOf(cases));
    }

    private static Case read(List<String> lines, int start, int end) {
        List<SourceFile> files = new ArrayList<>();
        List<Expectation> expectations = new ArrayList<>();
        String file = "example";
        int from = start + 1;
        for (int i = start + 1; i <= end; i++) {
            if (i == end || lines.get(i).startsWith(FILE)) {
                if (i > from) {
                    files.add(source(file, "\n".repeat(from) + String.join("\n", lines.subList(from, i)) + "\n"));
                }
                file = i == end ? file : lines.get(i).substring(FILE.length());
                from = i + 1;
            } else {
                expectations.addAll(Expectation.in(lines.get(i), i + 1));
            }
        }
        String title = lines.get(start);
        boolean inTable = title.startsWith(ROW);
        return new Case(title.substring((inTable ? ROW : NEAR).length()), inTable, files, expectations);
    }

    private static SourceFile source(String name, String text) {
        return new SourceFile(
                URI.createFileURI("/customer/" + name + ".pbxdoc"), text.getBytes(StandardCharsets.UTF_8));
    }

    /** Returns the number of the row. */
    int row() {
        return Integer.parseInt(path.getFileName().toString().substring(0, 2));
    }

    /** Returns whether findings of {@code id} are compared. */
    boolean compares(String id) {
        return compared.stream().anyMatch(id::startsWith);
    }
}
