/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.ide.complete;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.pbxdoc.ide.Typed;

class CompletionsTest {

    private static final String SITES = "site siege \"Siège\" { room lt \"Local\" { rack r1 24U } }\ncompany acme \"Acme\"\n";

    @Test
    void proposesNamesWithTitleAndSummary() {
        Typed typed = Typed.at("internet i \"I\" { provider §", "sites.pbxdoc", SITES);

        List<Completion> all = all(typed);

        assertEquals(List.of("acme"), all.stream().map(Completion::text).toList());
        assertEquals("Acme", all.get(0).detail());
        String summary = Completions.documentation(typed.snapshot(), all.get(0).subject(), Locale.ENGLISH).orElseThrow();
        assertTrue(summary.startsWith("**company acme**"), summary);
    }

    @Test
    void proposesThePartsOfAPath() {
        List<Completion> all = all(Typed.at("switch s1 at siege.§", "sites.pbxdoc", SITES));

        assertTrue(all.stream().anyMatch(one -> one.text().equals("siege.lt.r1") && one.region().length() == 6), all.toString());
    }

    @Test
    void proposesModelsOfCataloguesInUse() {
        List<Completion> all = all(Typed.at("use catalogue mitel-400\nserver s \"S\" { slot 1 card dsi§"));

        assertTrue(all.stream().anyMatch(one -> one.text().equals("dsi-16") && one.kind() == Completion.Kind.MODEL), all.toString());
    }

    @Test
    void proposesShippedCatalogues() {
        assertTrue(texts("use catalogue §").containsAll(List.of("mitel-400", "law-ch")));
    }

    @Test
    void proposesUnitsTheDayAndRules() {
        assertEquals(List.of("370VA", "370W"), texts("switch s1 { budget 370§"));
        assertTrue(texts("document \"D\" { as-of 2026-11-20 }\nlicence l { expires §").contains("2026-11-20"));
        assertTrue(texts("document \"D\" { accept NUM§").containsAll(List.of("NUM001", "NUM007")));
        assertFalse(texts("document \"D\" { accept S§").contains("SEC001"), "nobody can accept a secret in clear");
    }

    @Test
    void proposesWordsThatCanFollowAndNoNames() {
        List<String> kinds = texts("public line §");
        List<String> names = texts("company §");

        assertTrue(kinds.containsAll(List.of("sip", "pri")) && !kinds.contains("site"), kinds.toString());
        assertEquals(List.of(), names);
    }

    @Test
    void documentsKeywords() {
        Typed typed = Typed.at("public line sip t \"T\" { chan§");

        Completion channels = all(typed).stream().filter(one -> one.text().equals("channels")).findFirst().orElseThrow();

        String said = Completions.documentation(typed.snapshot(), channels.subject(), Locale.ENGLISH).orElseThrow();
        assertTrue(said.contains("`channels` *count*"), said);
    }

    @Test
    void proposesTemplatesWithGaps() {
        Completion template = all(Typed.at("pub§")).get(0);

        assertEquals(Completion.Kind.TEMPLATE, template.kind());
        assertTrue(template.snippet());
        assertTrue(template.text().startsWith("public line ${1|sip,"), template.text());
        assertEquals(3, template.region().length());
    }

    @Test
    void knowsWhatStillFitsWhileTypingGoesOn() {
        Completion template = all(Typed.at("pub§")).get(0);
        Completion name = all(Typed.at("internet i \"I\" { provider §", "sites.pbxdoc", SITES)).get(0);

        assertTrue(template.fits("public l") && template.fits("PUB") && !template.fits("pudding"));
        assertTrue(name.fits("") && name.fits("acm") && !name.fits("acme1"));
    }

    @Test
    void survivesHalfWrittenText() {
        String text = "site a \"A\" { room lt { rack r1 24U } }\npublic line sip t \"T\" { provider acme ddi +41 44 000 01 00 .. 99 }\n";
        for (int cut = 0; cut <= text.length(); cut += 9) {
            all(Typed.at(text.substring(0, cut) + "§"));
            all(Typed.at(text.substring(0, cut) + "§" + "}} \"" + text.substring(cut)));
        }
    }

    private static List<String> texts(String marked) {
        return all(Typed.at(marked)).stream().filter(one -> one.kind() != Completion.Kind.TEMPLATE).map(Completion::text).toList();
    }

    private static List<Completion> all(Typed typed) {
        return Completions.shared().at(typed.snapshot(), typed.file(), typed.offset());
    }
}
