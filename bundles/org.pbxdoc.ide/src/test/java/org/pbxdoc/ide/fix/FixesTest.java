/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.ide.fix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pbxdoc.ide.Problem;
import org.pbxdoc.ide.Region;
import org.pbxdoc.ide.Typed;

class FixesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "NET001 | network n \"N\" { prefix 10.20.§0.7/24 } | network n \"N\" { prefix 10.20.0.0/24 }",
        "NUM001 | company c \"C\" { hotline +41§ (0)44 000 01 00 } | company c \"C\" { hotline +41 44 000 01 00 }",
        "LIT001 | switch s { budget 37§0w } | switch s { budget 370W }",
        "LIT001 | user a \"A\" { phone ip t mac 00:08§5d:0000:02 } | user a \"A\" { phone ip t mac 00:08:5d:00:00:02 }",
        "REF001 | company acme \"A\" internet i \"I\" { provider acm§ } | company acme \"A\" internet i \"I\" { provider acme }",
        "NUM004 | public line sip t \"T\" { ddi +41 44 000 01 00 .. 99 numbers 5§0 } | public line sip t \"T\" { ddi +41 44 000 01 00 .. 99 numbers 100 }"
    })
    void mends(String id, String wrong, String right) {
        Typed typed = Typed.at(wrong);

        Fix fix = fixes(typed).stream()
                .filter(one -> one.kind() == Fix.Kind.MEND && one.problem().orElseThrow().id().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError(typed.snapshot().problems(Locale.ENGLISH, () -> {}).toString()));

        assertEquals(right, fix.changes().get(0).in(typed.text()));
    }

    @Test
    void offersEveryNameThatIsClose() {
        Typed typed = Typed.at("company carrier-a \"A\" company carrier-b \"B\" internet i \"I\" { provider carrier-c§ }");

        assertEquals(List.of("Write carrier-a", "Write carrier-b"), fixes(typed).stream()
                .filter(fix -> fix.kind() == Fix.Kind.CHOICE).map(Fix::title).toList());
    }

    @Test
    void takesTheAuthorsNameForAFinding() {
        String header = "document \"D\" {\n    version 1.0\n}\n";
        Typed typed = Typed.at("public line sip trunk1 \"T\" { channels 4§ }", "document.pbxdoc", header);
        Problem problem = typed.snapshot().problems(Locale.ENGLISH, () -> {}).stream()
                .filter(one -> one.file().equals(typed.file()))
                .findFirst()
                .orElseThrow();

        Fix fix = Fixes.in(typed.snapshot(), typed.file(), new Region(problem.offset(), 1), Locale.GERMAN, () -> {}).stream()
                .filter(one -> one.kind() == Fix.Kind.ACCEPT)
                .findFirst()
                .orElseThrow();

        assertEquals(problem.id() + " bei trunk1 annehmen und begründen", fix.title());
        assertEquals("document \"D\" {\n    version 1.0\n    accept " + problem.id() + " on trunk1 because \"\"\n}\n",
                fix.changes().get(0).in(header));
    }

    @Test
    void saysWhereTheReasonGoes() {
        Typed typed = Typed.at("public line sip trunk1 \"T\" { channels 4§ }", "document.pbxdoc", "document \"D\" {\n}\n");
        Region all = new Region(0, typed.text().length());

        Fix fix = Fixes.in(typed.snapshot(), typed.file(), all, Locale.ENGLISH, () -> {}).stream()
                .filter(one -> one.kind() == Fix.Kind.ACCEPT)
                .findFirst()
                .orElseThrow();

        String line = fix.changes().get(0).text();
        assertEquals("because \"", line.substring(0, fix.gap().orElseThrow()).substring(line.indexOf("because")));
        assertEquals("\"\n", line.substring(fix.gap().orElseThrow()));
    }

    @Test
    void mendsAllOfAKindTogether() {
        Typed typed = Typed.at("company c \"C\" { hotline +41§ (0)44 000 01 00 }\ncompany d \"D\" { hotline +41 (0)44 000 01 01 }",
                "other.pbxdoc", "company e \"E\" { hotline +41 (0)44 000 01 02 }");

        Fix fix = Fixes.all(typed.snapshot(), "NUM001", Locale.ENGLISH, () -> {}).orElseThrow();

        assertEquals("Mend all 3 findings of NUM001", fix.title());
        assertEquals(2, fix.changes().stream().filter(change -> change.file().equals(typed.file())).count());
        assertTrue(Fixes.all(Typed.at("company c \"C\" { hotline +41§ (0)44 000 01 00 }").snapshot(), "NUM001", Locale.ENGLISH, () -> {}).isEmpty());
    }

    @Test
    void writesANumberAsDocumentsDo() {
        Typed typed = Typed.at("company c \"C\" { hotline 004144§0000100 }");

        Fix fix = fixes(typed).stream().filter(one -> one.kind() == Fix.Kind.REWRITE).findFirst().orElseThrow();

        assertEquals("company c \"C\" { hotline +41 44 000 01 00 }", fix.changes().get(0).in(typed.text()));
    }

    @Test
    void offersNothingForBrokenText() {
        assertTrue(fixes(Typed.at("site {{{ §")).stream().noneMatch(fix -> fix.kind() == Fix.Kind.ACCEPT));
    }

    private static List<Fix> fixes(Typed typed) {
        return Fixes.in(typed.snapshot(), typed.file(), new Region(typed.offset(), 0), Locale.ENGLISH, () -> {});
    }
}
