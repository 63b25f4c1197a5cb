/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.ide.hover;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pbxdoc.ide.Typed;

class HoversTest {

    @Test
    void summarisesTheElementThatIsNamed() {
        String text = hover("internet i \"I\" { provider ac§me }",
                "companies.pbxdoc", "  company acme \"Acme *AG*\" {\n      hotline 1811\n  }\n").orElseThrow();

        assertTrue(text.startsWith("**company acme** — Acme \\*AG\\*"), text);
        assertTrue(text.contains("```pbxdoc\ncompany acme \"Acme *AG*\" {\n    hotline 1811\n}\n```"), text);
        assertTrue(text.endsWith("*companies.pbxdoc:1*"), text);
    }

    @Test
    void saysWhatTheFiguresOfAModelRestOn() {
        String text = hover("use catalogue mitel-400\nserver pbx \"P\" { slot 1 card dsi-1§6 }").orElseThrow();

        assertTrue(text.contains("**model card dsi-16**"), text);
        assertTrue(text.lines().anyMatch(line -> line.startsWith("- `") && line.contains("verified, ")), text);
    }

    @Test
    void showsThePageOfTheRuleOfAProblem() {
        String text = hover("network n \"N\" { prefix 10.2§0.0.7/24 }").orElseThrow();

        assertTrue(text.contains("**NET001**") && text.contains("*Why on site*"), text);
        assertFalse(text.contains("expect NET001"), text);
    }

    @Test
    void explainsKeywords() {
        assertTrue(hover("public li§ne sip t \"T\" { channels 4 }").orElseThrow().contains("A line to the public network"));
        assertTrue(hover("public line sip t \"T\" { chan§nels 4 }").orElseThrow().contains("`channels` *count*"));
        assertTrue(hover("public line sip t \"T\" { out§going 1811 }").orElseThrow().contains("the number shown"));
    }

    @Test
    void explainsTheRuleThatIsAccepted() {
        assertTrue(hover("document \"D\" { accept NUM0§07 because \"x\" }").orElseThrow().startsWith("**NUM007**"));
    }

    @Test
    void saysNothingAboutNothing() {
        for (String text : List.of("§", "  §  ", "{{{ §", "site a \"A\" { // com§ment\n}")) {
            assertEquals(Optional.empty(), hover(text), text);
        }
    }

    private static Optional<String> hover(String marked, String... others) {
        Typed typed = Typed.at(marked, others);
        return Hovers.at(typed.snapshot(), typed.file(), typed.offset(), Locale.ENGLISH, () -> {}).map(HoverText::markdown);
    }
}
