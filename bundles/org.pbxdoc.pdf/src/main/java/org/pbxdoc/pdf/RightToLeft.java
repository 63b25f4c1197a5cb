/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.pdf;

import java.text.Bidi;

/** Arabic and Hebrew words in a document that runs from left to right: joined letters, drawn in visual order. */
final class RightToLeft {
    private static final int HEBREW_START = 0x0590;
    private static final int FIRST = 0x0621;
    private static final int LAST = 0x064A;
    private static final int LAM = 0x0644;
    private static final int FORMS_START = 0xFE80;
    private static final int LAM_ALEF_START = 0xFEF5;
    /** How many forms each letter from U+0621 has: 1 alone, 2 alone and final, 4 also initial and medial, 0 none. */
    private static final String FORMS = "122224242444442222444444440000004444444224";
    private static final String ALEFS = "\u0622\u0623\u0625\u0627";

    private RightToLeft() {}

    /** Returns whether {@code text} has words that run from right to left. */
    static boolean isIn(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= HEBREW_START) {
                char[] characters = text.toCharArray();
                return Bidi.requiresBidi(characters, i, characters.length);
            }
        }
        return false;
    }

    /** Returns {@code text} with each Arabic letter in the form it takes between its neighbours. */
    static String joined(String text) {
        StringBuilder joined = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            int forms = forms(letter);
            if (forms == 0) {
                joined.append(letter);
                continue;
            }
            boolean before = i > 0 && forms(text.charAt(i - 1)) == 4 && forms > 1;
            int alef = letter == LAM && i + 1 < text.length() ? ALEFS.indexOf(text.charAt(i + 1)) : -1;
            if (alef >= 0) {
                joined.append((char) (LAM_ALEF_START + 2 * alef + (before ? 1 : 0)));
                i++;
                continue;
            }
            boolean after = forms == 4 && i + 1 < text.length() && forms(text.charAt(i + 1)) > 1;
            int form = before ? after ? 3 : 1 : after ? 2 : 0;
            joined.append((char) (start(letter) + form));
        }
        return joined.toString();
    }

    /** Returns {@code text} in the order in which it is drawn from left to right. */
    static String visual(String text) {
        Bidi bidi = new Bidi(text, Bidi.DIRECTION_LEFT_TO_RIGHT);
        int count = bidi.getRunCount();
        byte[] levels = new byte[count];
        String[] runs = new String[count];
        for (int i = 0; i < count; i++) {
            levels[i] = (byte) bidi.getRunLevel(i);
            String run = text.substring(bidi.getRunStart(i), bidi.getRunLimit(i));
            runs[i] = levels[i] % 2 == 1 ? reversed(run) : run;
        }
        Bidi.reorderVisually(levels, 0, runs, 0, count);
        return String.join("", runs);
    }

    private static String reversed(String run) {
        StringBuilder reversed = new StringBuilder(run).reverse();
        for (int i = 0; i < reversed.length(); i++) {
            int pair = "()[]{}<>«»".indexOf(reversed.charAt(i));
            if (pair >= 0) {
                reversed.setCharAt(i, "()[]{}<>«»".charAt(pair ^ 1));
            }
        }
        return reversed.toString();
    }

    private static int forms(char letter) {
        return letter < FIRST || letter > LAST ? 0 : FORMS.charAt(letter - FIRST) - '0';
    }

    private static int start(char letter) {
        int start = FORMS_START;
        for (char other = FIRST; other < letter; other++) {
            start += forms(other);
        }
        return start;
    }
}
