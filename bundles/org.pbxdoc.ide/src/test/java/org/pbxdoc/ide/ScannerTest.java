/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.ide;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class ScannerTest {

    private final Scanner scanner = LanguageServices.shared().scanner();

    @Test
    void cutsATextWithoutGaps() {
        String text = "site siege \"Siège\" { canton VD } // end";

        int end = 0;
        for (Lexeme lexeme : scanner.scan(text).all()) {
            assertEquals(end, lexeme.offset());
            end = lexeme.end();
        }

        assertEquals(text.length(), end);
    }

    @Test
    void tellsKindsApart() {
        String text = "company acme \"A\" { phone +41 44 000 01 10 } // end";

        List<String> seen = scanner.scan(text).all().stream()
                .filter(lexeme -> lexeme.kind() != TokenKind.SPACE)
                .map(lexeme -> lexeme.kind() + " " + text.substring(lexeme.offset(), lexeme.end()))
                .toList();

        assertEquals(List.of("KEYWORD company", "NAME acme", "TEXT \"A\"", "PUNCTUATION {", "KEYWORD phone",
                "LITERAL +41", "LITERAL 44", "LITERAL 000", "LITERAL 01", "LITERAL 10", "PUNCTUATION }",
                "COMMENT // end"), seen);
    }

    @Test
    void findsTheTokensOfARange() {
        Lexemes lexemes = scanner.scan("site siege { }");

        assertEquals(List.of(5), lexemes.within(6, 2).stream().map(Lexeme::offset).toList());
        assertEquals(List.of(0, 4, 5), lexemes.within(0, 6).stream().map(Lexeme::offset).toList());
        assertEquals(List.of(), lexemes.within(14, 0));
    }

    @Test
    void paintsOnlyTheWordThatALetterChanged() {
        Lexemes before = scanner.scan("site siege { canton VD }");

        Lexeme difference = scanner.scan("site siiege { canton VD }").differenceTo(before);

        assertEquals(5, difference.offset());
        assertEquals(11, difference.end());
    }

    @Test
    void paintsEverythingThatAnOpenedCommentSwallows() {
        Lexemes before = scanner.scan("site siege { canton VD } /* end */ company");

        Lexeme difference = scanner.scan("site /* siege { canton VD } /* end */ company").differenceTo(before);

        assertEquals(5, difference.offset());
        assertEquals("site /* siege { canton VD } /* end */".length(), difference.end());
    }

    @Test
    void neverStumbles() {
        for (String text : List.of("", "\"", "\"\"\"", "/*", "\uFEFFsite", "§ ° €", "\u0000", "'")) {
            assertEquals(text.length(), scanner.scan(text).all().stream().mapToInt(Lexeme::length).sum(), text);
        }
    }
}
