/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.ide.rename;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.pbxdoc.ide.TextPlace;
import org.pbxdoc.ide.Typed;

class MentionsTest {

    @Test
    void findsTheNameInCommentsAndTextsOnly() {
        Typed typed = Typed.at("""
                // siege is the head office; siege-2 and siegel are others.
                site siege "Bâtiment siege" { room lt }
                """);

        List<TextPlace> places = Mentions.of(typed.snapshot(), "siege");

        assertEquals(2, places.size(), places.toString());
        assertEquals(typed.text().indexOf("siege is"), places.get(0).region().offset());
        assertEquals(typed.text().indexOf("siege\" {"), places.get(1).region().offset());
    }
}
