/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * Breaks text into lines at spaces; a word wider than a line is broken at a punctuation mark or, failing that, anywhere.
 *
 * <p>A line broken at a space keeps the space at its end, so that text which is copied or read aloud has it too.
 */
final class LineBreaker {
    private static final String PUNCTUATION = "-/._:@,;=&?–—|\\";
    private static final int SPLIT_FROM = 9;
    private static final float ROUNDING = 0.01f;

    private final Fonts fonts;
    private final float width;
    private final List<Line> lines = new ArrayList<>();
    private final List<Piece> word = new ArrayList<>();
    private List<Line.Fragment> line = new ArrayList<>();
    private float used;
    private float wordWidth;
    private Piece space;
    private float spaceWidth;

    private LineBreaker(Fonts fonts, float width) {
        this.fonts = fonts;
        this.width = Math.max(width, 1);
    }

    /** Returns the lines of {@code pieces} at {@code width}; at least one line, which may be empty. */
    static List<Line> lines(Fonts fonts, List<Piece> pieces, float width) {
        LineBreaker breaker = new LineBreaker(fonts, width);
        for (Piece piece : pieces) {
            breaker.add(piece);
        }
        breaker.endWord();
        breaker.endLine(false);
        return breaker.lines;
    }

    /** Returns the widest part of {@code text} that should stay on one line. */
    static float longestWord(Fonts fonts, String text, Style style) {
        float longest = 0;
        for (String part : text.split("[ \n]")) {
            longest = Math.max(longest, fonts.width(part, style.typeface(), style.size()));
        }
        return longest;
    }

    private void add(Piece piece) {
        String text = piece.text();
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != ' ' && c != '\n') {
                continue;
            }
            addToWord(piece, text.substring(start, i));
            endWord();
            if (c == '\n') {
                endLine(false);
            } else if (space == null && !line.isEmpty()) {
                space = new Piece(" ", piece.style(), piece.link());
                spaceWidth = width(" ", piece.style());
            }
            start = i + 1;
        }
        addToWord(piece, text.substring(start));
    }

    private void addToWord(Piece piece, String text) {
        if (!text.isEmpty()) {
            word.add(new Piece(text, piece.style(), piece.link()));
            wordWidth += width(text, piece.style());
        }
    }

    private void endWord() {
        if (word.isEmpty()) {
            return;
        }
        if (used + (space == null ? 0 : spaceWidth) + wordWidth > width && !line.isEmpty()) {
            fillUp();
            endLine(space != null);
        }
        placeSpace();
        for (Piece part : word) {
            place(part);
        }
        word.clear();
        wordWidth = 0;
    }

    /** Puts the first half of a long hyphenated word on the line that has no room for all of it. */
    private void fillUp() {
        if (word.size() != 1 || word.get(0).text().length() < SPLIT_FROM) {
            return;
        }
        Piece whole = word.get(0);
        float room = width - used - (space == null ? 0 : spaceWidth);
        for (int i = whole.text().length() - 4; i >= 3; i--) {
            if (!isJoint(whole.text(), i)) {
                continue;
            }
            String head = whole.text().substring(0, i + 1);
            float headWidth = width(head, whole.style());
            if (headWidth <= room) {
                placeSpace();
                append(head, whole, headWidth);
                space = null;
                word.set(0, new Piece(whole.text().substring(i + 1), whole.style(), whole.link()));
                wordWidth -= headWidth;
                return;
            }
        }
    }

    private static boolean isJoint(String text, int i) {
        return (text.charAt(i) == '-' || text.charAt(i) == '/')
                && Character.isLetter(text.charAt(i - 1))
                && Character.isLetter(text.charAt(i + 1));
    }

    private void placeSpace() {
        if (space != null && !line.isEmpty()) {
            append(" ", space, spaceWidth);
        }
        space = null;
    }

    private void place(Piece part) {
        String rest = part.text();
        while (true) {
            int cut = cut(rest, part.style());
            if (cut == 0) {
                endLine(false);
                continue;
            }
            String head = rest.substring(0, cut);
            append(head, part, width(head, part.style()));
            if (cut == rest.length()) {
                return;
            }
            rest = rest.substring(cut);
            endLine(false);
        }
    }

    /** Returns how many characters of {@code text} go on the line: at least one on an empty line. */
    private int cut(String text, Style style) {
        float total = used;
        int preferred = 0;
        int i = 0;
        while (i < text.length()) {
            int codePoint = text.codePointAt(i);
            total += width(Character.toString(codePoint), style);
            if (total > width + ROUNDING) {
                break;
            }
            i += Character.charCount(codePoint);
            if (PUNCTUATION.indexOf(codePoint) >= 0) {
                preferred = i;
            }
        }
        if (i == text.length()) {
            return i;
        }
        if (i == 0 && line.isEmpty()) {
            return Character.charCount(text.codePointAt(0));
        }
        return preferred > i / 2 ? preferred : i;
    }

    private void append(String text, Piece piece, float textWidth) {
        int last = line.size() - 1;
        if (last >= 0 && line.get(last).style().equals(piece.style()) && line.get(last).link() == piece.link()) {
            Line.Fragment before = line.get(last);
            line.set(last, new Line.Fragment(before.text() + text, piece.style(), piece.link(), before.x(), before.width() + textWidth));
        } else {
            line.add(new Line.Fragment(text, piece.style(), piece.link(), used, textWidth));
        }
        used += textWidth;
    }

    private void endLine(boolean atSpace) {
        float ink = used;
        if (atSpace && space != null) {
            append(" ", space, spaceWidth);
        }
        lines.add(new Line(List.copyOf(line), ink));
        line = new ArrayList<>();
        used = 0;
        space = null;
    }

    private float width(String text, Style style) {
        return fonts.width(text, style.typeface(), style.size());
    }
}
