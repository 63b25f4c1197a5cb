/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.pdf;

import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.pbxdoc.document.Document;

/** What is written passes the validator for archive files and for accessibility. */
class StandardsTest {
    static List<Arguments> documents() {
        return List.of(arguments("3a", "sample", Sample.document()), arguments("ua1", "sample", Sample.document()),
                arguments("3a", "empty", Extremes.empty()), arguments("ua1", "empty", Extremes.empty()),
                arguments("3a", "full", Extremes.full()), arguments("ua1", "full", Extremes.full()));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("documents")
    void everyKindOfBlockPassesTheValidator(String standard, String name, Document document) throws Exception {
        byte[] pdf = Sample.write(document);
        // Kept for looking at.
        Files.write(Path.of("target", name + ".pdf"), pdf);
        Standards.assertPasses(pdf, standard);
    }
}
