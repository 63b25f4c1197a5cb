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

import org.junit.jupiter.api.Test;

class TextLinesTest {

    @Test
    void endsLinesAsEditorsDo() {
        TextLines lines = TextLines.of("a\nbb\r\nc\rd");

        assertEquals(4, lines.count());
        assertEquals(2, lines.start(1));
        assertEquals(4, lines.end(1));
        assertEquals(6, lines.start(2));
        assertEquals(8, lines.start(3));
        assertEquals(9, lines.end(3));
    }

    @Test
    void countsInUtf16() {
        String text = "site é \"😀x\"\n";
        TextLines lines = TextLines.of(text);

        int x = text.indexOf('x');
        assertEquals(10, lines.column(x));
        assertEquals(x, lines.offset(0, 10));
    }

    @Test
    void keepsPlacesInsideTheText() {
        TextLines lines = TextLines.of("ab\ncd");

        assertEquals(2, lines.offset(0, 99));
        assertEquals(5, lines.offset(99, 0));
        assertEquals(0, lines.offset(0, -1));
        assertEquals(1, TextLines.of("").count());
        assertEquals(0, TextLines.of("").line(7));
    }
}
