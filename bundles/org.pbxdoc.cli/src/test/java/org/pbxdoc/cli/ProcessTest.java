/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command as a process of its own. */
class ProcessTest {

    private static final Pattern WRITERS = Pattern.compile("org\\.apache\\.(poi|pdfbox|xmlbeans)|net\\.sourceforge\\.plantuml");

    private record Outcome(int code, String out, String err) {}

    @TempDir
    private Path directory;

    @BeforeEach
    void write() throws IOException {
        Files.createDirectory(directory.resolve("clinic"));
        Files.writeString(directory.resolve("clinic/a.pbxdoc"), "internet i \"Fibre\" { provider né }\n");
    }

    @Test
    void endsWithItsExitCodeAndSpeaksUtf8EvenWhereTheLocaleIsC() throws Exception {
        Outcome outcome = run(List.of(), "validate", "clinic", "--messages", "fr");

        assertEquals(ExitCode.FINDINGS, outcome.code());
        assertTrue(outcome.err().contains("« né »"), outcome.err());
        assertFalse(outcome.err().contains("\u001B"), outcome.err());
        assertEquals("", outcome.out());
    }

    @Test
    void checksWithoutLoadingAWriter() throws Exception {
        Outcome outcome = run(List.of("-verbose:class"), "validate", "clinic");

        assertTrue(outcome.out().contains("org.pbxdoc.pack.Inspection"));
        assertFalse(WRITERS.matcher(outcome.out()).find());
    }

    /** Standard output is the conversation: a header, the answers, and nothing else. */
    @Test
    void servesAnEditorAndSaysNothingElse() throws Exception {
        Path input = Files.writeString(directory.resolve("input"), frame("{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"initialize\",\"params\":{\"capabilities\":{}}}")
                + frame("{\"jsonrpc\":\"2.0\",\"id\":2,\"method\":\"shutdown\"}") + frame("{\"jsonrpc\":\"2.0\",\"method\":\"exit\"}"));

        Outcome outcome = run(List.of(), input, "lsp", "--stdio");

        assertEquals(ExitCode.OK, outcome.code());
        assertTrue(outcome.out().matches("(?s)Content-Length: \\d+\r\n\r\n\\{.*\"id\":1.*Content-Length: \\d+\r\n\r\n\\{.*\"id\":2.*\\}"), outcome.out());
    }

    private static String frame(String content) {
        return "Content-Length: " + content.length() + "\r\n\r\n" + content;
    }

    private Outcome run(List<String> options, String... args) throws Exception {
        return run(options, Files.writeString(directory.resolve("nothing"), ""), args);
    }

    private Outcome run(List<String> options, Path input, String... args) throws Exception {
        List<String> line = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        line.addAll(options);
        line.addAll(List.of("-cp", System.getProperty("java.class.path"), Pbxdoc.class.getName()));
        line.addAll(List.of(args));
        Path out = directory.resolve("stdout");
        Path err = directory.resolve("stderr");
        ProcessBuilder builder = new ProcessBuilder(line).directory(directory.toFile());
        builder.environment().put("LC_ALL", "C");
        int code = builder.redirectInput(input.toFile()).redirectOutput(out.toFile()).redirectError(err.toFile()).start().waitFor();
        return new Outcome(
                code, Files.readString(out, StandardCharsets.UTF_8), Files.readString(err, StandardCharsets.UTF_8));
    }
}
