/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.ide.revise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.pbxdoc.ide.outline.Domain;

class RevisionTest {

    private static final String BEFORE = """
            // The head office.
            site siege "Siège" {
                canton VD
                room lt { rack r1 24U }
            }
            site davos "Davos" { canton GR }
            """;

    private static final String AFTER = """
            site davos   "Davos" {
                canton GR
            }

            // The head office, moved down.
            site siege "Siège" {
                room lt { rack r1 42U }
                // Moved too.
                canton VD
            }
            """;

    @Test
    void knowsElementsByWhatTheyAreCalled() {
        assertEquals(List.of("site siege", "site davos"), keys(Revision.of(BEFORE).parts()));
        assertEquals(List.of("site davos", "site siege"), keys(Revision.of(AFTER).parts()));
        assertEquals(Domain.PLACES, Revision.of(AFTER).parts().get(0).domain());
    }

    @Test
    void saysTheSameHoweverItIsLaidOut() {
        Part before = Revision.of(BEFORE).parts().get(0);
        Part after = Revision.of(AFTER).parts().get(1);

        assertEquals(before.own(), after.own());
        assertNotEquals(rack(before).own(), rack(after).own());
        assertEquals("rack r1 42U", rack(after).own());
    }

    @Test
    void tellsNamesakesApartByTheirOrder() {
        List<Part> parts = Revision.of("site a \"A\" {} site a \"B\" {}").parts();

        assertEquals(List.of("site a", "site a #2"), keys(parts));
    }

    @Test
    void takesTheCommentAboveAndWholeLinesAlong() {
        Part siege = Revision.of(BEFORE).parts().get(0);

        assertEquals(BEFORE.substring(0, BEFORE.indexOf("site davos")), siege.lines().of(BEFORE));
        assertEquals("rack r1 24U", rack(siege).lines().of(BEFORE));
    }

    @Test
    void readsHalfWrittenText() {
        assertEquals(List.of("site a"), keys(Revision.of("site a \"A\" { room").parts()));
        assertEquals(List.of(), Revision.of("").parts());
    }

    private static Part rack(Part site) {
        return site.parts().get(0).parts().get(0);
    }

    private static List<String> keys(List<Part> parts) {
        return parts.stream().map(Part::key).toList();
    }
}
