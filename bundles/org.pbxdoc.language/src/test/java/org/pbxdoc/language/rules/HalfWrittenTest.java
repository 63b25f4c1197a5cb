/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.language.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.emf.common.util.URI;
import org.junit.jupiter.api.Test;
import org.pbxdoc.language.finding.Finding;
import org.pbxdoc.language.finding.Findings;
import org.pbxdoc.language.load.Installation;
import org.pbxdoc.language.load.SourceFile;

/** No rule fails on a text that somebody is still writing. */
class HalfWrittenTest {

    private static final Pattern WORD = Pattern.compile("\"[^\"]*\"|[^\\s\"]+");

    @Test
    void theSampleIsWholeAndKeepsTheRulesBusy() throws Exception {
        List<Finding> found = new Checker().check(load(sample()));

        assertEquals(List.of(), found.stream().filter(f -> f.id().matches("(SYN|TXT|INT).*")).toList());
    }

    /** The checker does not run rules on text that cannot be parsed, but an editor's outline and hover read such models too. */
    @Test
    void noRuleFailsOnAnyBeginning() throws Exception {
        List<String> failures = new ArrayList<>();
        String sample = sample();
        for (int end : ends(sample)) {
            Installation installation = load(sample.substring(0, end));
            new Checker()
                    .check(installation).stream().filter(f -> f.id().equals(Finding.INTERNAL)).forEach(f -> failures.add(f.args().toString()));
            for (Rule rule : RuleCatalogue.all()) {
                try {
                    rule.check(installation, new Findings(rule.id(), rule.severity()));
                } catch (RuntimeException e) {
                    failures.add(rule.id() + " after \"" + tail(sample, end) + "\": " + e + " at " + e.getStackTrace()[0]);
                }
            }
        }
        assertEquals(List.of(), failures);
    }

    /** One word missing somewhere in the middle. */
    @Test
    void noRuleFailsWhenAWordIsMissing() throws Exception {
        TreeSet<String> failures = new TreeSet<>();
        String sample = sample();
        Matcher word = WORD.matcher(sample);
        for (int number = 0; word.find(); number++) {
            if (number % 3 != 0) {
                continue; // Each takes as long as a load; a third of them meets every element.
            }
            Installation installation = load(sample.substring(0, word.start()) + sample.substring(word.end()));
            for (Rule rule : RuleCatalogue.all()) {
                try {
                    rule.check(installation, new Findings(rule.id(), rule.severity()));
                } catch (RuntimeException e) {
                    failures.add(rule.id() + " without \"" + word.group() + "\": " + e + " at " + e.getStackTrace()[0]);
                }
            }
        }
        assertEquals(new TreeSet<String>(), failures);
    }

    private static List<Integer> ends(String text) {
        List<Integer> ends = new ArrayList<>(List.of(0));
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            ends.add(word.end());
        }
        return ends;
    }

    private static String tail(String text, int end) {
        return text.substring(Math.max(0, end - 40), end).replace('\n', ' ');
    }

    private static String sample() throws Exception {
        try (InputStream in = HalfWrittenTest.class.getResourceAsStream("half-written.pbxdoc")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static Installation load(String text) throws Exception {
        return Installation.of(List.of(new SourceFile(
                URI.createFileURI("/customer/example.pbxdoc"), text.getBytes(StandardCharsets.UTF_8))));
    }
}
