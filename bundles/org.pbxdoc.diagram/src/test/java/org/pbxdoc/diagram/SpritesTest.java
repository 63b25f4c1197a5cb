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
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.pbxdoc.document.SystemDiagram.Gauge;
import org.pbxdoc.document.SystemDiagram.Icon;
import org.pbxdoc.document.Text;

class SpritesTest {

    private final Sprites sprites = new Sprites();

    @Test
    void anUnknownCapacityDrawsNoBar() {
        assertEquals("", sprites.bar(gauge(7, OptionalInt.empty())));
        assertEquals("", sprites.declarations());
    }

    @Test
    void fromNineTenthsOnABarIsAmber() {
        assertFalse(Sprites.isNearlyFull(gauge(89, OptionalInt.of(100))));
        assertTrue(Sprites.isNearlyFull(gauge(90, OptionalInt.of(100))));
        sprites.bar(gauge(90, OptionalInt.of(100)));
        assertTrue(sprites.declarations().contains(Palette.BAR_FULL));
    }

    @Test
    void aBarIsNeverLongerThanItsGround() {
        assertEquals(sprites.bar(gauge(100, OptionalInt.of(100))), sprites.bar(gauge(900, OptionalInt.of(100))));
        assertEquals(sprites.bar(gauge(1, OptionalInt.of(0))), sprites.bar(gauge(5, OptionalInt.of(5))));
        assertFalse(Sprites.isNearlyFull(gauge(0, OptionalInt.of(0))));
    }

    @Test
    void aPictureIsDeclaredOnceHoweverOftenItIsUsed() {
        assertEquals(sprites.row(Icon.DECT, false), sprites.row(Icon.DECT, false));
        assertEquals(1, sprites.declarations().lines().count());
    }

    private static Gauge gauge(int used, OptionalInt capacity) {
        return new Gauge(Text.of("Users"), used, capacity);
    }
}
