/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.office;

/**
 * How a paragraph style looks; sizes in half points, distances in twentieths of a point.
 *
 * @param size size of the letters
 * @param bold whether the letters are bold
 * @param colour colour of the letters
 * @param before space above
 * @param after space below
 * @param line line spacing, 240 is single
 * @param left indent of all lines
 * @param hanging how far the first line stands out to the left
 * @param keepNext whether it stays on the page of the next paragraph
 * @param alignment {@code left}, {@code center} or {@code right}
 */
record Typography(
        int size,
        boolean bold,
        String colour,
        int before,
        int after,
        int line,
        int left,
        int hanging,
        boolean keepNext,
        String alignment) {

    /** Returns running text of {@code size} half points. */
    static Typography text(int size) {
        return new Typography(size, false, Palette.INK, 0, 0, 240, 0, 0, false, "left");
    }

    /** Returns running text of {@code size} points. */
    static Typography points(float size) {
        return text(Math.round(size * 2));
    }

    Typography strong(String inColour) {
        return new Typography(size, true, inColour, before, after, line, left, hanging, keepNext, alignment);
    }

    Typography in(String newColour) {
        return new Typography(size, bold, newColour, before, after, line, left, hanging, keepNext, alignment);
    }

    Typography space(int above, int below) {
        return new Typography(size, bold, colour, above, below, line, left, hanging, keepNext, alignment);
    }

    Typography line(int spacing) {
        return new Typography(size, bold, colour, before, after, spacing, left, hanging, keepNext, alignment);
    }

    Typography indent(int allLines, int firstLineOut) {
        return new Typography(size, bold, colour, before, after, line, allLines, firstLineOut, keepNext, alignment);
    }

    Typography withNext() {
        return new Typography(size, bold, colour, before, after, line, left, hanging, true, alignment);
    }

    Typography aligned(String how) {
        return new Typography(size, bold, colour, before, after, line, left, hanging, keepNext, how);
    }

    /** Returns the height of one line in twentieths of a point. */
    double lineHeight() {
        return size * 10 * TextWidth.LINE_HEIGHT * line / 240.0;
    }
}
