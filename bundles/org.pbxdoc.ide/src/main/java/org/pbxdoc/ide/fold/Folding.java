/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.ide.fold;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import org.pbxdoc.ide.Lexeme;
import org.pbxdoc.ide.Lexemes;
import org.pbxdoc.ide.Region;
import org.pbxdoc.ide.TextLines;
import org.pbxdoc.ide.TokenKind;

/** Finds what can be put away: blocks, comments and texts of several lines. It reads tokens, so an open block harms no other. */
public final class Folding {

    private Folding() {}

    /** Returns the folds of {@code text}, whose tokens are given beside it, in the order of their first characters. */
    public static List<Fold> of(String text, Lexemes lexemes) {
        TextLines lines = TextLines.of(text);
        List<Fold> folds = new ArrayList<>();
        Deque<Lexeme> open = new ArrayDeque<>();
        Lexeme firstComment = null;
        Lexeme lastComment = null;
        for (Lexeme lexeme : lexemes.all()) {
            boolean lineComment = lexeme.kind() == TokenKind.COMMENT && text.startsWith("//", lexeme.offset());
            if (lineComment && stands(text, lines, lexeme)) {
                firstComment = firstComment == null ? lexeme : firstComment;
                lastComment = lexeme;
            } else if (firstComment != null && !isSpaceOfOneLine(text, lexeme)) {
                add(folds, lines, firstComment.offset(), endOfText(text, lastComment), true);
                firstComment = null;
            }
            if (lexeme.kind() == TokenKind.PUNCTUATION && lexeme.length() == 1) {
                brace(text.charAt(lexeme.offset()), lexeme, open, folds, lines);
            } else if (!lineComment && (lexeme.kind() == TokenKind.COMMENT || lexeme.kind() == TokenKind.TEXT)) {
                add(folds, lines, lexeme.offset(), lexeme.end(), lexeme.kind() == TokenKind.COMMENT);
            }
        }
        if (firstComment != null) {
            add(folds, lines, firstComment.offset(), endOfText(text, lastComment), true);
        }
        folds.sort(Comparator.comparingInt(fold -> fold.region().offset()));
        return folds;
    }

    private static void brace(char c, Lexeme lexeme, Deque<Lexeme> open, List<Fold> folds, TextLines lines) {
        if (c == '{') {
            open.push(lexeme);
        } else if (c == '}' && !open.isEmpty()) {
            add(folds, lines, open.pop().offset(), lexeme.end(), false);
        }
    }

    /** A comment behind an attribute belongs to that line alone. */
    private static boolean stands(String text, TextLines lines, Lexeme comment) {
        return text.substring(lines.start(lines.line(comment.offset())), comment.offset()).isBlank();
    }

    /** A line comment takes its line end along, so what stands between two of them is the indentation. */
    private static boolean isSpaceOfOneLine(String text, Lexeme lexeme) {
        return lexeme.kind() == TokenKind.SPACE && text.substring(lexeme.offset(), lexeme.end()).indexOf('\n') < 0;
    }

    private static int endOfText(String text, Lexeme comment) {
        int end = comment.end();
        while (end > comment.offset() && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
            end--;
        }
        return end;
    }

    private static void add(List<Fold> folds, TextLines lines, int offset, int end, boolean comment) {
        if (lines.line(end) > lines.line(offset)) {
            folds.add(new Fold(Region.between(offset, end), comment));
        }
    }
}
