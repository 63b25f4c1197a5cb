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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiffCommandTest {

    private static final String BASE = """
            document "Exemple" { version 1.0  as-of 2026-11-20  languages en  author anna }
            customer exemple "Exemple SA"
            company tel "Telexample" { contact anna "Anna Example" }
            site hq "Head office" { building a "A" { room lt "Technical room" { type technical } } }
            profile gold "Gold" { national allow }
            user u10 "Luc *Dupont*" extension 210 profile gold
            """;
    private static final String NEWER = BASE.replace("building a \"A\" { room lt \"Technical room\" { type technical } }", "")
                    .replace("extension 210", "extension 211")
            + "profile silver \"Silver\" { national deny }\n";

    @TempDir
    private Path directory;

    private Console console;

    @BeforeEach
    void write() throws IOException {
        console = new Console(directory);
        Files.writeString(Files.createDirectory(directory.resolve("old")).resolve("a.pbxdoc"), BASE);
        Files.writeString(Files.createDirectory(directory.resolve("new")).resolve("a.pbxdoc"), NEWER);
    }

    @Test
    void printsTheDifferencesAndAnEntryForTheLog() {
        assertEquals(ExitCode.OK, console.run("diff", "old", "new"), console.err());
        assertEquals("""
                Customer, people, sites
                  − Building A (hq.a), in Head office
                      Room Technical room (hq.a.lt)

                Numbering and rights
                  + Rights profile Silver (silver)

                Users and terminals
                  ~ User Luc *Dupont* (u10)
                      Extension: 210 → 211

                1 added, 2 removed, 1 changed

                Proposed entry for the change log; the document header says version 1.1 then:

                change 1.1 2026-11-20 by anna "Building A – removed; Rights profile Silver – new; User Luc *Dupont* – changed" {
                    affects silver, u10
                }
                """, console.out());
        assertEquals("", console.err());
    }

    @Test
    void printsMarkdownForAMergeRequest() {
        assertEquals(ExitCode.OK, console.run("diff", "old", "new", "--format", "markdown", "--language", "de"), console.err());
        assertTrue(console.out().startsWith("""
                ### Kunde, Personen, Standorte

                - `−` Gebäude **A** (hq.a), in Head office
                  - Raum **Technical room** (hq.a.lt)

                """), console.out());
        assertTrue(console.out().contains("- `~` Benutzer **Luc \\*Dupont\\*** (u10)\n"), console.out());
        assertTrue(console.out().contains("\n```pbxdoc\nchange 1.1 2026-11-20 by anna "), console.out());
    }

    @Test
    void printsJsonForPrograms() {
        assertEquals(ExitCode.OK, console.run("diff", "old", "new", "--format", "json"), console.err());
        assertTrue(console.out().contains("""
                    {
                      "difference": "changed",
                      "group": "users",
                      "kind": "User",
                      "id": "u10",
                      "title": "Luc *Dupont*",
                      "inside": [],
                      "attributes": [
                        {
                          "name": "extension",
                          "label": "Extension",
                          "before": [
                            "210"
                          ],
                          "after": [
                            "211"
                          ]
                        }
                      ]
                    }
                """), console.out());
        assertTrue(console.out().contains("\"proposal\": {\n    \"version\": \"1.1\",\n"), console.out());
    }

    @Test
    void theExitCodeTellsOnlyIfItIsAsked() {
        assertEquals(ExitCode.FINDINGS, console.run("diff", "old", "new", "--exit-code"));
        Console same = new Console(directory);
        assertEquals(ExitCode.OK, same.run("diff", "old", "old", "--exit-code"));
        assertEquals("No differences.\n", same.out());
    }

    @Test
    void saysWhatIsWrong() throws IOException {
        assertEquals(ExitCode.FILES, console.run("diff", "v1", "new"));
        assertTrue(console.err().startsWith("pbxdoc: v1 is not a path, and new is in no Git repository."), console.err());

        Console misused = new Console(directory);
        assertEquals(ExitCode.USAGE, misused.run("diff", "old"));
        assertEquals("pbxdoc: Missing required parameter: '<newer>'", misused.err().lines().findFirst().orElse(""));

        Files.writeString(directory.resolve("new/a.pbxdoc"), NEWER + "user }\n");
        Console broken = new Console(directory);
        assertEquals(ExitCode.FILES, broken.run("diff", "old", "new"));
        assertTrue(broken.err().startsWith("pbxdoc: new/a.pbxdoc has errors, so it cannot be compared: line 8, column 6: "), broken.err());
    }
}
