/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.ide.fold;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.pbxdoc.ide.LanguageServices;

class FoldingTest {

    @Test
    void foldsBlocksCommentsAndLongTexts() {
        String text = """
                // one
                // two
                site siege "S" {
                    room lt { }
                    note \"""
                        long
                        \"""
                }
                /* several
                   lines */
                """;

        List<String> folds = folds(text);

        assertEquals(4, folds.size(), folds.toString());
        assertEquals("// one\n// two", folds.get(0));
        assertEquals("/* several\n   lines */", folds.get(3));
    }

    @Test
    void foldsWhatIsClosedInAHalfWrittenText() {
        assertEquals(1, folds("site a \"A\" {\n room b {\n }\n switch {").size());
        assertEquals(0, folds("}}}} {{{{").size());
        assertEquals(0, folds("").size());
    }

    private static List<String> folds(String text) {
        return Folding.of(text, LanguageServices.shared().scanner().scan(text)).stream()
                .map(fold -> fold.region().of(text))
                .toList();
    }
}
