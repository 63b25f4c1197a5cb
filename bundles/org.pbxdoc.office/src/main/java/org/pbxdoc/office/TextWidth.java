/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.office;

import java.text.Normalizer;

/** How wide text runs in the standard face, near enough to count its lines without a font. */
final class TextWidth {

    /** Height of a single line in units of the letter size. */
    static final double LINE_HEIGHT = 1.2207;

    /** Widths of U+0020 to U+007E in thousandths of the letter size. */
    private static final int[] WIDTHS = {
        226, 326, 401, 498, 507, 715, 682, 221, 303, 303, 498, 498, 250, 306, 252, 386,
        507, 507, 507, 507, 507, 507, 507, 507, 507, 507, 268, 268, 498, 498, 498, 463,
        894, 579, 544, 533, 615, 488, 459, 631, 623, 252, 319, 520, 420, 855, 646, 662,
        517, 673, 543, 459, 487, 642, 567, 890, 519, 487, 468, 307, 386, 307, 498, 498,
        291, 479, 525, 423, 525, 498, 305, 471, 525, 229, 239, 455, 229, 799, 525, 527,
        525, 525, 349, 391, 335, 525, 452, 715, 433, 453, 395, 314, 460, 314, 498
    };

    /** Where the letters with accents end whose base letter is a Latin one. */
    private static final int LATIN_END = 0x250;
    private static final int OTHER = 510;
    private static final int WIDE = 1000;
    private static final double BOLD = 1.03;
    /** Lines that fit by less than this are taken as not fitting, as programs round widths in different ways. */
    private static final int TOLERANCE = 12;
    private static final int[] LATIN = latin();

    private TextWidth() {}

    /** Returns the width of {@code text} on one line in {@code look}, in twentieths of a point. */
    static double of(String text, Typography look) {
        double width = 0;
        for (int i = 0; i < text.length(); i++) {
            width += advance(text.charAt(i));
        }
        return width / 1000 * look.size() * 10 * (look.bold() ? BOLD : 1);
    }

    /** Returns how many lines {@code text} takes in {@code look} between edges {@code width} twentieths of a point apart. */
    static int lines(String text, Typography look, int width) {
        double room = Math.max(1, width - TOLERANCE) * 1000.0 / (look.size() * 10.0 * (look.bold() ? BOLD : 1));
        int lines = 1;
        double used = 0;
        double word = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                lines += used + word > room ? 2 : 1;
                used = 0;
                word = 0;
                continue;
            }
            double advance = advance(c);
            if (word + advance > room) {
                // a word wider than the line is broken where the line ends
                lines++;
                used = 0;
                word = 0;
            }
            word += advance;
            if (c == ' ' || c == '-' || c == '/') {
                if (used + word - (c == ' ' ? advance : 0) > room) {
                    lines++;
                    used = 0;
                }
                used += word;
                word = 0;
            }
        }
        return used + word > room ? lines + 1 : lines;
    }

    private static int advance(char c) {
        if (c < LATIN_END) {
            return LATIN[c];
        }
        if (Character.isLowSurrogate(c)) {
            return 0;
        }
        return c >= 0x2E80 ? WIDE : OTHER;
    }

    private static int[] latin() {
        int[] widths = new int[LATIN_END];
        for (char c = ' '; c < LATIN_END; c++) {
            char base = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKD).charAt(0);
            widths[c] = base < 0x7F ? WIDTHS[base - ' '] : OTHER;
        }
        return widths;
    }
}
