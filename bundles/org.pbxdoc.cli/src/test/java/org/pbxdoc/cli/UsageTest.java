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
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UsageTest {

    private static final String WRONG = "internet i \"Fibre\" { provider nobody }\n";

    @TempDir
    private Path directory;

    @BeforeEach
    void write() throws IOException {
        Files.createDirectory(directory.resolve("clinic"));
        Files.writeString(directory.resolve("clinic/a.pbxdoc"), WRONG);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "validate | Missing required parameter: '<folder>'",
        "pack | Missing required parameter: '<folder>'",
        "validate clinic --fail-on grave | --fail-on is error, warning or info, not 'grave'",
        "validate clinic --messages rm | --messages is fr, de, it, en, not 'rm'",
        "pack clinic --lang fr,rm | --lang is any of fr,de,it,en, not 'rm'",
        "pack clinic --as-of yesterday | --as-of is a day such as 2026-11-25, not 'yesterday'",
        "pack clinic --audience everybody | --audience is customer, internal or auditor, not 'everybody'",
        "explain NUM05 | there is no rule 'NUM05'. Did you mean NUM005?",
        "explain servr | there is no rule 'servr'. 'pbxdoc explain' lists them all.",
        "explain ../../x | there is no rule '../../x'. 'pbxdoc explain' lists them all.",
        "catalogue w70c | no model and no fact is about 'w70c'. 'pbxdoc catalogue' lists the catalogues.",
        "catalogue yealink-w70c | no model and no fact is about 'yealink-w70c'. Did you mean yealink-w70b?",
        "new | Missing required parameters: '<template>', '<folder>'",
        "new office x | there is no template 'office'. Templates: empty, small-office, clinic, hotel, takeover",
        "new empty x --lang rm | Choose one or more of fr, de, it, en, each once.",
        "new empty x --as-of today | --as-of is a day such as 2026-11-25, not 'today'",
        "new empty x --id A_B | “A_B” cannot be a short name. It begins with a small letter and consists of at most 40 small letters without accents, digits and single hyphens.",
        "new empty x --main-number 44 | “44” is no public number of this country. Write it as +41 44 000 01 00.",
        "new empty x --numbers many | Invalid value for option '--numbers': 'many' is not an int",
        "import | Missing required options and parameters: '--into=<folder>', '<table>'",
        "import t.csv --into clinic --kind avaya | there is no kind 'avaya'. Kinds: 3cx-extensions, freepbx-bulk-extensions, freepbx-bulk-handler, yealink-phonebook, netbox-prefixes",
        "validat clinic | Unmatched arguments from index 0: 'validat', 'clinic'"
    })
    void saysWhatIsWrongWithTheCommandLine(String line, String expected) {
        Console console = new Console(directory);

        assertEquals(ExitCode.USAGE, console.run(line.split(" ")), console.err());
        assertEquals("pbxdoc: " + expected, console.err().lines().findFirst().orElse(""));
        assertTrue(console.err().contains("Try 'pbxdoc help"), console.err());
    }

    @ParameterizedTest
    @ValueSource(strings = {"INT001", "REF001", "SYN001", "SYN002", "SYN003", "SYN004", "SYN005", "TXT001", "NUM005"})
    void explainsEveryIdItPrints(String id) {
        Console page = new Console(directory);
        Console list = new Console(directory);

        assertEquals(ExitCode.OK, page.run("explain", id));
        assertEquals(ExitCode.OK, list.run("explain"));
        assertTrue(page.out().startsWith("# " + id + "\n"), page.out());
        assertTrue(list.out().lines().anyMatch(line -> line.matches(id + " +error +\\S.*")), list.out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"server", "public line", "public-line", "Terminals", "users from"})
    void explainsTheElementsOfTheLanguage(String element) {
        Console page = new Console(directory);

        assertEquals(ExitCode.OK, page.run(("explain " + element).split(" ")));
        assertTrue(page.out().contains("\n## Syntax\n"), page.out());
    }

    @Test
    void doesNotTakeAnEmptyPathForTheCurrentFolder() {
        for (String[] line : new String[][] {{"validate", ""}, {"pack", ""}, {"generate", "clinic", "-o", ""}, {"catalogue", "--in", ""}, {"new", "empty", ""}, {"import", "", "--into", "clinic"}, {"import", "t.csv", "--into", ""}}) {
            Console console = new Console(directory);

            assertEquals(ExitCode.USAGE, console.run(line), console.err());
            assertTrue(console.err().contains("it is empty. Write . for the current folder."), console.err());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"help", "--help", "help pack", "validate --help", "--version", "explain", "explain num005", "catalogue", "catalogue w70b", "catalogue --help", "lsp --help", "new --help", "import --help"})
    void answersOnStandardOutput(String line) {
        Console console = new Console(directory);

        assertEquals(ExitCode.OK, console.run(line.split(" ")));
        assertTrue(console.out().length() > 5);
        assertEquals("", console.err());
    }

    @ParameterizedTest
    @CsvSource({"fr_CH.UTF-8, aucun", "de_CH, Es gibt", "it, Non esiste", "C, there is no", "rm_CH, there is no"})
    void speaksTheLanguageOfTheEnvironment(String locale, String words) {
        Console console = new Console(directory, Map.of("LC_MESSAGES", locale, "LANG", "en_GB"), false);

        console.run("validate", "clinic");

        assertTrue(console.err().toLowerCase(Locale.ROOT).contains(words.toLowerCase(Locale.ROOT)), console.err());
    }

    @Test
    void speaksTheLanguageItIsAskedFor() {
        Console console = new Console(directory);

        console.run("validate", "clinic", "--messages", "de");

        assertTrue(console.err().contains("Fehler"), console.err());
    }

    @Test
    void coloursOnlyATerminalThatWantsThem() {
        Console terminal = new Console(directory, Map.of("LC_ALL", "C"), true);
        Console plain = new Console(directory, Map.of("LC_ALL", "C", "NO_COLOR", "1"), true);
        Console pipe = new Console(directory);

        terminal.run("validate", "clinic");
        plain.run("validate", "clinic");
        pipe.run("validate", "clinic");

        assertTrue(terminal.err().contains("\u001B[1;31merror\u001B[0m"), terminal.err());
        assertEquals(plain.err(), pipe.err());
        assertTrue(pipe.err().indexOf('\u001B') < 0, pipe.err());
    }

    @Test
    void printsJsonForPrograms() {
        Console console = new Console(directory);

        assertEquals(ExitCode.FINDINGS, console.run("validate", "clinic", "--format", "json"));
        assertEquals("", console.err());
        assertTrue(console.out().contains("\"file\": \"clinic/a.pbxdoc\""), console.out());
        assertTrue(console.out().contains("\"id\": \"REF001\""), console.out());
    }
}
