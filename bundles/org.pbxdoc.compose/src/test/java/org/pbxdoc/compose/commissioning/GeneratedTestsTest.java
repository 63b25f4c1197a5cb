/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.compose.commissioning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.emf.common.util.URI;
import org.junit.jupiter.api.Test;
import org.pbxdoc.compose.Composition;
import org.pbxdoc.document.Table;
import org.pbxdoc.document.Wording;
import org.pbxdoc.language.load.Installation;
import org.pbxdoc.language.load.SourceFile;
import org.pbxdoc.language.model.TestCategory;

/** The model says what has to be tested; what the author wrote down is not asked for again. */
class GeneratedTestsTest {

    private static final Wording WORDING = Composition.wording("en");
    private static final String MODEL = """
            document "Test" { version 1.0 as-of 2026-11-20 }
            site lausanne "Lausanne" { address "Rue de l'Essai 1, 1000 Lausanne" }
            site davos "Davos" { address "Musterstrasse 5, 7270 Davos" }
            public line sip trunk1 "Trunk" { channels 4 main +41 44 000 01 00 ddi +41 44 000 01 00 .. 19 { rest -> unassigned } emergency location lausanne }
            schedule nuit "Nuit" { }
            ivr accueil "Accueil" { key 1 -> extension 201 key 2 -> extension 201 }
            profile bureau "Bureau" { international deny }
            user anna "Anna" extension 201 at lausanne { phone ip t1 }
            terminals analog chambres "Chambres" count 16 at davos
            dect multicell d1 "DECT" { base b1 "Hall" at lausanne }
            """;

    @Test
    void everythingTheModelHasIsTested() throws IOException {
        List<GeneratedTest> tests = tests(MODEL);
        assertEquals(
                List.of("line-in", "line-out", "line-clir", "line-dtmf", "line-long", "line-hold", "line-busy", "line-fax", "ddi"),
                tests.stream().filter(t -> t.category() == TestCategory.LINE || t.category() == TestCategory.NUMBER).map(GeneratedTest::key).toList());
        assertTrue(titles(tests).contains("Direct numbers +41 44 000 01 00, +41 44 000 01 09 and +41 44 000 01 19"), titles(tests));
        assertTrue(titles(tests).contains("4 calls at once, then one more – Trunk"), titles(tests));
        assertEquals(8, tests.stream().filter(t -> t.category() == TestCategory.EMERGENCY).count(), "four numbers at two sites");
        assertTrue(titles(tests).contains("Call to 144, agreed with the centre – Davos"), titles(tests));
        assertEquals(2, tests.stream().filter(t -> t.key().equals("ivr-key")).count());
        assertTrue(titles(tests).contains("Each of the 16 phones called once – Chambres"), titles(tests));
        assertTrue(titles(tests).contains("Called once – Lausanne"), titles(tests));
    }

    @Test
    void whatTheAuthorTestsIsNotAskedForAgain() throws IOException {
        List<GeneratedTest> tests = tests(MODEL + """
                test T-01 "Calls" on trunk1 { category line result pass at 2026-11-10 }
                test T-02 "112 from Lausanne" on trunk1 { category emergency result pass at 2026-11-10 }
                test T-03 "Walk" on d1 { category dect result fail at 2026-11-10 }
                """);
        assertFalse(tests.stream().anyMatch(t -> t.category() == TestCategory.LINE || t.category() == TestCategory.DECT));
        assertEquals(4, tests.stream().filter(t -> t.category() == TestCategory.EMERGENCY).count(), "Davos is left");
    }

    @Test
    void openTestsAreFilledInAndGroupsCounted() throws IOException {
        Composition composition = composition(MODEL + "test T-01 \"Calls\" on trunk1 { category line result pass at 2026-11-10 }\n");
        List<Table> tables = new TestSections(composition).section().orElseThrow().blocks().stream().map(Table.class::cast).toList();
        String rows = text(tables.get(1));
        assertTrue(rows.contains("Lines – 1 of 1 passed"), rows);
        assertTrue(rows.contains("Emergency calls – 0 of 8 passed"), rows);
        long fields = 0;
        for (Table.Row row : tables.get(1).rows()) {
            fields += row.cells().stream().filter(cell -> cell.field().isPresent()).count();
        }
        assertEquals(4L * GeneratedTests.of(composition).size(), fields);
    }

    private static String text(Table table) {
        StringBuilder text = new StringBuilder();
        table.rows().forEach(row -> row.cells().forEach(cell -> text.append(WORDING.say(cell.text())).append('\n')));
        return text.toString();
    }

    private static String titles(List<GeneratedTest> tests) {
        return tests.stream().map(test -> WORDING.say(test.title())).collect(Collectors.joining("\n"));
    }

    private static List<GeneratedTest> tests(String source) throws IOException {
        return GeneratedTests.of(composition(source));
    }

    private static Composition composition(String source) throws IOException {
        byte[] bytes = source.getBytes(StandardCharsets.UTF_8);
        return Composition.of(Installation.of(List.of(new SourceFile(URI.createFileURI("/customer/a.pbxdoc"), bytes))), List.of());
    }
}
