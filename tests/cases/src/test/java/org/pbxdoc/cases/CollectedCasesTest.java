/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.pbxdoc.language.finding.Finding;
import org.pbxdoc.language.load.Installation;
import org.pbxdoc.language.rules.Checker;

/** Every collected input yields exactly the findings it is marked with. */
class CollectedCasesTest {

    private static final int ROWS = 34;

    @TestFactory
    Stream<DynamicContainer> findsExactlyWhatIsMarked() throws IOException {
        return CaseFile.all().stream().map(file -> DynamicContainer.dynamicContainer(
                file.path().getFileName().toString(),
                file.path().toUri(),
                file.cases().stream().map(each -> DynamicTest.dynamicTest(each.name(), () -> check(file, each)))));
    }

    private static void check(CaseFile file, CaseFile.Case input) throws IOException {
        List<Finding> found = new Checker().check(Installation.of(input.files())).stream()
                .filter(finding -> file.compares(finding.id()))
                .toList();

        assertEquals(
                input.expectations().stream().map(Expectation::head).sorted().collect(Collectors.joining("\n")),
                found.stream().map(Expectation::head).sorted().collect(Collectors.joining("\n")),
                () -> inWords(found));
        for (Expectation expectation : input.expectations()) {
            assertTrue(found.stream().anyMatch(expectation::isKeptBy), () -> expectation + "\n" + inWords(found));
        }
    }

    private static String inWords(List<Finding> found) {
        return found.stream()
                .map(f -> f.place().line() + " " + f.key() + ": " + f.message(Locale.ENGLISH) + " " + f.replacement().orElse(""))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    @Test
    void everyRowHasItsInputsAndTwoNeighbours() throws IOException {
        List<CaseFile> files = CaseFile.all();

        assertEquals(IntStream.rangeClosed(1, ROWS).boxed().toList(), files.stream().map(CaseFile::row).toList());
        for (CaseFile file : files) {
            long rows = file.cases().stream().filter(CaseFile.Case::inTable).count();
            assertTrue(rows >= 1, file.path() + " has nothing of the table");
            assertTrue(file.cases().size() - rows >= 2, file.path() + " has fewer than two neighbours");
        }
    }

    @Test
    void saysWhatOverlapsInTheLanguageOfTheReader() throws IOException {
        CaseFile overlap = CaseFile.all().get(6);
        Finding finding = new Checker().check(Installation.of(overlap.cases().get(0).files())).stream()
                .filter(each -> each.id().equals("NUM005"))
                .findFirst()
                .orElseThrow();

        assertTrue(
                finding.message(Locale.GERMAN).startsWith("+41 44 000 01 40–89 überschneidet sich mit public line sip t1 (+41 44 000 01 00–49, "),
                finding.message(Locale.GERMAN));
        assertEquals(30, finding.place().column());
    }

    @Test
    void whatIsMarkedIsCompared() throws IOException {
        for (CaseFile file : CaseFile.all()) {
            for (CaseFile.Case input : file.cases()) {
                input.expectations().forEach(each -> assertTrue(file.compares(each.id()), file.path() + " " + each));
            }
        }
    }
}
