/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.compose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.eclipse.emf.common.util.URI;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.pbxdoc.document.Wording;
import org.pbxdoc.language.load.Installation;
import org.pbxdoc.language.load.SourceFile;

/** Numbers used and free, who is in the directory, and what is due, of one small installation. */
class NumbersInUseTest {

    private static final String SOURCE = """
            document "Exemple" { version 1.0  as-of 2026-11-20  status as-built  languages de }
            customer exemple "Müller & Söhne AG" { }
            site a "Zürich" { address "Musterweg 1, 8000 Zürich" }
            public line sip t "Amt" { main +41 44 000 01 00
                ddi +41 44 000 01 00 .. +41 44 000 01 29 {
                    number +41 44 000 01 00 -> extension 200
                    tail 2 -> extension 2xx
                    rest -> extension 200
                }
                ddi +41 44 000 02 00 .. +41 44 000 02 09 { tail 2 -> extension 3xx }
            }
            numbering { outside 0  extensions 200..229  reserved 300..304  length 3 }
            profile std "Standard" { internal allow }
            user zora "Zora" extension 201 profile std at a { email zora@example.com  mobile fmc +41 79 000 00 21 }
            user aebi "Äbi" extension 202 profile std at a
            user geheim "Geheim" extension 203 profile std at a { unlisted }
            users zimmer "Zimmer" extensions 210..219 profile std at a { type room }
            hunt group empfang "Empfang" number 200 { members zora }
            ups usv "USV" 1000VA 800W { battery 2022-11-30 }
            licence alt "Alte Lizenz" 1 { expires 2026-11-01 }
            credential c "Passwort" in v { rotated 2026-11-01  every 30d }
            vault keepass v "Tresor"
            """;

    private static final Wording GERMAN = Composition.wording("de");

    private static Composition composition;

    @BeforeAll
    static void load() throws IOException {
        composition = of(SOURCE);
    }

    private static Composition of(String source) throws IOException {
        SourceFile file = new SourceFile(URI.createFileURI("/customer/a.pbxdoc"), source.getBytes(StandardCharsets.UTF_8));
        return Composition.of(Installation.of(List.of(file)), List.of());
    }

    @Test
    void rangesAreCutWhereUsedAndFreeNumbersMeet() throws IOException {
        String plan = Transcript.of(composition.addressingPlan(), GERMAN);

        for (String row : List.of(
                "+41 44 000 01 00 | +41 44 000 01 03 | 4 | belegt | ",
                "+41 44 000 01 04 | +41 44 000 01 09 | 6 | frei, aufgefangen von | Empfang",
                "+41 44 000 01 10 | +41 44 000 01 19 | 10 | belegt | ",
                "+41 44 000 02 00 | +41 44 000 02 04 | 5 | reserviert | ",
                "+41 44 000 02 05 | +41 44 000 02 09 | 5 | frei | ")) {
            assertTrue(plan.contains(row), row + "\n" + plan);
        }
        assertTrue(plan.contains("+41 44 000 01 10–19 | 10 | 210–219 | Zimmer | Benutzergruppe"), plan);
        assertTrue(plan.contains("200 | 229 |  | in Betrieb | 30 | 14 | 16 | 46 | 204–209, 220–229"), plan);
    }

    @Test
    void aNumberThatACallFlowNamesLeadsToTheFlowWhateverItsRangeSays() throws IOException {
        Composition flows = of(SOURCE + """
                schedule tag "Tag" { open monday .. friday 08:00..17:00 }
                call flow termine "Termine" { entry +41 44 000 01 12  schedule tag  open -> empfang  closed -> zora }
                """);
        String plan = Transcript.of(flows.addressingPlan(), GERMAN);
        String printed = Transcript.of(flows.directory().document(), GERMAN);

        for (String row : List.of("+41 44 000 01 10–11 | 2 | 210–211 | Zimmer", "+41 44 000 01 12 | 1 |  | Termine", "+41 44 000 01 13–19 | 7 | 213–219 | Zimmer")) {
            assertTrue(plan.contains(row), row + "\n" + plan);
        }
        assertFalse(printed.contains("Zimmer | 210–219 | 10 | +41 44 000 01 10–19"), "212 has no number of its own: " + printed);
    }

    @Test
    void directoryListsEverybodyButTheUnlisted() throws IOException {
        String printed = Transcript.of(composition.directory().document(), GERMAN);
        String phones = Transcript.of(composition.directory().phoneBook(), GERMAN);

        assertTrue(printed.indexOf("Äbi") < printed.indexOf("Empfang") && printed.indexOf("Empfang") < printed.indexOf("Zora"), printed);
        assertTrue(printed.contains("Zora |  | 201 | +41 44 000 01 01 | +41 79 000 00 21 | zora@example.com"), printed);
        assertTrue(printed.contains("Zimmer | 210–219 | 10 | +41 44 000 01 10–19"), printed);
        assertTrue(phones.contains("00790000021") && phones.contains("Müller & Söhne AG"), phones);
        assertFalse(printed.contains("Geheim") || phones.contains("Geheim"));
        assertFalse(phones.contains("Zimmer"), "nobody calls a room by its name");
    }

    @Test
    void dueDatesTellWhatIsLateAndWhatComes() throws IOException {
        String list = Transcript.of(composition.dueDates().workbook(), GERMAN);
        String calendar = Transcript.of(composition.dueDates().calendar(), GERMAN);

        assertTrue(list.contains("01.11.2026 | -19 | Lizenz läuft ab | Alte Lizenz"), list);
        assertTrue(list.contains("30.11.2026 | 10 | USV-Batterien ersetzen | USV"), list);
        assertTrue(calendar.contains("usv.battery | 2026-11-30 | USV-Batterien ersetzen: USV"), calendar);
        assertTrue(calendar.contains("| [7]"), "a reminder in the past reminds nobody: " + calendar);
        assertFalse(list.contains("Passwort"), "where secrets are is not for the customer");
        String internal = Transcript.of(of(SOURCE.replace("status as-built", "status as-built audience internal")).dueDates().workbook(), GERMAN);
        assertTrue(internal.contains("01.12.2026 | 11 | Passwort ändern | Passwort"), internal);
    }

    @Test
    void guideTellsWhatUsersNeedAndNoAddresses() throws IOException {
        String guide = Transcript.of(composition.userGuide(), GERMAN);

        assertTrue(guide.contains("144 | Sanität"), guide);
        assertTrue(guide.contains("Wählen Sie 0 vor der Nummer, zum Beispiel 0 0440000100."), guide);
        assertTrue(guide.contains("Zürich | Musterweg 1, 8000 Zürich"), guide);
        for (String language : List.of("fr", "it", "en")) {
            assertEquals(guide.lines().count(), Transcript.of(composition.userGuide(), Composition.wording(language)).lines().count());
        }
    }
}
