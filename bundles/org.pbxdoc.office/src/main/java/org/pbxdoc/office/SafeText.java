/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.office;

/** Text that XML can carry: every character that XML 1.0 forbids is replaced by U+FFFD, all others are kept. */
final class SafeText {

    private static final char REPLACEMENT = '\uFFFD';

    private SafeText() {}

    /** Returns {@code text} with each forbidden character replaced. */
    static String of(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!allowedAt(text, i)) {
                return replaced(text);
            }
        }
        return text;
    }

    private static String replaced(String text) {
        StringBuilder safe = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            safe.append(allowedAt(text, i) ? text.charAt(i) : REPLACEMENT);
        }
        return safe.toString();
    }

    private static boolean allowedAt(String text, int index) {
        char c = text.charAt(index);
        if (c < ' ') {
            return c == '\t' || c == '\n' || c == '\r';
        }
        if (Character.isHighSurrogate(c)) {
            return index + 1 < text.length() && Character.isLowSurrogate(text.charAt(index + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return index > 0 && Character.isHighSurrogate(text.charAt(index - 1));
        }
        return c < '\uFFFE';
    }
}
