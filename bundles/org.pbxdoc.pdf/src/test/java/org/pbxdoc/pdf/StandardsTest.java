/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.pbxdoc.document.Document;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** What is written passes the validator for archive files and for accessibility. */
class StandardsTest {
    @BeforeAll
    static void initialise() {
        VeraGreenfieldFoundryProvider.initialise();
    }

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
        PDFAFlavour flavour = PDFAFlavour.fromString(standard);
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            ValidationResult result = validator.validate(parser);
            assertEquals(Map.of(), failures(result));
            assertTrue(result.isCompliant());
            assertTrue(result.getTotalAssertions() > 1_000);
        }
    }

    private static Map<String, String> failures(ValidationResult result) {
        Map<String, String> failures = new TreeMap<>();
        for (TestAssertion assertion : result.getTestAssertions()) {
            if (assertion.getStatus() == TestAssertion.Status.FAILED) {
                String rule = assertion.getRuleId().getClause() + "-" + assertion.getRuleId().getTestNumber();
                failures.putIfAbsent(rule, assertion.getMessage() + " at " + assertion.getLocation().getContext());
            }
        }
        return failures;
    }
}
