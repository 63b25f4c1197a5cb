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
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.pbxdoc.language.reference.LanguagePages;
import org.pbxdoc.language.rules.Rule;
import org.pbxdoc.language.rules.RuleCatalogue;

class RichTextTest {

    @Test
    void joinsParagraphsAndKeepsLists() {
        RichText rich = RichText.of("**server \\*s\\*** \u2014 The\nserver\n\n- `ports 16` \u2014 verified\n- *none*\n\n\nEnd.");

        assertEquals("server *s* \u2014 The server\n\n\u2022 ports 16 \u2014 verified\n\u2022 none\n\nEnd.", rich.text());
        assertEquals("STRONG server *s*|CODE ports 16|EMPHASIS none", looks(rich));
    }

    @Test
    void keepsBlocksAsTheyAre() {
        RichText rich = RichText.of("Text\n\n```pbxdoc\nsite s {\n    room r\n}\n```\n\n---\n\nMore");

        assertEquals("Text\n\nsite s {\n    room r\n}\n\n\nMore", rich.text().replace("\n\n\n\n", "\n\n\n"));
        assertTrue(looks(rich).startsWith("BLOCK site s {\n    room r\n}\n"), looks(rich));
        assertTrue(looks(rich).contains("|LINE"), looks(rich));
    }

    @Test
    void showsNoMarkOfAnyPageOfARule() {
        List<Rule> rules = RuleCatalogue.all();
        assertFalse(rules.isEmpty());
        for (Rule rule : rules) {
            RichText rich = RichText.of(Hovers.rule(rule.id()).orElseThrow());
            assertFalse(rich.text().contains("**") || rich.text().contains("](") || rich.text().contains("```"), rich.text());
            for (RichText.Stretch stretch : rich.stretches()) {
                assertTrue(stretch.region().end() <= rich.text().length() + 1, rule.id() + ": " + stretch);
            }
        }
    }

    @Test
    void showsNoMarkOfTheIntroductionOfAnElement() {
        RichText rich = RichText.of(ReferencePage.ofElement(List.of("server")).orElseThrow().introduction());

        assertTrue(LanguagePages.find(List.of("server")).isPresent());
        assertFalse(rich.text().contains("`") || rich.text().contains("]("), rich.text());
    }

    private static String looks(RichText rich) {
        return rich.stretches().stream()
                .map(stretch -> stretch.look() + " " + stretch.region().of(rich.text()))
                .collect(Collectors.joining("|"));
    }
}
