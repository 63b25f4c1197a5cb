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
    static final double LINE_HEIGHT = 1.3618;

    /** Widths of U+0020 to U+007E in thousandths of the letter size. */
    private static final int[] WIDTHS = {
        260, 267, 401, 646, 572, 823, 730, 221, 296, 296, 552, 572, 245, 322, 266, 367,
        572, 572, 572, 572, 572, 572, 572, 572, 572, 572, 266, 266, 572, 572, 572, 429,
        899, 633, 648, 631, 729, 556, 516, 728, 738, 279, 267, 614, 519, 903, 754, 779,
        602, 779, 618, 549, 553, 728, 595, 926, 577, 560, 571, 329, 367, 329, 542, 448,
        577, 556, 613, 476, 613, 561, 339, 548, 614, 253, 253, 525, 253, 930, 614, 604,
        613, 613, 408, 477, 353, 614, 501, 778, 524, 504, 468, 379, 551, 379, 572
    };

    /** Where the letters with accents end whose base letter is a Latin one. */
    private static final int LATIN_END = 0x250;
    private static final int OTHER = 572;
    private static final int WIDE = 1000;
    private static final double BOLD = 1.07;
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
