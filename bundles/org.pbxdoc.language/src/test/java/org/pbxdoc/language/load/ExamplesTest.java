/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.language.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pbxdoc.language.finding.Finding;
import org.pbxdoc.language.finding.Severity;
import org.pbxdoc.language.rules.Checker;

/** The customer folders under {@code examples} are correct: people start from them. */
class ExamplesTest {

    private static final Path EXAMPLES = Path.of("..", "..", "examples");

    static List<Path> folders() throws IOException {
        try (Stream<Path> examples = Files.list(EXAMPLES)) {
            return examples.map(example -> example.resolve("src/main/pbxdoc")).filter(Files::isDirectory).sorted().toList();
        }
    }

    @Test
    void thereAreExamples() throws Exception {
        assertFalse(folders().isEmpty());
    }

    @ParameterizedTest
    @MethodSource("folders")
    void hasNoError(Path folder) throws Exception {
        Installation installation = Installation.of(SourceFolder.read(folder));

        List<Finding> findings = new Checker().check(installation);

        assertEquals(List.of(), findings.stream().filter(f -> f.severity() == Severity.ERROR).map(ExamplesTest::line).toList());
    }

    private static String line(Finding finding) {
        return finding.place().file().lastSegment() + ":" + finding.place().line() + " " + finding.id() + " "
                + finding.message(Locale.ENGLISH);
    }
}
