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
import java.util.List;
import org.eclipse.emf.common.util.URI;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.pbxdoc.document.Document;
import org.pbxdoc.document.SystemDiagram;
import org.pbxdoc.document.Workbook;
import org.pbxdoc.language.finding.Finding;
import org.pbxdoc.language.load.Installation;
import org.pbxdoc.language.load.SourceFile;
import org.pbxdoc.language.rules.Checker;

class CompositionTest {

    private static final String[] LANGUAGES = {"fr", "de", "it", "en"};

    private static Composition composition;

    @BeforeAll
    static void load() throws IOException {
        byte[] sample = CompositionTest.class.getResourceAsStream("sample.pbxdoc").readAllBytes();
        Installation installation = Installation.of(List.of(new SourceFile(URI.createFileURI("/customer/sample.pbxdoc"), sample)));
        List<Finding> findings = new Checker().check(installation);
        List<String> broken = findings.stream().filter(f -> f.id().matches("(SYN|REF|TXT|INT).*")).map(Finding::toString).toList();
        assertEquals(List.of(), broken);
        composition = Composition.of(installation, findings);
    }

    @Test
    void handoverSaysEverythingInEveryLanguage() throws IOException {
        Document handover = composition.handover();

        for (String language : LANGUAGES) {
            String text = Transcript.of(handover, Composition.wording(language));
            assertTrue(text.contains("+41 44 000 01 00–99"), text);
            assertTrue(text.contains("Aline Bader"), text);
        }
        String german = Transcript.of(handover, Composition.wording("de"));
        assertTrue(german.contains("# Änderungsjournal"), german);
        assertTrue(german.contains("18.11.2026"), german);
        assertTrue(german.contains("Hauptsitz"), german);
        assertTrue(Transcript.of(handover, Composition.wording("fr")).contains("Siège"));
    }

    @Test
    void reportListsTestsWithResults() throws IOException {
        String french = Transcript.of(composition.commissioningReport(), Composition.wording("fr"));

        assertTrue(french.contains("T-112 | Appel d'urgence 112 – Opérateur A"), french);
        assertTrue(french.contains("conforme"), french);
        assertTrue(french.contains("non testé"), french);
    }

    @Test
    void addressingPlanHasFullAddresses() throws IOException {
        Workbook plan = composition.addressingPlan();

        String text = Transcript.of(plan, Composition.wording("fr"));
        assertTrue(text.contains("10.20.0.1 |"), text);
        assertTrue(text.contains("10.20.0.100 – 10.20.0.199"), text);
        assertTrue(text.contains("+41 44 000 01 00–99 | +41 44 000 01 00 | "), text);
    }

    @Test
    void overviewSumsUpTerminalsByKind() {
        SystemDiagram diagram = composition.systemDiagram();

        String text = Transcript.of(diagram, Composition.wording("fr"));
        assertTrue(text.contains("DECT"), text);
        assertTrue(text.contains("24"), text);
        assertTrue(text.contains("Trunk SIP"), text);
        for (String language : LANGUAGES) {
            Transcript.of(diagram, Composition.wording(language));
        }
    }

    @Test
    void proseKeepsListsAndEmphasis() throws IOException {
        String text = Transcript.of(Markdown.blocks(org.pbxdoc.document.Text.EMPTY), Composition.wording("fr"))
                + Transcript.of(
                        Markdown.blocks(org.pbxdoc.document.Text.of("Avant\n\n1. un **fort**\n2. deux\n\n[lien](https://example.com) [non](file:///x)")),
                        Composition.wording("fr"));

        assertEquals("Avant\n1. un fort\n2. deux\nlien<https://example.com> non\n", text.replaceFirst("^\n", ""));
    }

}
