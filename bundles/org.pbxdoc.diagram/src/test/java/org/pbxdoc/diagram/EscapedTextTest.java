/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class EscapedTextTest {

    private static final Pattern HARMLESS = Pattern.compile("(?:[A-Za-z0-9 ]|<U\\+[0-9A-F]{4,6}>)*+");

    @Test
    void onlyLettersDigitsAndBlanksStayAsTheyAre() {
        assertEquals("Trunk 1<U+003A> <U+00FC>ber <U+1F3E5>", EscapedText.of("Trunk 1: über \uD83C\uDFE5", 50).source());
    }

    @Test
    void nothingHostileLeavesAnythingButEscapes() {
        HostileTexts.all().forEach((name, text) ->
                assertTrue(HARMLESS.matcher(EscapedText.of(text, 5000).source()).matches(), name));
    }

    @Test
    void lineBreaksBecomeBlanks() {
        assertEquals("a b c  d e", EscapedText.of("a\nb\tc\r\nd\u2028e", 50).plain());
    }

    @Test
    void charactersThatNoDrawingCanShowBecomeReplacements() {
        assertEquals("\uFFFD".repeat(8),
                EscapedText.of("\u0000\u0085\u202E\uE000\uD83C\uFFFE\uFDD0\u061C", 50).plain());
    }

    @Test
    void aClosingBracketBeforeAnAngleIsSplit() {
        assertEquals("<U+005D><U+200B><U+003E>", EscapedText.of("]>", 50).source());
    }

    @Test
    void aBackslashNeverJoinsTheLetterAfterIt() {
        assertEquals("<U+005C><U+200B>t", EscapedText.of("\\t", 50).source());
    }

    @Test
    void longTextEndsInAnEllipsis() {
        EscapedText text = EscapedText.of("abcdefgh", 5);
        assertEquals("abcd…", text.plain());
        assertEquals("abcd<U+2026>", text.source());
        assertEquals("abcde", EscapedText.of("abcde", 5).plain());
    }

    @Test
    void aSurrogatePairIsNeverCutInHalf() {
        assertEquals("a\uD83C\uDFE5…", EscapedText.of("a\uD83C\uDFE5bc", 3).plain());
    }
}
