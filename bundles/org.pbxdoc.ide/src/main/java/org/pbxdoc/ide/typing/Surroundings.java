/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.ide.typing;

import java.util.Optional;
import org.pbxdoc.ide.LanguageServices;
import org.pbxdoc.ide.Lexeme;
import org.pbxdoc.ide.Lexemes;
import org.pbxdoc.ide.TokenKind;

/** The text around a cursor. */
final class Surroundings {

    static final String INDENT = "    ";

    final String text;
    final int offset;
    private final Lexemes lexemes;

    Surroundings(String text, int offset) {
        this.text = text;
        this.offset = offset;
        lexemes = LanguageServices.shared().scanner().scan(text);
    }

    /** Returns the token that the cursor is inside of, not at an end of. */
    Optional<Lexeme> inside() {
        return offset == 0 ? Optional.empty() : lexemes.within(offset - 1, 1).stream()
                .filter(lexeme -> lexeme.offset() < offset)
                .filter(lexeme -> offset < lexeme.end() || isOpen(lexeme))
                .findFirst();
    }

    /** A text without its second quote and a comment to the end of its line go on where they end. */
    private boolean isOpen(Lexeme lexeme) {
        String word = text.substring(lexeme.offset(), lexeme.end());
        return switch (lexeme.kind()) {
            case TEXT -> word.length() == 1 || !word.endsWith("\"") || word.equals("\"\"\"");
            case COMMENT -> word.startsWith("//") && !word.endsWith("\n");
            default -> false;
        };
    }

    boolean isInside(TokenKind kind) {
        return inside().filter(lexeme -> lexeme.kind() == kind).isPresent();
    }

    /** Returns the sign before the cursor, or behind it for 0; a line break beyond the ends. */
    char sign(int distance) {
        int place = offset + distance;
        return place >= 0 && place < text.length() ? text.charAt(place) : '\n';
    }

    /** Returns how many more {@code open} there are than {@code close}, texts and comments aside. */
    int surplus(char open, char close) {
        int surplus = 0;
        for (Lexeme lexeme : lexemes.all()) {
            if (lexeme.kind() == TokenKind.PUNCTUATION && lexeme.length() == 1) {
                char sign = text.charAt(lexeme.offset());
                surplus += sign == open ? 1 : sign == close ? -1 : 0;
            }
        }
        return surplus;
    }

    int lineStart() {
        int start = offset;
        while (start > 0 && text.charAt(start - 1) != '\n' && text.charAt(start - 1) != '\r') {
            start--;
        }
        return start;
    }

    int lineEnd() {
        int end = offset;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return end;
    }

    /** Returns the space that the line of the cursor begins with, as far as the cursor. */
    String indentation() {
        int start = lineStart();
        int end = start;
        while (end < offset && (text.charAt(end) == ' ' || text.charAt(end) == '\t')) {
            end++;
        }
        return text.substring(start, end);
    }

    /** Returns the indentation of the line with the brace that a closing brace at the cursor would belong to. */
    Optional<String> indentationOfBlock() {
        int depth = 0;
        for (int i = lexemes.all().size() - 1; i >= 0; i--) {
            Lexeme lexeme = lexemes.all().get(i);
            if (lexeme.end() <= offset && lexeme.kind() == TokenKind.PUNCTUATION && lexeme.length() == 1) {
                char sign = text.charAt(lexeme.offset());
                depth += sign == '}' ? 1 : sign == '{' ? -1 : 0;
                if (depth < 0) {
                    Surroundings there = new Surroundings(text, lexeme.offset());
                    return Optional.of(there.indentation());
                }
            }
        }
        return Optional.empty();
    }
}
