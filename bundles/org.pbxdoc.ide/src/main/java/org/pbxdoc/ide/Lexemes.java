/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.ide;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The tokens of a whole text in order, without gaps. */
public record Lexemes(List<Lexeme> all, int textLength) {

    /** Tokens of a text that was never read. */
    public static final Lexemes NONE = new Lexemes(List.of(), 0);

    public Lexemes {
        all = List.copyOf(all);
    }

    /** Returns the tokens that touch the range. */
    public List<Lexeme> within(int offset, int length) {
        List<Lexeme> touching = new ArrayList<>();
        for (int i = firstEndingBehind(offset); i < all.size() && all.get(i).offset() < offset + length; i++) {
            touching.add(all.get(i));
        }
        return touching;
    }

    /**
     * Returns where these tokens look different from those before an edit, as offset and length in the new text.
     * An opening quote changes everything behind it, a letter only its own word: an editor paints no more than that.
     */
    public Lexeme differenceTo(Lexemes before) {
        int shift = textLength - before.textLength;
        int first = 0;
        int shorter = Math.min(all.size(), before.all.size());
        while (first < shorter && all.get(first).equals(before.all.get(first))) {
            first++;
        }
        int last = all.size();
        int lastBefore = before.all.size();
        while (last > first && lastBefore > first
                && all.get(last - 1).equals(before.all.get(lastBefore - 1).shifted(shift))) {
            last--;
            lastBefore--;
        }
        int start = first == 0 ? 0 : all.get(first - 1).end();
        int end = last == first ? start : all.get(last - 1).end();
        return new Lexeme(start, Math.max(0, end - start), TokenKind.SPACE);
    }

    private int firstEndingBehind(int offset) {
        int index = Collections.binarySearch(all, new Lexeme(offset, 0, TokenKind.SPACE),
                (one, other) -> Integer.compare(one.offset(), other.offset()));
        int candidate = index >= 0 ? index : Math.max(0, -index - 2);
        return candidate < all.size() && all.get(candidate).end() <= offset ? candidate + 1 : candidate;
    }
}
