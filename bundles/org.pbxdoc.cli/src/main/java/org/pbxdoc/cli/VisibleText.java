/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.cli;

/** Text of an author made safe for a terminal: nothing in it can move the cursor, change colours or turn the reading direction. */
final class VisibleText {

    private static final char REPLACEMENT = '\uFFFD';

    private VisibleText() {}

    /** Returns {@code text} with tabs as one space and U+FFFD for every character that acts instead of being seen. */
    static String of(String text) {
        StringBuilder visible = new StringBuilder(text.length());
        for (char c : text.toCharArray()) {
            visible.append(c == '\t' ? ' ' : acts(c) ? REPLACEMENT : c);
        }
        return visible.toString();
    }

    private static boolean acts(char c) {
        return Character.isISOControl(c)
                || (c >= '\u200E' && c <= '\u200F')
                || (c >= '\u2028' && c <= '\u202E')
                || (c >= '\u2066' && c <= '\u2069');
    }
}
