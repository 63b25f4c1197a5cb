/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.ide;

import java.util.Arrays;

/** Where the lines of a text start; lines end with LF, CR, or both. */
public final class TextLines {

    private final String text;
    private final int[] starts;

    private TextLines(String text, int[] starts) {
        this.text = text;
        this.starts = starts;
    }

    /** Returns the lines of {@code text}. */
    public static TextLines of(String text) {
        int[] starts = new int[16];
        int count = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean ends = c == '\n' || c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n');
            if (ends) {
                starts = count == starts.length ? Arrays.copyOf(starts, 2 * count) : starts;
                starts[count++] = i + 1;
            }
        }
        return new TextLines(text, Arrays.copyOf(starts, count));
    }

    /** Returns the text itself. */
    public String text() {
        return text;
    }

    /** Returns how many lines there are, at least one. */
    public int count() {
        return starts.length;
    }

    /** Returns the line, from 0, that {@code offset} is in. */
    public int line(int offset) {
        int found = Arrays.binarySearch(starts, Math.max(0, Math.min(offset, text.length())));
        return found >= 0 ? found : -found - 2;
    }

    /** Returns how many UTF-16 units stand before {@code offset} in its line. */
    public int column(int offset) {
        return Math.max(0, Math.min(offset, text.length())) - starts[line(offset)];
    }

    /** Returns the offset of the first character of {@code line}, that of the end of the text behind the last one. */
    public int start(int line) {
        return line < 0 ? 0 : line >= starts.length ? text.length() : starts[line];
    }

    /** Returns the offset behind the last character of {@code line}, before what ends it. */
    public int end(int line) {
        int end = start(line + 1);
        int start = start(line);
        while (end > start && line + 1 < starts.length && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
            end--;
        }
        return end;
    }

    /** Returns the offset of a place; a place behind the end of its line is that end. */
    public int offset(int line, int column) {
        if (line >= starts.length) {
            return text.length();
        }
        return Math.max(start(line), Math.min(start(line) + Math.max(0, column), end(line)));
    }
}
