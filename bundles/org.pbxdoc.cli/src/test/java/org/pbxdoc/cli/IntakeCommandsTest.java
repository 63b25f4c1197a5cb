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
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code pbxdoc new} and {@code pbxdoc import} do, and what they leave alone. */
class IntakeCommandsTest {

    private static final String TABLE = "Number,FirstName,LastName,AuthPassword,EnableVoicemail\n"
            + "221,Anna,Muster,CANARY-1,1\n222,Beat,Muster,CANARY-2,1\n222,Zwei,Mal,CANARY-3,1\n,Ohne,Nummer,CANARY-4,1\n";

    @TempDir
    private Path directory;

    private Console console;

    @BeforeEach
    void start() {
        console = new Console(directory);
    }

    @ParameterizedTest
    @ValueSource(strings = {"empty", "small-office", "clinic", "hotel", "takeover"})
    void beginsAProjectThatChecksWithoutErrors(String template) throws IOException {
        assertEquals(ExitCode.OK, console.run("new", template, "klinik", "--customer", "Klinik \"Süd\" AG", "--as-of", "2026-11-26",
                "--lang", "de,fr", "--main-number", "044 000 01 00"), console.err());
        assertEquals("klinik\n", console.out());
        assertTrue(Files.exists(directory.resolve("klinik/pom.xml")));
        assertTrue(Files.exists(directory.resolve("klinik/.gitignore")));

        Console check = new Console(directory);
        assertEquals(ExitCode.OK, check.run("validate", "klinik", "--fail-on", "warning"), check.err());
        assertTrue(Files.readString(directory.resolve("klinik/src/main/pbxdoc/document.pbxdoc")).contains("customer klinik-sud-ag \"Klinik \\\"Süd\\\" AG\""));
    }

    @ParameterizedTest
    @CsvSource({
        "en, Small office: 10 files in x. Complete them", "fr, Petit bureau : 10 fichiers dans x.", "de, Kleines Büro: 10 Dateien in x.",
        "it, Piccolo ufficio: 10 file in x."
    })
    void speaksFourLanguages(String language, String expected) throws IOException {
        assertEquals(ExitCode.OK, console.run("new", "small-office", "x", "--messages", language));
        assertTrue(console.err().startsWith(expected), console.err());

        table(TABLE);
        Console imports = new Console(directory);
        assertEquals(ExitCode.FINDINGS, imports.run("import", "table.csv", "--into", "x", "--profile", "staff", "--messages", language));
        assertTrue(imports.err().contains("AuthPassword"), imports.err());
        assertFalse(imports.err().contains("CANARY"), imports.err());
        assertEquals(language.equals("en"), imports.err().contains("rows are rejected"), imports.err());
    }

    @Test
    void neverTouchesWhatIsThere() throws IOException {
        Files.createDirectories(directory.resolve("full"));
        Files.writeString(directory.resolve("full/notes.txt"), "mine");
        Files.writeString(directory.resolve("file"), "mine");
        Files.createDirectories(directory.resolve("hollow"));

        assertEquals(ExitCode.FILES, console.run("new", "empty", "full"));
        assertEquals(ExitCode.FILES, console.run("new", "empty", "file"));
        assertEquals(ExitCode.OK, console.run("new", "empty", "hollow"), console.err());

        assertTrue(console.err().startsWith(
                "pbxdoc: full is there and not empty. Choose a new folder; nothing was changed.\n"
                        + "pbxdoc: file is a file. Choose a new folder; nothing was changed.\n"), console.err());
        assertEquals(List.of("full/notes.txt"), files("full"));
        assertEquals(4, files("hollow").size());
        assertEquals(List.of("file", "full", "hollow"), names());
    }

    @Test
    void beginsInTheFolderOneStandsIn() throws IOException {
        Path here = Files.createDirectory(directory.resolve("atelier"));
        Object before = Files.readAttributes(here, BasicFileAttributes.class).fileKey();
        Console inside = new Console(here);

        assertEquals(ExitCode.OK, inside.run("new", "empty", ".", "--messages", "en"), inside.err());
        assertEquals(before, Files.readAttributes(here, BasicFileAttributes.class).fileKey(), "the folder is the same");
        assertEquals(List.of(".gitignore", "pom.xml", "src"), children(here));
        assertTrue(Files.readString(here.resolve("src/main/pbxdoc/document.pbxdoc")).contains("customer atelier \"atelier\""));
    }

    /** A power cut in the middle of the first run must not lock the folder for the next. */
    @Test
    void beginsAgainWhereARunWasBrokenOff() throws IOException {
        Path draft = Files.createDirectories(directory.resolve("half/.pbxdoc-new-/src"));
        Files.writeString(draft.resolve("a.pbxdoc"), "site half");

        assertEquals(ExitCode.OK, console.run("new", "empty", "half", "--messages", "en"), console.err());
        assertEquals(List.of(".gitignore", "pom.xml", "src"), children(directory.resolve("half")));
        assertFalse(Files.exists(directory.resolve("half/src/a.pbxdoc")));
    }

