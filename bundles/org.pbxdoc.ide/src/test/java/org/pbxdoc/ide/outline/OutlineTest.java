/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.ide.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;
import org.junit.jupiter.api.Test;
import org.pbxdoc.ide.LanguageServices;
import org.pbxdoc.ide.Typed;
import org.pbxdoc.language.services.PbxdocGrammarAccess;

class OutlineTest {

    private static final String TEXT = """
            site siege {fr "Siège" de "Sitz"} { room lt { rack r1 24U } }
            public line sip trunk1 "Trunk" { channels 4 }
            numbering { extensions 200..299 }
            change 1.1 2026-11-18 by jdupont "Carte" { was "x" }
            """;

    @Test
    void listsElementsWithThoseInThem() {
        Typed typed = Typed.at(TEXT);

        List<OutlineEntry> entries = Outline.of(typed.snapshot(), typed.file());

        assertEquals(List.of("siege", "trunk1", "numbering", "1.1"),
                entries.stream().map(OutlineEntry::name).toList());
        assertEquals("public line sip", entries.get(1).kind());
        assertEquals("change", entries.get(3).kind());
        assertEquals("Siège", entries.get(0).title());
        assertEquals("lt", entries.get(0).children().get(0).name());
        assertEquals("r1", entries.get(0).children().get(0).children().get(0).name());
        assertEquals("siege", entries.get(0).head().of(typed.text()));
    }

    @Test
    void dividesThemByDomain() {
        Typed typed = Typed.at(TEXT);

        assertEquals(List.of(Domain.PLACES, Domain.LINES, Domain.NUMBERS, Domain.WORK),
                List.copyOf(Outline.byDomain(typed.snapshot(), typed.file()).keySet()));
    }

    @Test
    void findsElementsByLettersInOrder() {
        Typed typed = Typed.at("company acme \"A\"", "more.pbxdoc", TEXT);

        assertEquals(List.of("trunk1"), names(typed, "pubtr"));
        assertEquals(List.of("acme"), names(typed, "ACM"));
        assertEquals(List.of(), names(typed, "xyz"));
        assertEquals(7, names(typed, "").size());
    }

    @Test
    void hasAPlaceForEveryElementOfAFile() {
        ParserRule top = LanguageServices.shared().part(PbxdocGrammarAccess.class).getTopLevelRule();

        List<String> missing = EcoreUtil2.getAllContentsOfType(top, RuleCall.class).stream()
                .map(call -> call.getRule().getType().getClassifier())
                .filter(type -> !Domain.isListed(EcoreUtil.create((EClass) type)))
                .map(type -> type.getName())
                .toList();

        assertEquals(List.of(), missing, "name them in Domain");
    }

    private static List<String> names(Typed typed, String query) {
        return Outline.search(typed.snapshot(), query).stream().map(OutlineEntry::name).toList();
    }
}
