/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.diagram;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.pbxdoc.document.Picture;
import org.pbxdoc.document.Role;
import org.pbxdoc.document.Schematic;
import org.pbxdoc.document.Schematic.Arrow;
import org.pbxdoc.document.Schematic.Direction;
import org.pbxdoc.document.Schematic.Link;
import org.pbxdoc.document.Strip;
import org.pbxdoc.document.Strip.Unit;
import org.pbxdoc.document.Text;

class SchematicTest {

    private final PlantUmlDrawings drawings = new PlantUmlDrawings();

    @ParameterizedTest
    @EnumSource(Direction.class)
    void everyBoxAndLinkIsDrawnUnderTheNameOfItsElement(Direction direction) throws IOException {
        String svg = drawings.svg(ExampleSchematics.everywhere(direction, Text.of("Words")), ExampleOverviews.GERMAN);

        for (String id : List.of("entity_main", "entity_planned", "entity_a.b-c", "entity_bare", "cluster_frame", "cluster_inner",
                "link_main_planned", "link_main_a.b-c", "link_planned_a.b-c", "link_main_bare")) {
            assertTrue(svg.contains("id=\"" + id + "\""), id);
        }
        assertEquals(4, svg.split("class=\"entity\"", -1).length - 1);
        assertTrue(SvgWords.isWellFormed(svg));
        assertTrue(svg.contains("<desc id=\"desc\">Words</desc>"));
    }

    @Test
    void statesAreTellableWithoutColour() throws IOException {
        String svg = drawings.svg(ExampleSchematics.everywhere(Direction.DOWN, Text.of("Words")), ExampleOverviews.GERMAN);

        assertTrue(group(svg, "entity_planned").contains("stroke-dasharray"), "a planned box is dashed");
        assertTrue(group(svg, "entity_a.b-c").contains("stroke-width:3;"), "a box with a warning is heavy");
        assertTrue(group(svg, "link_main_planned").contains("stroke-dasharray"), "a planned link is dashed");
        assertTrue(group(svg, "link_main_a.b-c").contains("stroke-width:3;"), "a link with a warning is heavy");
        String words = SvgWords.of(svg);
        assertTrue(words.contains("geplant") && words.contains("Warnung"), words);
    }

    @Test
    void nothingIsASheetToo() throws IOException {
        Schematic empty = ExampleSchematics.grid(Direction.DOWN, 0, 0);
        assertTrue(SvgWords.of(drawings.svg(empty, ExampleOverviews.GERMAN)).contains("Grid"));
    }

    @ParameterizedTest
    @EnumSource(Direction.class)
    void boxesWithoutLinksAreSetInLines(Direction direction) throws IOException {
        Picture.Image image = drawings.png(ExampleSchematics.grid(direction, 40, 4), ExampleOverviews.GERMAN, 96);

        assertTrue(image.width() < 1900 && image.height() < 1500, image.width() + " x " + image.height());
    }

    @Test
    void twoThousandRowsFoldAndKeepTheWarning() throws IOException {
        String svg = drawings.svg(ExampleSchematics.grid(Direction.DOWN, 1, 2000), ExampleOverviews.GERMAN);

        String words = SvgWords.of(svg);
        assertTrue(words.contains("…und1963weitere"), words);
        assertTrue(words.contains("Row1999"), words);
    }

    @Test
    void sameBytesUnderAnyLocale() throws IOException {
        Schematic sheet = ExampleSchematics.everywhere(Direction.ACROSS, Text.of("Zürich"));
        String svg = drawings.svg(sheet, ExampleOverviews.GERMAN);
        byte[] png = drawings.png(sheet, ExampleOverviews.GERMAN, 96).bytes();
        Locale locale = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertEquals(svg, drawings.svg(sheet, ExampleOverviews.GERMAN));
            assertArrayEquals(png, drawings.png(sheet, ExampleOverviews.GERMAN, 96).bytes());
        } finally {
            Locale.setDefault(locale);
        }
    }

    @Test
    void aLinkNeedsItsBoxes() {
        Schematic grid = ExampleSchematics.grid(Direction.DOWN, 1, 1);
        Link lost = new Link("box0", "nowhere", Text.EMPTY, Role.NORMAL, Arrow.NONE);
        Schematic sheet = new Schematic(grid.title(), grid.description(), grid.direction(), grid.parts(), List.of(lost), List.of(), List.of());

        assertThrows(IllegalArgumentException.class, () -> drawings.svg(sheet, ExampleOverviews.GERMAN));
    }

    @Test
    void freeKeptAndTakenUnitsDifferInShape() {
        for (Palette.Ground ground : List.of(Palette.SHEET, Palette.MAIN)) {
            String free = new UnitPicture(new Strip(List.of(Unit.FREE)), ground).drawing().replaceAll("#[0-9A-F]{6}", "");
            String kept = new UnitPicture(new Strip(List.of(Unit.RESERVED)), ground).drawing().replaceAll("#[0-9A-F]{6}", "");
            String taken = new UnitPicture(new Strip(List.of(Unit.LINE)), ground).drawing().replaceAll("#[0-9A-F]{6}", "");
            assertFalse(free.equals(kept) || kept.equals(taken) || free.equals(taken));
        }
    }

    private static String group(String svg, String id) {
        int start = svg.indexOf("id=\"" + id + "\"");
        return svg.substring(start, svg.indexOf("</g>", start));
    }
}
