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

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.eclipse.emf.common.util.URI;
import org.junit.jupiter.api.Test;
import org.pbxdoc.language.finding.Severity;
import org.pbxdoc.language.rules.Checker;

class ReadmeTest {

    @Test
    void firstCustomerOfTheReadmeIsInOrder() throws IOException {
        String readme = Files.readString(Path.of("../../README.md"));
        String opening = "```pbxdoc\n";
        int from = readme.indexOf(opening) + opening.length();
        String example = readme.substring(from, readme.indexOf("```", from));

        Installation installation = Installation.of(List.of(
                new SourceFile(URI.createFileURI("/customer/first.pbxdoc"), example.getBytes(StandardCharsets.UTF_8))));

        assertEquals(20, example.lines().count());
        assertEquals(
                List.of(),
                new Checker().check(installation).stream()
                        .filter(finding -> finding.severity() != Severity.INFO)
                        .map(finding -> finding.place().line() + ": " + finding.message(Locale.ENGLISH))
                        .toList());
    }
}
