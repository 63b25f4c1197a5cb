/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.document.look;

import java.util.Locale;

/** The colours of text, grounds and lines; those of states are in {@link StateLook}. */
public enum Colour {
    /** Running text. */
    INK(0x1F2933),
    /** Captions, headers, footers, names of properties. */
    QUIET(0x52606D),
    /** Headings, the heading row of a table, the server in a drawing. */
    DEEP_BLUE(0x12344D),
    /** Links and small accents. */
    BLUE(0x1B5E8C),
    /** Literals in a fixed-width face. */
    LITERAL(0x243B53),
    /** Lines between the rows of a table. */
    HAIRLINE(0xCBD5DE),
    /** Lines that close a group or a box. */
    RULE(0x9FB1C1),
    /** Ground of the heading row of a table. */
    MIST(0xDCE7F0),
    /** Ground of a group row, a total and a remark. */
    FOG(0xEDF2F6),
    /** Ground of every other row of a table. */
    SNOW(0xF7F9FB),
    /** Paper. */
    WHITE(0xFFFFFF);

    private static final double DARK = 0.04045;

    private final int rgb;

    Colour(int rgb) {
        this.rgb = rgb;
    }

    /** Returns the colour as 0xRRGGBB. */
    public int rgb() {
        return rgb;
    }

    /** Returns the colour in six hexadecimal digits. */
    public String hex() {
        return hex(rgb);
    }

    /** Returns {@code rgb} in six hexadecimal digits. */
    public static String hex(int rgb) {
        return String.format(Locale.ROOT, "%06X", rgb);
    }

    /** Returns the contrast of two colours as the rules for accessible content define it: 1 to 21. */
    public static double contrast(int one, int other) {
        double a = luminance(one) + 0.05;
        double b = luminance(other) + 0.05;
        return Math.max(a, b) / Math.min(a, b);
    }

    private static double luminance(int rgb) {
        return 0.2126 * linear(rgb >> 16 & 0xFF) + 0.7152 * linear(rgb >> 8 & 0xFF) + 0.0722 * linear(rgb & 0xFF);
    }

    private static double linear(int channel) {
        double value = channel / 255.0;
        return value <= DARK ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
