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
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.pbxdoc.document.SystemDiagram.Category;

class PaletteTest {

    private static final double READABLE = 4.5;

    @Test
    void everyCategoryHasAColourOfItsOwnThatReadsOnWhite() {
        Set<String> lines = new HashSet<>();
        for (Category category : Category.values()) {
            String line = Palette.of(category).line();
            assertTrue(contrast(line, Palette.PAPER) >= READABLE, category + " " + contrast(line, Palette.PAPER));
            lines.add(line);
        }
        assertEquals(Category.values().length, lines.size());
    }

    @Test
    void headingsReadOnTheirBand() {
        Arrays.stream(Category.values()).forEach(category ->
                assertTrue(contrast(Palette.INK, Palette.of(category).band()) >= READABLE, category.name()));
    }

    @Test
    void wordsReadOnTheirGround() {
        for (String color : List.of(Palette.WARNING, Palette.PLANNED, Palette.PICTOGRAM, Palette.INK)) {
            assertTrue(contrast(color, Palette.PAPER) >= READABLE, color);
        }
        for (String color : List.of(Palette.SERVER_QUIET, Palette.BAR_FULL, Palette.PAPER)) {
            assertTrue(contrast(color, Palette.SERVER) >= READABLE, color);
        }
    }

    @Test
    void aFullBarIsLighterThanAnOrdinaryOneInGrey() {
        assertTrue(luminance(Palette.BAR_FULL) > luminance(Palette.BAR) + 0.15);
    }

    private static double contrast(String one, String other) {
        double a = luminance(one) + 0.05;
        double b = luminance(other) + 0.05;
        return Math.max(a, b) / Math.min(a, b);
    }

    private static double luminance(String color) {
        int rgb = Integer.parseInt(color.substring(1), 16);
        return 0.2126 * linear(rgb >> 16 & 0xFF) + 0.7152 * linear(rgb >> 8 & 0xFF) + 0.0722 * linear(rgb & 0xFF);
    }

    private static double linear(int channel) {
        double value = channel / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
