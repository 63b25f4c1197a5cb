/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.ide.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pbxdoc.ide.Region;
import org.pbxdoc.ide.TextChange;
import org.pbxdoc.language.formatting.Formatting;

class LayoutChangesTest {

    private static final Path FILE = Path.of("/customer/a.pbxdoc");
    private static final String CARELESS = "site   a \"A\"{\n  room lt\n      note \"é 😀\"\n}\ncompany   b \"B\"\n";

    @Test
    void makesWhatTheFormatterMakes() {
        assertEquals(Formatting.format(CARELESS), changed(CARELESS, LayoutChanges.of(FILE, CARELESS)));
    }

    @Test
    void touchesNothingButSpace() {
        List<TextChange> changes = LayoutChanges.of(FILE, CARELESS);

        assertTrue(changes.size() >= 3, changes.toString());
        changes.forEach(change -> assertTrue((change.region().of(CARELESS) + change.text()).isBlank(), change.toString()));
    }

    @Test
    void keepsToTheRange() {
        int from = CARELESS.indexOf("company");

        List<TextChange> changes = LayoutChanges.of(FILE, CARELESS, Region.between(from, CARELESS.length()));

        assertTrue(changes.stream().allMatch(change -> change.region().end() >= from), changes.toString());
        assertEquals(CARELESS.substring(0, from), changed(CARELESS, changes).substring(0, from));
    }

    @Test
    void leavesBrokenTextAlone() {
        assertEquals(List.of(), LayoutChanges.of(FILE, "site  {{{  \"x"));
        assertEquals(List.of(), LayoutChanges.of(FILE, ""));
    }

    private static String changed(String text, List<TextChange> changes) {
        String changed = text;
        for (int i = changes.size() - 1; i >= 0; i--) {
            changed = changes.get(i).in(changed);
        }
        return changed;
    }
}
