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
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pbxdoc.language.finding.Finding;
import org.pbxdoc.language.finding.Severity;
import org.pbxdoc.language.load.Installation;
import org.pbxdoc.language.load.SourceFile;
import org.pbxdoc.language.load.SourceFolder;
import org.pbxdoc.language.rules.Checker;

/** The examples have no error and only the warnings that their comments explain; the largest is checked while one types. */
class ExampleCustomersTest {

    private static final Path EXAMPLES = Path.of("..", "..", "examples");
    private static final int RUNS = 5;

    @ParameterizedTest
    @CsvSource({"clinique, LIC002", "hotel, ''", "atelier, ''"})
    void hasOnlyIntendedWarnings(String example, String warnings) throws IOException {
        List<Finding> found = new Checker().check(Installation.of(sources(example)));
        assertEquals("", ids(found, Severity.ERROR));
        assertEquals(warnings, ids(found, Severity.WARNING));
    }

    /** Seconds of this thread, since the machine may be busy with other work. */
    @Test
    void checksTheHotelInLessThanASecondWhenWarm() throws IOException {
        List<SourceFile> sources = sources("hotel");
        List<Double> seconds = new ArrayList<>();
        for (int i = 0; i < 2 * RUNS; i++) {
            long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            new Checker().check(Installation.of(sources));
            seconds.add((ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1e9);
        }
        List<Double> warm = seconds.subList(RUNS, 2 * RUNS).stream().sorted().toList();
        System.out.printf(Locale.ROOT, "examples/hotel, warm: %.2f s in the middle, %.2f s at most%n", warm.get(RUNS / 2), warm.get(RUNS - 1));
        assertTrue(warm.get(RUNS / 2) < 1, () -> "took " + warm);
    }

    private static List<SourceFile> sources(String example) throws IOException {
        return SourceFolder.read(EXAMPLES.resolve(example));
    }

    private static String ids(List<Finding> found, Severity severity) {
        return String.join(" ", found.stream()
                .filter(finding -> finding.severity() == severity && finding.acceptedBecause().isEmpty())
                .map(Finding::id)
                .distinct()
                .toList());
    }
}
