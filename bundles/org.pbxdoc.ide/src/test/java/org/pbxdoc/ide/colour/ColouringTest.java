/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.ide.colour;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.pbxdoc.ide.Typed;

class ColouringTest {

    @Test
    void tellsWordsByWhatTheyMean() {
        assertEquals(
                List.of("company:KEYWORD", "phone:DECLARATION", "\"A\":TEXT", "internet:KEYWORD", "i:DECLARATION", "\"I\":TEXT",
                        "medium:KEYWORD", "fibre:VALUE", "provider:KEYWORD", "phone:REFERENCE", "ends:KEYWORD",
                        "2029-10-31:LITERAL", "// end:COMMENT"),
                words("company phone \"A\" internet i \"I\" { medium fibre provider phone ends 2029-10-31 } // end"));
    }

    @Test
    void coloursHalfWrittenText() {
        assertEquals(List.of("site:KEYWORD", "\"open:TEXT"), words("site { { \"open"));
        assertEquals(List.of(), words(""));
    }

    private static List<String> words(String text) {
        Typed typed = Typed.at(text);
        return Colouring.of(typed.snapshot().resource(typed.file()).orElseThrow()).stream()
                .map(word -> word.region().of(text) + ":" + word.meaning())
                .toList();
    }
}
