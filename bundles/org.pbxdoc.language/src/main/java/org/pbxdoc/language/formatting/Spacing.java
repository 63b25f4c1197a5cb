/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.language.formatting;

import java.util.List;

/** The space between two tokens of one line: the author's, made good where it is missing. */
final class Spacing {

    private static final int TAB = 4;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final List<Token> tokens;

    Spacing(List<Token> tokens) {
        this.tokens = tokens;
    }

    /** Returns the space before token {@code i} if the one before ends at {@code column}. */
    String before(int i, int column) {
        if (i == 0 || tokens.get(i).kind() == Token.Kind.COMMA) {
            return "";
        }
        Token right = tokens.get(i);
        String written = right.lineEnds() > 0 ? "" : expanded(right.space(), column);
        return written.isEmpty() && !mayTouch(i, tokens.get(i - 1), right) ? " " : written;
    }

    private boolean mayTouch(int i, Token left, Token right) {
        if (left.kind() == Token.Kind.RANGE) {
            return isTight(i - 1);
        }
        if (right.kind() == Token.Kind.RANGE) {
            return isTight(i);
        }
        return left.kind() == Token.Kind.OPEN_TEXT
                || right.kind() == Token.Kind.CLOSE_TEXT
                || left.kind() == Token.Kind.OPEN && right.kind() == Token.Kind.CLOSE;
    }

    private boolean isTight(int range) {
        return tokens.get(range).space().isEmpty() && tokens.get(range + 1).space().isEmpty();
    }

    /** Returns the column at which the author began the line of token {@code i}. */
    int indentation(int i) {
        String space = tokens.get(i).space();
        int line = Math.max(space.lastIndexOf('\n'), space.lastIndexOf('\r')) + 1;
        return expanded(space.substring(line), 0).length();
    }

    /** Tabs become the spaces they showed. */
    private static String expanded(String space, int column) {
        StringBuilder run = new StringBuilder();
        for (char c : space.toCharArray()) {
            if (c == '\t') {
                run.append(" ".repeat(TAB - (column + run.length()) % TAB));
            } else if (c != BYTE_ORDER_MARK) {
                run.append(' ');
            }
        }
        return run.toString();
    }

    /** Returns where the tokens up to {@code end} end if they stand on one line after token {@code start} at {@code column}. */
    int columnAfter(int start, int end, int column) {
        int at = column;
        for (int i = start + 1; i <= end; i++) {
            at += before(i, at).length();
            at = columnAfter(tokens.get(i).text(), at);
        }
        return at;
    }

    static int columnAfter(String text, int column) {
        int lastLine = text.lastIndexOf('\n') + 1;
        int width = text.codePointCount(lastLine, text.length());
        return lastLine == 0 ? column + width : width;
    }
}
