/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.language.formatting;

import java.util.Optional;
import org.eclipse.xtext.formatting2.regionaccess.IHiddenRegion;
import org.eclipse.xtext.formatting2.regionaccess.ISemanticRegion;

/**
 * One word, sign or comment of a text, with the white space before it.
 *
 * @param kind what it is to the layout
 * @param text its characters
 * @param space the white space before it, as the author wrote it
 * @param item whether an attribute or a part of the innermost open block starts here
 * @param hidden the comments and white space it belongs to or follows
 * @param word the place of a word or sign; none for a comment and the end
 */
record Token(Kind kind, String text, String space, boolean item, IHiddenRegion hidden, Optional<ISemanticRegion> word) {

    /** What the layout distinguishes. */
    enum Kind {
        WORD,
        /** Opens the block of an element. */
        OPEN,
        CLOSE,
        /** Opens a text in several languages. */
        OPEN_TEXT,
        CLOSE_TEXT,
        COMMA,
        RANGE,
        LINE_COMMENT,
        BLOCK_COMMENT,
        END
    }

    static Token comment(Kind kind, String text, String space, IHiddenRegion hidden) {
        return new Token(kind, text, space, false, hidden, Optional.empty());
    }

    boolean opens() {
        return kind == Kind.OPEN || kind == Kind.OPEN_TEXT;
    }

    boolean closes() {
        return kind == Kind.CLOSE || kind == Kind.CLOSE_TEXT;
    }

    boolean isComment() {
        return kind == Kind.LINE_COMMENT || kind == Kind.BLOCK_COMMENT;
    }

    boolean hasSeveralLines() {
        return text.indexOf('\n') >= 0;
    }

    /** Returns how many lines end in the white space before this token. */
    int lineEnds() {
        int count = 0;
        for (int i = 0; i < space.length(); i++) {
            char c = space.charAt(i);
            if (c == '\n' || c == '\r' && !space.startsWith("\n", i + 1)) {
                count++;
            }
        }
        return count;
    }
}
