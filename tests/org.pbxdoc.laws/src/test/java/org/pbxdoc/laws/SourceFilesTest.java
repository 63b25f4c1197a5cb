/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.laws;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What every hand-written file has and has not. */
class SourceFilesTest {

    private static final int MAX_LINES = 400;
    /** Fewer would mean that the search goes wrong. */
    private static final int LEAST_FILES = 150;
    private static final Set<String> GENERATED_FOLDERS = Set.of("src-gen", "xtend-gen", "xtext-gen");
    /** In two parts, so that this file is no finding itself. */
    private static final List<String> UNFINISHED = List.of("TO" + "DO", "FIX" + "ME");
    private static final List<String> TEXTS = List.of(
            ".java", ".xtext", ".mwe2", ".properties", ".xml", ".md", ".pbxdoc", ".json", ".js", ".MF", ".product", ".target");

    private final Repository repository = Repository.here();

    @Test
    void aFileHasAtMost400Lines() throws IOException {
        List<String> tooLong = new ArrayList<>();
        for (Path file : shipped()) {
            int lines = Files.readAllLines(file).size();
            if (lines > MAX_LINES) {
                tooLong.add(repository.name(file) + " has " + lines + " lines");
            }
        }
        assertEquals(List.of(), tooLong);
    }

    @Test
    void aFileBeginsWithTheLicenceHeader() throws IOException {
        String header = header();
        List<String> without = new ArrayList<>();
        for (Path file : javaFiles()) {
            if (!Files.readString(file).startsWith(header)) {
                without.add(repository.name(file));
            }
        }
        assertEquals(List.of(), without);
    }

    @Test
    void aPackageSaysWhatItIs() throws IOException {
        Set<String> without = new TreeSet<>();
        for (Path file : shipped()) {
            Path information = file.resolveSibling("package-info.java");
            if (!Files.exists(information) || !Files.readString(information).contains("/**")) {
                without.add(repository.name(file.getParent()));
            }
        }
        assertEquals(Set.of(), without);
    }

    @Test
    void generatedSourcesAreNotUnderVersionControl() throws IOException {
        List<String> generated = repository.all().stream()
                .filter(path -> GENERATED_FOLDERS.contains(path.getFileName().toString()))
                .map(repository::name)
                .toList();
        assertEquals(List.of(), generated);
    }

    @Test
    void nothingIsLeftUnfinished() throws IOException {
        List<String> unfinished = new ArrayList<>();
        for (Path file : repository.all()) {
            if (Files.isRegularFile(file) && TEXTS.stream().anyMatch(file.toString()::endsWith)) {
                // Byte for byte: some files of tests are no UTF-8 on purpose.
                String text = Files.readString(file, StandardCharsets.ISO_8859_1);
                UNFINISHED.stream().filter(text::contains).forEach(mark -> unfinished.add(repository.name(file) + ": " + mark));
            }
        }
        assertEquals(List.of(), unfinished);
    }

    private List<Path> shipped() throws IOException {
        List<Path> files = new ArrayList<>();
        for (Path bundle : repository.bundles()) {
            files.addAll(repository.shippedJava(bundle));
        }
        assertTrue(files.size() >= LEAST_FILES, "only " + files.size() + " files found");
        return files;
    }

    /** The tests too, which nobody ships but everybody may read. */
    private List<Path> javaFiles() throws IOException {
        return repository.all().stream()
                .filter(path -> path.toString().endsWith(".java") && Files.isRegularFile(path))
                .toList();
    }

    private String header() throws IOException {
        StringBuilder header = new StringBuilder("/*\n");
        for (String line : Files.readAllLines(repository.file("releng/licence-header.txt"))) {
            header.append((" * " + line).stripTrailing()).append('\n');
        }
        return header.append(" */\n").toString();
    }
}
