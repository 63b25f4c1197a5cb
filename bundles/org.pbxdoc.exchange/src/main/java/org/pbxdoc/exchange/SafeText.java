/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.exchange;

/** Text as XML and calendars can hold it. */
final class SafeText {

    private static final int REPLACEMENT = 0xFFFD;

    private SafeText() {}

    /** Returns {@code text} with a replacement character for each character that XML forbids or that turns the text round. */
    static String of(String text) {
        StringBuilder safe = new StringBuilder(text.length());
        text.codePoints().map(c -> isSafe(c) ? c : REPLACEMENT).forEach(safe::appendCodePoint);
        return safe.toString();
    }

    private static boolean isSafe(int c) {
        boolean control = c < ' ' && c != '\t' && c != '\n' && c != '\r' || c >= 0x7F && c < 0xA0;
        boolean surrogate = c >= 0xD800 && c < 0xE000;
        boolean direction = c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
        return !control && !surrogate && !direction && c != 0xFFFE && c != 0xFFFF;
    }
}
