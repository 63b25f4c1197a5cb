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
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people get wrong, and exactly what they read then. */
class BadInputTest {

    @TempDir
    private Path directory;

    private Console console;

    @BeforeEach
    void start() {
        console = new Console(directory);
    }

    @Test
    void misspeltName() throws IOException {
        source("clinic/a.pbxdoc", "company carrier-a \"Opérateur A\"\ninternet i \"Fibre\" { provider carier-a }\n");

        assertEquals(ExitCode.FINDINGS, console.run("validate", "clinic"));
        assertEquals(
                """
                clinic/a.pbxdoc:2:31: error REF001 there is no company named 'carier-a'. Did you mean carrier-a?
                 2 | internet i "Fibre" { provider carier-a }
                   |                               ^^^^^^^^
                """,
                withoutSummary());
        assertTrue(console.err().endsWith(" in 1 file\n"), console.err());
        assertEquals("", console.out());
    }

    @Test
    void secretInClearIsFoundAndNeverRepeated() throws IOException {
        source("clinic/a.pbxdoc", "company a \"A\" { role \"mot de passe: Soleil2024!\" }\n"
                + "company b \"B\" { contract \"Passwort: Sonne2024!\" hotline 41440000100 }\n// PIN: 84715930 Mot de passe: Lune2024!\n");

        assertEquals(ExitCode.FINDINGS, console.run("validate", "clinic"));

        assertTrue(console.err().contains("error SEC001"), console.err());
        assertTrue(console.err().contains("a.pbxdoc:2:") && console.err().contains("NUM001"), console.err());
        for (String secret : new String[] {"Soleil", "Sonne", "Lune", "84715930"}) {
            assertFalse(console.err().contains(secret), console.err());
        }
    }

    @Test
    void fileInLatin1() throws IOException {
        source("clinic/a.pbxdoc", "");
        Files.write(directory.resolve("clinic/a.pbxdoc"), "// \u00F6\ncompany a \"Z\u00FCrich\"\n".getBytes(StandardCharsets.ISO_8859_1));

        assertEquals(ExitCode.FINDINGS, console.run("validate", "clinic"));
        assertEquals(
                """
                clinic/a.pbxdoc:1:4: error TXT001 this file is not UTF-8: byte 0xF6 stands here. Save it as UTF-8 and check the accented letters.
                 1 | // \uFFFD
                   |    ^
                clinic: 1 error in 1 file
                """,
                console.err());
    }

    @Test
    void missingFolder() {
        assertEquals(ExitCode.FILES, console.run("validate", "nowhere"));
        assertEquals("pbxdoc: nowhere does not exist. Check the path.\n", console.err());
    }

    @Test
    void folderWithoutModels() throws IOException {
        source("empty/notes.txt", "later");

        assertEquals(ExitCode.FILES, console.run("pack", "empty", "-o", "out"));
        assertEquals(
                "pbxdoc: empty holds no .pbxdoc file. Give the folder of the customer, or write its first file there.\n",
                console.err());
        assertFalse(Files.exists(directory.resolve("out")));
    }

    @Test
    void fileOfAnotherKind() throws IOException {
        source("notes.txt", "later");

        assertEquals(ExitCode.FILES, console.run("validate", "notes.txt"));
        assertEquals(
                "pbxdoc: notes.txt is not a .pbxdoc file and not a folder. Give the folder of the customer.\n",
                console.err());
    }

    @Test
    void oneFileOfAFolder() throws IOException {
        source("clinic/main.pbxdoc", "company a \"A\"\n");
        source("clinic/sites/davos.pbxdoc", "internet i \"Fibre\" { provider a }\n");

        console.run("validate", "clinic/sites/davos.pbxdoc");

        assertTrue(
                console.err().startsWith("clinic/sites/davos.pbxdoc is part of clinic; the whole folder is checked.\n"),
                console.err());
        assertFalse(console.err().contains("REF001"), console.err());
        assertTrue(console.err().contains("in 2 files"), console.err());
    }

