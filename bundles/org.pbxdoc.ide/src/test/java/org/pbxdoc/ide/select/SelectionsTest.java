/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.ide.select;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.pbxdoc.ide.Region;
import org.pbxdoc.ide.Typed;

class SelectionsTest {

    @Test
    void growsFromTheWordToTheText() {
        Typed typed = Typed.at("company a \"A\"\ninternet i \"Fi§bre\" { provider a }\n");

        List<Region> regions = Selections.around(typed.snapshot(), typed.file(), typed.offset());

        List<String> texts = regions.stream().map(region -> region.of(typed.text())).toList();
        assertEquals("Fibre", texts.get(0));
        assertEquals("\"Fibre\"", texts.get(1));
        assertTrue(texts.contains("internet i \"Fibre\" { provider a }"), texts.toString());
        assertEquals(typed.text(), texts.get(texts.size() - 1));
        for (int i = 1; i < regions.size(); i++) {
            assertTrue(regions.get(i).holds(regions.get(i - 1)));
        }
    }

    @Test
    void takesTheWordAtItsEnd() {
        Typed typed = Typed.at("company acme§ \"A\"");

        assertEquals("acme", Selections.around(typed.snapshot(), typed.file(), typed.offset()).get(0).of(typed.text()));
    }
}
