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
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.pbxdoc.document.SystemDiagram;
import org.pbxdoc.document.SystemDiagram.Card;
import org.pbxdoc.document.SystemDiagram.Category;
import org.pbxdoc.document.SystemDiagram.Icon;
import org.pbxdoc.document.SystemDiagram.Row;

class IconSetTest {

    @Test
    void everyCategoryAndEveryIconHasAPictogramOfItsOwn() {
        Set<String> outlines = new HashSet<>();
        for (Icon icon : Icon.values()) {
            if (icon != Icon.NONE) {
                outlines.add(IconSet.outline(IconSet.file(icon)));
            }
        }
        assertEquals(Icon.values().length - 1, outlines.size());
        assertEquals(Category.values().length,
                Arrays.stream(Category.values()).map(IconSet::file).map(IconSet::outline).distinct().count());
    }

    @Test
    void theLicencesArePackedWithIconsAndFaces() {
        assertNotNull(IconSet.class.getResource("icons/LICENSE"));
        assertNotNull(IconSet.class.getResource("faces/LICENSE"));
    }

    @Test
    void everyPictogramIsDrawnInEveryCategory() throws IOException {
        for (boolean planned : List.of(false, true)) {
            List<Card> cards = new ArrayList<>();
            for (Category category : Category.values()) {
                cards.add(ExampleOverviews.card(category, "Card", "A|B", "1 line", rows(category, planned)));
            }
            SystemDiagram all = overview(cards);
            String svg = new PlantUmlDrawings().svg(all, ExampleOverviews.GERMAN);
            assertEquals(15, svg.split("class=\"entity\"", -1).length - 1);
            for (Category category : Category.values()) {
                assertTrue(svg.contains("fill=\"" + Palette.of(category).line() + "\""), category.name());
            }
            int outlines = svg.split("<path", -1).length - 1;
            assertTrue(outlines >= Icon.values().length - 1 + 2 * Category.values().length, outlines + " outlines");
        }
    }

    /** Deals the icons out to the categories in turn. */
    private static Row[] rows(Category category, boolean planned) {
        return Arrays.stream(Icon.values())
                .filter(icon -> icon.ordinal() % Category.values().length == category.ordinal())
                .map(icon -> planned ? ExampleOverviews.planned(icon, "1|*X*") : ExampleOverviews.row(icon, "1|*X*"))
                .toArray(Row[]::new);
    }

    private static SystemDiagram overview(List<Card> cards) {
        SystemDiagram clinic = ExampleOverviews.clinic();
        return new SystemDiagram(
                clinic.title(), clinic.server(), cards.subList(0, 3), cards.subList(3, 7), clinic.titleBlock());
    }
}