    @Test
    void outputThatIsAFile() throws IOException {
        source("clinic/a.pbxdoc", document());
        source("out", "mine");

        assertEquals(ExitCode.FILES, console.run("pack", "clinic", "-o", "out"));
        assertEquals(
                "pbxdoc: out is a file; the pack needs a folder there. Choose another output folder.\n", console.err());
        assertEquals("mine", Files.readString(directory.resolve("out")));
    }

    @Test
    void outputThatHoldsSomethingElse() throws IOException {
        source("clinic/a.pbxdoc", document());
        source("out/exemple-1.0/holiday.jpg", "mine");

        assertEquals(ExitCode.FILES, console.run("pack", "clinic"));
        assertEquals(
                "pbxdoc: out/exemple-1.0 exists and is not a pack of pbxdoc. "
                        + "Move it away or choose another output folder; nothing was changed.\n",
                console.err());
        assertEquals(List.of("out/exemple-1.0/holiday.jpg"), files("out"));
    }

    @Test
    void findingsInTheWayOfAPack() throws IOException {
        source("clinic/a.pbxdoc", document() + "internet i \"Fibre\" { provider nobody }\n");

        assertEquals(ExitCode.FINDINGS, console.run("pack", "clinic"));
        assertTrue(console.err().endsWith("nothing was written: mend the findings of severity error and above first, "
                + "or accept them in the document.\n"), console.err());
        assertEquals("", console.out());
        assertFalse(Files.exists(directory.resolve("out")));
    }

    @Test
    void twoFoldersThatLeadToTheSamePack() throws IOException {
        source("clinic/a.pbxdoc", document());
        source("copy/a.pbxdoc", document() + "company new \"New\"\n");

        assertEquals(ExitCode.FILES, console.run("pack", "clinic", "copy", "-o", "out"));
        assertEquals(
                "pbxdoc: clinic and copy lead to the same pack exemple-1.0: same customer, same version. "
                        + "Give one of them another version in its document header, or make it alone with its own -o; "
                        + "nothing was written.\n",
                console.err());
        assertEquals("", console.out());
        assertFalse(Files.exists(directory.resolve("out")));
    }

    @Test
    void secondFolderMissing() throws IOException {
        source("clinic/a.pbxdoc", document());

        assertEquals(ExitCode.FILES, console.run("generate", "clinic", "nowhere"));
        assertEquals("pbxdoc: nowhere does not exist. Check the path.\n", console.err());
        assertFalse(Files.exists(directory.resolve("out")));
    }

    @Test
    void folderWithoutDocumentHeader() throws IOException {
        source("clinic/a.pbxdoc", "");

        String sentence = "clinic has no document header, so there is nothing a pack could be named after. "
                + "Write one in one of its files: "
                + "document \"Title\" { version 1.0 as-of 2026-01-31 languages en }\n";
        assertEquals(ExitCode.OK, console.run("validate", "clinic"));
        assertEquals("clinic: no findings in 1 file\n" + sentence, console.err());

        Console packing = new Console(directory);
        assertEquals(ExitCode.FILES, packing.run("pack", "clinic"));
        assertEquals("pbxdoc: " + sentence, packing.err());
        assertFalse(Files.exists(directory.resolve("out")));
    }

    @Test
    void actingCharactersAreShownNotPerformed() throws IOException {
        source("clinic/a.pbxdoc", "internet i \"\u001B[2J\u202E\" { provider nobody }\n");

        console.run("validate", "clinic");

        assertFalse(console.err().contains("\u001B"), console.err());
        assertFalse(console.err().contains("\u202E"), console.err());
    }

    private String withoutSummary() {
        String err = console.err();
        return err.substring(0, err.lastIndexOf('\n', err.length() - 2) + 1);
    }

    private static String document() {
        return """
                document "Exemple" { version 1.0  as-of 2026-11-20  languages fr }
                customer exemple "Exemple SA" { contact claire "Claire Martin" { phone +41 44 000 01 10 } }
                site siege "Siège" { address "Rue de l'Essai 1, 1000 Lausanne" }
                """;
    }

    private void source(String name, String text) throws IOException {
        Path file = directory.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private List<String> files(String folder) throws IOException {
        try (Stream<Path> all = Files.walk(directory.resolve(folder))) {
            return all.filter(Files::isRegularFile)
                    .map(file -> directory.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }
}
