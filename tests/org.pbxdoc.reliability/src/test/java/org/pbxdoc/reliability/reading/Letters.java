/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.reliability.reading;

import java.text.Normalizer;

/** The letters, digits and signs of a text, without what a page adds or drops: spaces, line ends, marks of a state. */
public final class Letters {

    /** Drawn before a state, never part of its words. */
    private static final String SIGNS = "\u2713\u2717\u25CB\u2610\u2611\u2612";

    private Letters() {}

    /** Returns the letters of {@code text}. */
    public static String of(String text) {
        StringBuilder letters = new StringBuilder(text.length());
        Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().filter(Letters::isPrinted).forEach(letters::appendCodePoint);
        return letters.toString();
    }

    private static boolean isPrinted(int codePoint) {
        int type = Character.getType(codePoint);
        return !Character.isWhitespace(codePoint)
                && !Character.isSpaceChar(codePoint)
                && type != Character.CONTROL
                && type != Character.FORMAT
                && !(codePoint >= 0xFE00 && codePoint <= 0xFE0F)
                && SIGNS.indexOf(codePoint) < 0;
    }
}
