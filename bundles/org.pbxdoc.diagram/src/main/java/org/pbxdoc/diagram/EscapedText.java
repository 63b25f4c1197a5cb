/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.diagram;

import java.util.Locale;
import org.pbxdoc.document.Text;
import org.pbxdoc.document.Wording;

/**
 * Foreign text made harmless: the only way in which words of a model reach PlantUML source.
 *
 * <p>Latin letters, digits and blanks stay; every other character is written as {@code <U+XXXX>}, which PlantUML draws
 * but never reads as a command. Characters that no drawing can show (controls, bidirectional overrides, lone surrogates,
 * private use, noncharacters) become U+FFFD, line breaks become blanks. A space without width
 * parts the two pairs that PlantUML would still read together: a closing bracket with an angle, and a backslash with the
 * letter after it.
 *
 * @param plain the characters that will be seen
 * @param source the same characters as PlantUML source
 */
record EscapedText(String plain, String source) {

    static final EscapedText EMPTY = new EscapedText("", "");

    private static final int REPLACEMENT = 0xFFFD;

    /** Returns {@code text} in the language of {@code wording}, cut with an ellipsis after {@code limit} characters. */
    static EscapedText of(Text text, Wording wording, int limit) {
        return text.isEmpty() ? EMPTY : of(wording.say(text), limit);
    }

    /** Returns {@code words} made harmless, cut with an ellipsis after {@code limit} characters. */
    static EscapedText of(String words, int limit) {
        int[] seen = words.codePoints().map(EscapedText::shown).toArray();
        StringBuilder plain = new StringBuilder();
        StringBuilder source = new StringBuilder();
        boolean cut = seen.length > limit;
        int previous = -1;
        for (int i = 0; i < (cut ? limit - 1 : seen.length); i++) {
            append(plain, source, previous, seen[i]);
            previous = seen[i];
        }
        if (cut) {
            append(plain, source, previous, '…');
        }
        return new EscapedText(plain.toString(), source.toString());
    }

    /** Returns whether there is nothing to see. */
    boolean isEmpty() {
        return plain.isEmpty();
    }

    private static void append(StringBuilder plain, StringBuilder source, int previous, int character) {
        boolean endsFrame = previous == ']' && character == '>';
        boolean formsTab = previous == '\\';
        if (endsFrame || formsTab) {
            source.append("<U+200B>");
        }
        plain.appendCodePoint(character);
        if (isPlain(character)) {
            source.append((char) character);
        } else {
            source.append(String.format(Locale.ROOT, "<U+%04X>", character));
        }
    }

    private static boolean isPlain(int c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == ' ';
    }

    private static int shown(int c) {
        if (c == '\n' || c == '\r' || c == '\t' || c == 0x2028 || c == 0x2029) {
            return ' ';
        }
        return isUnshowable(c) ? REPLACEMENT : c;
    }

    private static boolean isUnshowable(int c) {
        boolean noncharacter = c >= 0xFDD0 && c <= 0xFDEF || (c & 0xFFFE) == 0xFFFE;
        boolean direction = c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069 || c == 0x200E || c == 0x200F
                || c == 0x061C;
        return noncharacter
                || direction
                || switch (Character.getType(c)) {
                    case Character.CONTROL, Character.SURROGATE, Character.PRIVATE_USE -> true;
                    default -> false;
                };
    }
}