    @Test
    void leavesNothingWhereItMayNotWrite() throws IOException {
        Path locked = Files.createDirectory(directory.resolve("locked"));
        Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("r-xr-xr-x"));
        int code = console.run("new", "empty", "locked/x");
        Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("rwxr-xr-x"));

        // Root may write everywhere.
        boolean root = code == ExitCode.OK;
        assertTrue(root || code == ExitCode.FILES && console.err().contains("access denied"), console.err());
        assertEquals(root ? List.of("x") : List.of(), children(locked));
    }

    @Test
    void importsWhatItCanAndSaysTheRest() throws IOException {
        console.run("new", "small-office", "x", "--as-of", "2026-11-26");
        table(TABLE);
        Console imports = new Console(directory);

        assertEquals(ExitCode.FINDINGS, imports.run("import", "table.csv", "--into", "x", "--profile", "staff"));
        assertEquals("""
                table.csv:4: rejected: The number 222 is there already, on line 3.
                table.csv:5: rejected: It has no number.
                columns with secrets, dropped unread: AuthPassword
                3CX extensions: 2 elements are created, 2 rows are rejected.
                Number, name, department, e-mail, mobile, caller ID, phone and voice mail. Rights, forwarding and recording are not taken over.
                """, imports.err());
        assertEquals("x/src/main/pbxdoc/import-3cx-extensions.pbxdoc\n", imports.out().replace('\\', '/'));
        assertEquals("""
                // Imported from table.csv (3CX extensions).

                user anna-muster "Anna Muster" extension 221 profile staff at hq { voicemail }
                user beat-muster "Beat Muster" extension 222 profile staff at hq { voicemail }
                """, Files.readString(directory.resolve("x/src/main/pbxdoc/import-3cx-extensions.pbxdoc")));

        Console again = new Console(directory);
        assertEquals(ExitCode.FINDINGS, again.run("import", "table.csv", "--into", "x", "--profile", "staff"));
        assertTrue(again.err().contains("table.csv:2: rejected: The number 221 belongs to anna-muster already."), again.err());
        assertTrue(again.err().endsWith("nothing was written: no row can be taken over.\n"), again.err());
        assertEquals("", again.out());
        assertEquals(ExitCode.OK, new Console(directory).run("validate", "x"));
    }

    @Test
    void triesWithoutWriting() throws IOException {
        console.run("new", "empty", "x", "--as-of", "2026-11-26");
        table("prefix,vlan,role\n10.20.0.0/24,20,voice\n");
        List<String> before = files("x");
        Console dry = new Console(directory);

        assertEquals(ExitCode.OK, dry.run("import", "table.csv", "--into", "x", "--dry-run"), dry.err());
        assertTrue(dry.out().contains("prefix 10.20.0.0/24"), dry.out());
        assertTrue(dry.err().startsWith("table.csv:2: Network vlan-20: 10.20.0.0/24, 10.20.0.0/24 (VLAN 20, voice)\n"), dry.err());
        assertEquals(before, files("x"));
    }

    @Test
    void takesAnEmptyFolder() throws IOException {
        Files.createDirectories(directory.resolve("x"));
        table("prefix\n10.20.0.0/24\n");

        assertEquals(ExitCode.OK, console.run("import", "table.csv", "--into", "x"), console.err());
        assertEquals(List.of("x/import-netbox-prefixes.pbxdoc"), files("x"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "import nowhere.csv --into x | pbxdoc: nowhere.csv does not exist or is no file. Check the path.",
        "import x --into x | pbxdoc: x does not exist or is no file. Check the path.",
        "import table.csv --into nowhere | pbxdoc: nowhere does not exist. Check the path.",
        "import bad.csv --into x | pbxdoc: bad.csv: The headings are those of no system that is known here.",
        "import table.csv --into x --kind netbox-prefixes | pbxdoc: table.csv: The column “prefix” is missing, which netbox-prefixes must have.",
        "import table.csv --into x --profile boss | pbxdoc: table.csv: There is no profile “boss” in the folder.",
        "import table.csv --into broken | pbxdoc: table.csv: The folder of the customer has syntax errors."
    })
    void refusesWhatItCannotRead(String line, String expected) throws IOException {
        new Console(directory).run("new", "empty", "x", "--as-of", "2026-11-26");
        Files.createDirectories(directory.resolve("broken"));
        Files.writeString(directory.resolve("broken/a.pbxdoc"), "user {");
        Files.writeString(directory.resolve("bad.csv"), "a;b\nCANARY;CANARY\n");
        table(TABLE);
        List<String> before = files(".");

        assertEquals(ExitCode.FILES, console.run(line.split(" ")), console.err());
        assertTrue(console.err().startsWith(expected), console.err());
        assertFalse(console.err().contains("CANARY"), console.err());
        assertEquals(before, files("."));
    }

    private void table(String text) throws IOException {
        Files.write(directory.resolve("table.csv"), text.getBytes(StandardCharsets.UTF_8));
    }

    private List<String> names() throws IOException {
        return children(directory);
    }

    private static List<String> children(Path folder) throws IOException {
        try (Stream<Path> children = Files.list(folder)) {
            return children.map(child -> child.getFileName().toString()).sorted().toList();
        }
    }

    private List<String> files(String folder) throws IOException {
        try (Stream<Path> walk = Files.walk(directory.resolve(folder).normalize())) {
            return walk.filter(Files::isRegularFile).map(file -> directory.relativize(file).toString().replace('\\', '/')).sorted().toList();
        }
    }
}
