/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.ide.help;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class HelpWriterTest {

    @Test
    void laysOutHeadingsParagraphsAndLists() {
        HelpText text = write("# A title\n\nOne\nline.\n\n## A part\n\n- first\n- second\n  - inner\n\n1. one\n2. two\n\n> said");

        assertEquals("A title\n\nOne line.\n\nA part\n\n•  first\n•  second\n•  inner\n\n1.  one\n2.  two\n\nsaid", text.text());
        assertEquals("TITLE[A title] SECTION[A part] QUOTE[said]", looks(text));
        assertEquals(text.text().indexOf("A part"), text.sections().get("a-part"));
        assertEquals(2, text.levels().get(text.text().indexOf("•  inner")));
        assertEquals(1, text.levels().get(text.text().indexOf("2.  two")));
    }

    @Test
    void marksWhatLeadsSomewhere() {
        HelpText text = write("See [the *page*](page.md) and [nothing](dead.md).");

        assertEquals("See the page and nothing.", text.text());
        assertEquals("LINK[the ] EMPHASIS+LINK[page]", looks(text));
        assertEquals("there", text.links().get(0).target());
    }

    @Test
    void coloursExamplesOfTheLanguage() {
        HelpText text = write("```pbxdoc\nsite a \"A\" // x\n```");

        assertEquals("  site a \"A\" // x", text.text());
        String looks = looks(text);
        assertTrue(looks.contains("BLOCK+KEYWORD[site]"), looks);
        assertTrue(looks.contains("BLOCK+TEXT[\"A\"]"), looks);
        assertTrue(looks.contains("BLOCK+COMMENT[// x]"), looks);
    }

    @Test
    void keepsOtherExamplesAsTheyAre() {
        assertEquals("  $ pbxdoc  x\n\n  y\n\nEnd", write("```console\n$ pbxdoc  x\n\ny\n```\n\nEnd").text().replace("\n  \n", "\n\n"));
    }

    @Test
    void givesTheColumnsOfATableTheRoomThatTheyNeed() {
        String table = "| a | value |\n| --- | --- |\n| `x` | one two three |\n| long | [page](page.md) |\n";

        assertEquals("""
                a     value
                ───────────────────
                x     one two three
                long  page""", write(table, 40).text().replaceAll(" +\n", "\n"));
        assertEquals("""
                a     value
                ─────────────
                x     one two
                      three
                long  page""", write(table, 13).text().replaceAll(" +\n", "\n"));
        assertEquals("there", write(table, 13).links().get(0).target());
        assertEquals("x\nvalue: one two three\nlong\nvalue: page", write(table, 8).text());
        assertEquals("there", write(table, 8).links().get(0).target());
    }

    @Test
    void passesOverWhatHasNoPlaceOnAPage() {
        assertEquals("a b", write("<!-- begin -->\n\na <!-- c -->b\n\n<div>x</div>").text());
        assertEquals("", write("").text());
        assertEquals("*[a](b", write("\\*[a](b").text());
    }

    private static HelpText write(String markdown) {
        return write(markdown, 80);
    }

    private static HelpText write(String markdown, int columns) {
        return HelpWriter.write(markdown, link -> link.equals("page.md") ? "there" : "", columns);
    }

    private static String looks(HelpText text) {
        return text.runs().stream()
                .filter(run -> !run.looks().equals(Set.of(Look.BLOCK)))
                .map(run -> run.looks().stream().sorted().map(Look::name).collect(Collectors.joining("+"))
                        + "[" + text.text().substring(run.offset(), run.end()) + "]")
                .collect(Collectors.joining(" "));
    }
}
