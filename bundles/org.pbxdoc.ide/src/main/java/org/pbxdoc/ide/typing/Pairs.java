/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.ide.typing;

import java.util.Map;
import java.util.Optional;
import org.pbxdoc.ide.Region;
import org.pbxdoc.ide.TokenKind;

/** Writes the partner of an opening sign, passes over one that stands there already, and takes both away together. */
public final class Pairs {

    private static final Map<Character, Character> PARTNERS = Map.of('{', '}', '(', ')', '[', ']');

    private Pairs() {}

    /** Returns what typing {@code sign} at {@code offset} does; nothing if it only writes the sign. */
    public static Optional<Stroke> typed(String text, int offset, char sign) {
        if (sign != '"' && !PARTNERS.containsKey(sign) && !PARTNERS.containsValue(sign)) {
            return Optional.empty();
        }
        Surroundings around = new Surroundings(text, offset);
        if (around.isInside(TokenKind.COMMENT)) {
            return Optional.empty();
        }
        if (sign == '"') {
            return quote(around);
        }
        if (around.isInside(TokenKind.TEXT)) {
            return Optional.empty();
        }
        return PARTNERS.containsKey(sign) ? opening(around, sign) : closing(around, sign);
    }

    private static Optional<Stroke> quote(Surroundings around) {
        if (around.isInside(TokenKind.TEXT)) {
            boolean closes = around.sign(0) == '"' && around.sign(-1) != '\\';
            return closes ? Optional.of(new Stroke(new Region(around.offset, 1), "\"", around.offset + 1)) : Optional.empty();
        }
        return isFree(around) && !isPartOfWord(around.sign(-1)) && around.sign(-1) != '"' ? pair(around, '"', '"') : Optional.empty();
    }

    private static Optional<Stroke> opening(Surroundings around, char sign) {
        char partner = PARTNERS.get(sign);
        // A partner that waits for this very sign needs no second one.
        return isFree(around) && around.surplus(sign, partner) >= 0 ? pair(around, sign, partner) : Optional.empty();
    }

    private static Optional<Stroke> closing(Surroundings around, char sign) {
        char open = PARTNERS.entrySet().stream().filter(pair -> pair.getValue() == sign).findFirst().orElseThrow().getKey();
        return around.sign(0) == sign && around.surplus(open, sign) <= 0
                ? Optional.of(new Stroke(new Region(around.offset, 1), String.valueOf(sign), around.offset + 1))
                : Optional.empty();
    }

    private static Optional<Stroke> pair(Surroundings around, char open, char close) {
        return Optional.of(new Stroke(new Region(around.offset, 0), "" + open + close, around.offset + 1));
    }

    /** What stands directly behind the cursor would be put into the pair. */
    private static boolean isFree(Surroundings around) {
        char next = around.sign(0);
        return Character.isWhitespace(next) || PARTNERS.containsValue(next) || next == ',';
    }

    private static boolean isPartOfWord(char sign) {
        return Character.isLetterOrDigit(sign) || sign == '\\';
    }

    /** Returns what taking away the sign at {@code offset} does; nothing if it only takes away the sign. */
    public static Optional<Stroke> erased(String text, int offset) {
        char sign = text.charAt(offset);
        char next = offset + 1 < text.length() ? text.charAt(offset + 1) : '\n';
        boolean pair = sign == '"' ? next == '"' && isEmptyText(text, offset) : PARTNERS.getOrDefault(sign, '\n') == next && next != '\n';
        return pair ? Optional.of(new Stroke(new Region(offset, 2), "", offset)) : Optional.empty();
    }

    private static boolean isEmptyText(String text, int offset) {
        Surroundings around = new Surroundings(text, offset + 1);
        return around.inside().filter(lexeme -> lexeme.offset() == offset && lexeme.length() == 2).isPresent();
    }
}
