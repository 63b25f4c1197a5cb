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
import org.pbxdoc.ide.Lexeme;
import org.pbxdoc.ide.Region;
import org.pbxdoc.ide.TokenKind;

/** Indents new lines and goes on with comments. */
public final class LineBreaks {

    private LineBreaks() {}

    /** Returns what the return key does at {@code offset}, where {@code lineBreak} ends lines. */
    public static Stroke typed(String text, int offset, String lineBreak) {
        Surroundings around = new Surroundings(text, offset);
        String begun = around.indentation();
        String line = text.substring(around.lineStart(), offset);
        Optional<Lexeme> comment = around.inside().filter(lexeme -> lexeme.kind() == TokenKind.COMMENT);
        if (comment.isPresent()) {
            return inComment(around, comment.get(), begun, lineBreak);
        }
        if (line.strip().equals("/*") && text.substring(offset).isBlank()) {
            return written(around, lineBreak + begun + " * ", lineBreak + begun + " */", 0);
        }
        if (around.isInside(TokenKind.TEXT) || !line.stripTrailing().endsWith("{")) {
            return written(around, lineBreak + begun, "", spaces(around, around.isInside(TokenKind.TEXT)));
        }
        int skipped = spaces(around, false);
        boolean closes = offset + skipped < text.length() && text.charAt(offset + skipped) == '}';
        return written(around, lineBreak + begun + Surroundings.INDENT, closes ? lineBreak + begun : "", skipped);
    }

    private static Stroke inComment(Surroundings around, Lexeme comment, String begun, String lineBreak) {
        String before = around.text.substring(comment.offset(), around.offset);
        if (before.startsWith("//")) {
            // At its end a comment is complete; inside, what follows is one too.
            boolean inside = !around.text.substring(around.offset, around.lineEnd()).isBlank();
            return written(around, lineBreak + begun + (inside ? "// " : ""), "", spaces(around, !inside));
        }
        boolean first = comment.offset() >= around.lineStart();
        String line = around.text.substring(around.lineStart(), around.offset).strip();
        String star = first ? " * " : line.startsWith("*") ? "* " : "";
        return written(around, lineBreak + begun + star, "", 0);
    }

    /** Space behind the cursor would become part of the indentation. */
    private static int spaces(Surroundings around, boolean keep) {
        int count = 0;
        while (!keep && (around.sign(count) == ' ' || around.sign(count) == '\t')) {
            count++;
        }
        return count;
    }

    private static Stroke written(Surroundings around, String before, String behind, int replaced) {
        return new Stroke(new Region(around.offset, replaced), before + behind, around.offset + before.length());
    }

    /** Returns what a closing brace does that begins a line: it stands below the line that opened its block. */
    public static Optional<Stroke> closed(String text, int offset) {
        Surroundings around = new Surroundings(text, offset);
        int start = around.lineStart();
        if (!text.substring(start, offset).isBlank() || around.isInside(TokenKind.COMMENT) || around.isInside(TokenKind.TEXT)) {
            return Optional.empty();
        }
        return around.indentationOfBlock()
                .map(space -> new Stroke(Region.between(start, offset), space + "}", start + space.length() + 1));
    }

    /** Returns what the tab key does: spaces up to the next step, as the layout has them. */
    public static Stroke tabbed(String text, int offset) {
        Surroundings around = new Surroundings(text, offset);
        int step = Surroundings.INDENT.length();
        String space = " ".repeat(step - (offset - around.lineStart()) % step);
        return new Stroke(new Region(offset, 0), space, offset + space.length());
    }
}
