/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.lsp;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pbxdoc.language.finding.Finding;
import org.pbxdoc.language.finding.Severity;
import org.pbxdoc.language.load.Installation;
import org.pbxdoc.language.load.SourceFolder;
import org.pbxdoc.language.rules.Checker;

/** What the server tells is what a check of the saved folder finds: the same ids, places, words and severities. */
class FindingsOfTheServerTest {

    private static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();

    @TempDir
    Path scratch;

    static Stream<String> folders() {
        return Stream.of(
                "examples/clinique/src/main/pbxdoc",
                "examples/hotel/src/main/pbxdoc",
                "examples/atelier/src/main/pbxdoc",
                "bundles/org.pbxdoc.language/src/test/resources/org/pbxdoc/language/rules/everything-wrong");
    }

    @ParameterizedTest
    @MethodSource("folders")
    void areThoseOfACheck(String name) throws Exception {
        Path folder = copy(ROOT.resolve(name));
        Map<String, List<String>> expected = expected(folder);
        Path first = files(folder).get(0);

        try (Session session = Session.start(folder, "fr-CH", Optional.empty())) {
            session.open(first);
            session.current(first);
            Map<String, List<String>> told = new TreeMap<>();
            for (Path file : files(folder)) {
                if (expected.containsKey(file.toString()) || file.equals(first)) {
                    PublishDiagnosticsParams diagnostics = session.await(file, any -> true);
                    if (!diagnostics.getDiagnostics().isEmpty()) {
                        told.put(file.toString(), diagnostics.getDiagnostics().stream().map(FindingsOfTheServerTest::words).toList());
                    }
                }
            }
            assertEquals(expected, told);
            assertEquals(0, session.end());
        }
    }

    /** Nothing beside the folder may make it part of a larger one. */
    private Path copy(Path from) throws Exception {
        Path to = scratch.resolve("customer");
        try (Stream<Path> walk = Files.walk(from)) {
            for (Path each : walk.toList()) {
                Path target = to.resolve(from.relativize(each).toString());
                if (Files.isDirectory(each)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(each, target);
                }
            }
        }
        return to;
    }

    private static List<Path> files(Path folder) throws Exception {
        return SourceFolder.read(folder).stream().map(source -> Path.of(source.uri().toFileString())).toList();
    }

    private static Map<String, List<String>> expected(Path folder) throws Exception {
        Map<String, List<String>> expected = new TreeMap<>();
        for (Finding finding : new Checker().check(Installation.of(SourceFolder.read(folder)))) {
            if (finding.place().file().isFile()) {
                expected.computeIfAbsent(finding.place().file().toFileString(), file -> new ArrayList<>()).add(
                        finding.id() + " " + level(finding.severity()) + " " + (finding.place().line() - 1) + ":"
                                + (finding.place().column() - 1) + " " + finding.message(Locale.FRENCH));
            }
        }
        return expected;
    }

    private static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "Error";
            case WARNING -> "Warning";
            case INFO -> "Information";
        };
    }

    private static String words(Diagnostic diagnostic) {
        Position start = diagnostic.getRange().getStart();
        return diagnostic.getCode().getLeft() + " " + diagnostic.getSeverity() + " " + start.getLine() + ":" + start.getCharacter()
                + " " + diagnostic.getMessage().getLeft();
    }
}
