/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.diagram;

import org.pbxdoc.diagram.Lettering.Face;

/**
 * The cells of PlantUML tables: every cell has the same height, whatever stands in it, and hard blanks on either side.
 */
final class Cells {

    /** Size of the letters in tables. */
    static final int SIZE = 12;

    /** Size of the letter that gives a row of a table its ordinary height. */
    static final int STRUT = 17;

    /** Blank that PlantUML neither breaks nor trims. */
    static final String BLANK = "\u00A0";

    private static final String HAIR = "\u200A";

    private Cells() {}

    /** Returns a cell around {@code content}; {@code strut} is the size of the letter that gives its height. */
    static String cell(String content, boolean flushRight, int strut) {
        return (flushRight ? "<r>" : "") + strut(strut) + BLANK + content + BLANK + BLANK + "|";
    }

    /** Returns a letter of {@code size} that cannot be seen but gives the line its height. */
    static String strut(int size) {
        return "<size:" + size + ">" + HAIR + "</size>";
    }

    /** Returns {@code content} in {@code color}. */
    static String colored(String content, String color) {
        return "<color:" + color + ">" + content + "</color>";
    }

    /** Returns the width of a cell around a content of {@code width}. */
    static double width(double width, int strut) {
        return width + 3 * Lettering.width(BLANK, Face.PLAIN, SIZE) + Lettering.width(HAIR, Face.PLAIN, strut);
    }

    /** Returns hard blanks that are as wide as {@code pixels}, to a fraction of a pixel. */
    static String space(double pixels) {
        double blank = Lettering.width(BLANK, Face.PLAIN, SIZE);
        int whole = Math.max(0, (int) (pixels / blank));
        int rest = (int) Math.round((pixels - whole * blank) / blank * SIZE);
        return BLANK.repeat(whole) + (rest > 0 ? "<size:" + rest + ">" + BLANK + "</size>" : "");
    }
}
