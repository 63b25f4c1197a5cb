/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.language.formatting;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** Decides before which tokens a line ends: the author's line ends, mended at the braces. */
final class LineBreaks {

    private final List<Token> tokens;
    private final Spacing spacing;
    /** For each token: 0 on the same line as the one before, 1 on the next, 2 after a blank line. */
    private final int[] breaks;
    /** For each opening brace the index of the closing one. */
    private final int[] ends;

    LineBreaks(List<Token> tokens, Spacing spacing) {
        this.tokens = tokens;
        this.spacing = spacing;
        breaks = new int[tokens.size()];
        ends = new int[tokens.size()];
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 1; i < tokens.size(); i++) {
            breaks[i] = written(i, open.isEmpty());
            if (tokens.get(i).opens()) {
                open.push(i);
            } else if (tokens.get(i).closes()) {
                close(open.pop(), i);
            }
        }
    }

    /** The author's line ends before a token, as far as they may stay. */
    private int written(int i, boolean outermost) {
        Token left = tokens.get(i - 1);
        Token right = tokens.get(i);
        int count = Math.min(right.lineEnds(), 2);
        if (right.kind() == Token.Kind.END) {
            return 1;
        }
        if (left.kind() != Token.Kind.LINE_COMMENT && staysOnLine(left, right)) {
            return 0;
        }
        if (left.opens() || right.closes()) {
            return Math.min(count, 1);
        }
        boolean touching = outermost && right.item() && right.space().isEmpty() && !left.isComment();
        return touching || endsLinesOfBlock(i - 1) ? Math.max(count, right.isComment() ? 0 : 1) : count;
    }

    private static boolean staysOnLine(Token left, Token right) {
        return right.opens()
                || right.kind() == Token.Kind.COMMA
                || left.kind() == Token.Kind.OPEN_TEXT
                || right.kind() == Token.Kind.CLOSE_TEXT;
    }

    private boolean endsLinesOfBlock(int i) {
        return tokens.get(i).kind() == Token.Kind.CLOSE && breaks[i] > 0;
    }

    private void close(int start, int end) {
        ends[start] = end;
        if (tokens.get(end).kind() == Token.Kind.CLOSE && !isOneLine(start)) {
            breaks[end] = 1;
        }
    }

    int before(int i) {
        return breaks[i];
    }

    /** Settles the line ends in the block whose brace at {@code start} ends at {@code column}. */
    void settle(int start, int column) {
        if (!isOneLine(start)) {
            if (tokens.get(start).kind() == Token.Kind.OPEN) {
                separateNested(start, column);
            }
        } else if (ends[start] > start + 1 && isTooLong(start, ends[start], column)) {
            spread(start);
        }
    }

    /** Whether the block that opens at {@code start} begins and ends on the same line. */
    private boolean isOneLine(int start) {
        for (int i = start + 1; i <= ends[start]; i++) {
            if (breaks[i] > 0 || tokens.get(i).hasSeveralLines()) {
                return false;
            }
        }
        return true;
    }

    private boolean isTooLong(int start, int end, int column) {
        return spacing.columnAfter(start, end, column) > Layout.WIDTH;
    }

    /** Ends the line after the brace at {@code start} if that line opens another block that goes on below. */
    private void separateNested(int start, int column) {
        int lineEnd = start + 1;
        while (breaks[lineEnd] == 0) {
            lineEnd++;
        }
        for (int i = start + 1; i < lineEnd; i++) {
            boolean block = tokens.get(i).kind() == Token.Kind.OPEN;
            if (block && (ends[i] >= lineEnd || isTooLong(start, ends[i], column))) {
                breaks[start + 1] = 1;
                return;
            }
        }
    }

    /** Gives each attribute and part of the block that opens at {@code start} its own line. */
    private void spread(int start) {
        int end = ends[start];
        boolean block = tokens.get(start).kind() == Token.Kind.OPEN;
        int depth = 0;
        for (int i = start + 1; i < end; i++) {
            Token token = tokens.get(i);
            if (i == start + 1 ? block : depth == 0 && token.item()) {
                breakBefore(i, start + 1);
            }
            depth += token.opens() ? 1 : token.closes() ? -1 : 0;
        }
        if (block) {
            breaks[end] = 1;
            breaks[end + 1] = tokens.get(end + 1).isComment() ? breaks[end + 1] : Math.max(breaks[end + 1], 1);
        }
    }

    /** A comment goes with what it stands before. */
    private void breakBefore(int i, int first) {
        int at = i;
        while (at > first && breaks[at] == 0 && tokens.get(at - 1).isComment()) {
            at--;
        }
        if (at > first || tokens.get(first - 1).kind() == Token.Kind.OPEN) {
            breaks[at] = Math.max(breaks[at], 1);
        }
    }
}
