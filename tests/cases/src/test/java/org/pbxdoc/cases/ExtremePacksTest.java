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
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.pbxdoc.language.finding.Finding;
import org.pbxdoc.language.finding.Severity;
import org.pbxdoc.pack.Inspection;
import org.pbxdoc.pack.PackResult;

/** Nothing at all, very much, or a missing file: a pack or a report, never a crash. */
class ExtremePacksTest {

    private static final int ROW = 34;

    @TempDir
    private Path scratch;

    @TestFactory
    Stream<DynamicTest> givesAPackOrAReport() throws IOException {
        return CaseFile.all().stream()
                .filter(file -> file.row() == ROW)
                .flatMap(file -> file.cases().stream())
                .map(input -> DynamicTest.dynamicTest(input.name(), () -> check(input)));
    }

    private void check(CaseFile.Case input) throws Exception {
        Path folder = scratch.resolve(Integer.toHexString(input.name().hashCode()));
        PackResult refused = CasePack.plain(input, folder.resolve("plain"));
        List<Finding> errors = errors(refused);
        assertEquals(errors.isEmpty() ? Inspection.Verdict.CLEAN : Inspection.Verdict.FINDINGS, refused.verdict(), errors.toString());

        // Half a customer may be printed too, when its author says so; broken text never.
        PackResult accepted = CasePack.accepting(input, folder.resolve("accepted"));
        boolean broken = errors.stream().anyMatch(finding -> finding.id().startsWith("SYN") || finding.id().startsWith("REF"));
        assertEquals(broken, !accepted.isWritten(), () -> errors(accepted).toString());
        assertTrue(broken || accepted.files().size() > 5, () -> accepted.files().toString());
    }

    private static List<Finding> errors(PackResult result) {
        return result.inspection().findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR && finding.acceptedBecause().isEmpty())
                .toList();
    }
}
