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
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Lays tokens out from the first to the last, counting columns. */
final class Layout {

    /**
     * A token in its place.
     *
     * @param token the token
     * @param space the white space that belongs before it
     * @param text its characters; those of a comment may be indented anew
     */
    record Placed(Token token, String space, String text) {}

    /**
     * An open block.
     *
     * @param content the column of its attributes and parts
     * @param brace the column of its closing brace, where that stands alone
     * @param text whether it is a text in several languages
     */
    private record Frame(int content, int brace, boolean text) {}

    static final int WIDTH = 120;
    private static final int LEVEL = 4;
    /** An author's alignment of a list is kept as long as it leaves room to write. */
    private static final int WIDEST_ALIGNMENT = 80;

    private final List<Token> tokens;
    private final Spacing spacing;
    private final LineBreaks breaks;
    private final List<Placed> placed = new ArrayList<>();
    private final Deque<Frame> frames = new ArrayDeque<>(List.of(new Frame(0, 0, false)));
    private int column;
    /** The token that began the line to which blocks and lists are indented, and its column. */
    private int base;
    private int indentation;

    private Layout(List<Token> tokens) {
        this.tokens = tokens;
        spacing = new Spacing(tokens);
        breaks = new LineBreaks(tokens, spacing);
    }

    static List<Placed> of(List<Token> tokens) {
        Layout layout = new Layout(tokens);
        for (int i = 0; i < tokens.size(); i++) {
            layout.place(i);
        }
        return layout.placed;
    }

    private void place(int i) {
        Token token = tokens.get(i);
        String space = space(i);
        if (i > 0 && tokens.get(i - 1).kind() == Token.Kind.OPEN_TEXT) {
            frames.push(new Frame(column, column, true));
        }
        if (token.closes()) {
            frames.pop();
        }
        String text = token.kind() == Token.Kind.BLOCK_COMMENT ? CommentText.at(column, token.text()) : token.text();
        column = Spacing.columnAfter(text, column);
        placed.add(new Placed(token, space, text));
        if (token.opens()) {
            breaks.settle(i, column);
        }
        if (token.kind() == Token.Kind.OPEN) {
            frames.push(new Frame(indentation + LEVEL, indentation, false));
        }
    }

    private String space(int i) {
        int lines = breaks.before(i);
        if (lines == 0) {
            String space = spacing.before(i, column);
            column += space.length();
            return space;
        }
        column = indentation(i);
        boolean list = tokens.get(i - 1).kind() == Token.Kind.COMMA;
        if (!frames.element().text() && !list) {
            base = i;
            indentation = column;
        }
        return "\n".repeat(lines) + " ".repeat(column);
    }

    private int indentation(int i) {
        Frame frame = frames.element();
        if (tokens.get(i).closes()) {
            return frame.brace();
        }
        if (tokens.get(i).kind() == Token.Kind.END) {
            return 0;
        }
        return tokens.get(i - 1).kind() == Token.Kind.COMMA ? alignment(i) : frame.content() + (hangs(i) ? LEVEL : 0);
    }

    /** The author's alignment of a list with the line it began on. */
    private int alignment(int i) {
        boolean known = base == 0 || tokens.get(base).lineEnds() > 0;
        int written = known ? spacing.indentation(i) - spacing.indentation(base) : LEVEL;
        return indentation + Math.min(Math.max(written, LEVEL), WIDEST_ALIGNMENT);
    }

    /** Whether a line that begins with this token goes on with the attribute or heading before; a comment does as what follows it. */
    private boolean hangs(int i) {
        int next = i;
        while (tokens.get(next).isComment()) {
            next++;
        }
        return switch (tokens.get(next).kind()) {
            case OPEN, OPEN_TEXT, CLOSE, CLOSE_TEXT, END -> false;
            default -> !tokens.get(next).item();
        };
    }
}
