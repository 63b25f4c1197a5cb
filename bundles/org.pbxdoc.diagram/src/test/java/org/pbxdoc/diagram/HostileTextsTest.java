/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.pbxdoc.document.KeyValues.Entry;
import org.pbxdoc.document.Role;
import org.pbxdoc.document.Schematic;
import org.pbxdoc.document.SystemDiagram;
import org.pbxdoc.document.SystemDiagram.Card;
import org.pbxdoc.document.SystemDiagram.Category;
import org.pbxdoc.document.SystemDiagram.Cell;
import org.pbxdoc.document.SystemDiagram.Gauge;
import org.pbxdoc.document.SystemDiagram.Icon;
import org.pbxdoc.document.SystemDiagram.Row;
import org.pbxdoc.document.SystemDiagram.Server;
import org.pbxdoc.document.Text;

/** No words, wherever they stand, change what a drawing is made of. */
class HostileTextsTest {

    private static final int BOXES = 5;
    private static final Pattern WORDS = Pattern.compile(">[^<]+<");
    private static final Pattern OUTSIDE = Pattern.compile("<a |href|<image|<script|<foreignObject|onload|<style");

    private final PlantUmlDrawings drawings = new PlantUmlDrawings();

    @Test
    void thereAreManyOfThem() {
        assertTrue(HostileTexts.all().size() >= 60, HostileTexts.all().size() + " texts");
    }

    @TestFactory
    Stream<DynamicTest> inEveryFieldTheyAreDrawnAsWords() throws IOException {
        String harmless = skeleton(drawings.svg(everywhere("Harmless"), ExampleOverviews.GERMAN));
        return HostileTexts.all().entrySet().stream()
                .map(entry -> DynamicTest.dynamicTest(entry.getKey(), () -> check(entry, harmless)));
    }

    @TestFactory
    Stream<DynamicTest> norDoTheyOnASchematic() throws IOException {
        String harmless = skeleton(drawings.svg(schematic("Harmless"), ExampleOverviews.GERMAN), 4);
        return HostileTexts.all().entrySet().stream().map(entry -> DynamicTest.dynamicTest(entry.getKey(), () -> {
            String svg = drawings.svg(schematic(entry.getValue()), ExampleOverviews.GERMAN);
            assertTrue(SvgWords.isWellFormed(svg));
            assertEquals(harmless, skeleton(svg, 4));
            assertFalse(OUTSIDE.matcher(WORDS.matcher(svg).replaceAll("><")).find());
        }));
    }

    private static Schematic schematic(String words) {
        return ExampleSchematics.everywhere(Schematic.Direction.DOWN, Text.of(words));
    }

    private void check(Map.Entry<String, String> entry, String harmless) throws IOException {
        String svg = drawings.svg(everywhere(entry.getValue()), ExampleOverviews.GERMAN);
        assertTrue(SvgWords.isWellFormed(svg));
        assertEquals(harmless, skeleton(svg));
        assertFalse(OUTSIDE.matcher(WORDS.matcher(svg).replaceAll("><")).find());
        String expected = SvgWords.squeezed(EscapedText.of(entry.getValue(), 20).plain());
        String words = SvgWords.of(svg);
        if (entry.getValue().codePointCount(0, entry.getValue().length()) <= 20) {
            assertTrue(expected.isEmpty() || occurrences(words, expected) >= 15, words);
        }
    }

    private static int occurrences(String words, String part) {
        return (words.length() - words.replace(part, "").length()) / part.length();
    }

    /** What a drawing is made of: boxes, frames and connectors in order, without places and words. */
    private static String skeleton(String svg) {
        return skeleton(svg, BOXES);
    }

    private static String skeleton(String svg, int boxes) {
        StringBuilder skeleton = new StringBuilder();
        Pattern.compile("<g class=\"(?:entity|cluster|link|title|legend)\"[^>]*?(?: id=\"[^\"]*\")?>")
                .matcher(svg)
                .results()
                .forEach(group -> skeleton.append(group.group()).append('\n'));
        assertEquals(boxes, svg.split("class=\"entity\"", -1).length - 1);
        return skeleton.toString();
    }

    private static SystemDiagram everywhere(String words) {
        Text text = Text.of(words);
        List<Card> left = List.of(card(Category.PUBLIC_LINES, text));
        List<Card> right = List.of(card(Category.TERMINALS, text));
        List<Entry> entries = List.of(new Entry(text, text), new Entry(text, text, Role.WARNING));
        Server server = new Server(text, text, text, entries,
                List.of(new Gauge(text, 3, OptionalInt.of(4)), new Gauge(text, 3, OptionalInt.empty())),
                List.of(text, text));
        return new SystemDiagram(text, server, left, right, entries);
    }

    private static Card card(Category category, Text text) {
        List<Cell> cells = List.of(new Cell(text, text), Cell.of(text), new Cell(text, Text.EMPTY));
        List<Row> rows = List.of(new Row(Icon.SIP, cells, Role.NORMAL), new Row(Icon.GSM, cells, Role.PLANNED),
                new Row(Icon.NONE, cells, Role.WARNING));
        return new Card(category, text, Collections.nCopies(3, text), List.of(false, true, false), rows, List.of(text, text));
    }
}
