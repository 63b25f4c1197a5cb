/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.compose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.emf.common.util.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pbxdoc.document.Deliverable;
import org.pbxdoc.document.Wording;
import org.pbxdoc.language.finding.Finding;
import org.pbxdoc.language.load.Installation;
import org.pbxdoc.language.load.SourceFile;
import org.pbxdoc.language.rules.Checker;

/** What is internal stays away from the customer, even where something that is not internal refers to it. */
class RedactionTest {

    /** In {@code redacted.pbxdoc} every internal thing is called so. */
    private static final Pattern INTERNAL = Pattern.compile("ZZ\\w*|\\bzz\\w+");

    @Test
    void theCustomerReadsNothingInternal() throws IOException {
        internal("customer").forEach((deliverable, words) -> assertEquals(Set.of(), words, deliverable));
    }

    @ParameterizedTest
    @ValueSource(strings = {"internal", "auditor"})
    void othersReadEverything(String audience) throws IOException {
        Map<String, Set<String>> internal = internal(audience);
        Set<String> all = new TreeSet<>();
        internal.values().forEach(all::addAll);
        assertTrue(all.size() > 150, all.toString());
        List<String> silent = internal.keySet().stream()
                .filter(deliverable -> internal.get(deliverable).isEmpty())
                .toList();
        assertEquals(List.of(), silent);
    }

    /** Returns the internal words in each deliverable. */
    private static Map<String, Set<String>> internal(String audience) throws IOException {
        String text = new String(RedactionTest.class.getResourceAsStream("redacted.pbxdoc").readAllBytes(), StandardCharsets.UTF_8);
        byte[] source = text.replace("audience customer", "audience " + audience).getBytes(StandardCharsets.UTF_8);
        Installation installation = Installation.of(List.of(new SourceFile(URI.createFileURI("/customer/redacted.pbxdoc"), source)));
        List<Finding> findings = new Checker().check(installation);
        assertEquals(List.of(), findings.stream().filter(f -> f.id().matches("(SYN|REF|TXT|INT).*")).map(Finding::toString).toList());
        Wording wording = Composition.wording("fr");
        Map<String, Set<String>> found = new TreeMap<>();
        for (Deliverable deliverable : Composition.of(installation, findings).deliverables()) {
            Set<String> words = found.computeIfAbsent(deliverable.name() + " " + deliverable.formats(), key -> new TreeSet<>());
            Matcher matcher = INTERNAL.matcher(Transcript.of(deliverable.content(), wording));
            while (matcher.find()) {
                words.add(matcher.group());
            }
        }
        return found;
    }
}
