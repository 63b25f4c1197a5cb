/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pbxdoc.ui.preview.Viewport;

/** The arithmetic of zooming and moving. */
class ViewportTest {

    private final Viewport viewport = new Viewport();

    @BeforeEach
    void showASheet() {
        viewport.sheet(1000, 500);
        viewport.window(524, 424);
    }

    @Test
    void aFittedSheetIsWholeAndInTheMiddle() {
        assertEquals(0.5, viewport.zoom());
        assertEquals(12, viewport.toWindowX(0));
        assertEquals(512, viewport.toWindowX(1000));
        assertEquals(viewport.toWindowY(0), 424 - viewport.toWindowY(500), 1);
    }

    @Test
    void aFittedSheetStaysSoWhenTheWindowOrTheSheetChanges() {
        viewport.window(1024, 824);
        assertEquals(1, viewport.zoom());
        viewport.sheet(2000, 500);
        assertEquals(0.5, viewport.zoom());
    }

    @Test
    void aSmallSheetIsNotBlownUp() {
        viewport.sheet(20, 10);
        assertEquals(2, viewport.zoom());
    }

    @Test
    void whatIsUnderThePointerStaysThere() {
        viewport.zoomTo(2, 300, 200);
        double x = viewport.toSheetX(300);
        double y = viewport.toSheetY(200);

        viewport.zoomBy(3, 300, 200);

        assertFalse(viewport.isFitted());
        assertEquals(2 * Math.pow(Viewport.STEP, 3), viewport.zoom(), 1e-9);
        assertEquals(x, viewport.toSheetX(300), 1e-9);
        assertEquals(y, viewport.toSheetY(200), 1e-9);
    }

    @Test
    void zoomHasLimits() {
        viewport.zoomBy(100, 0, 0);
        assertEquals(Viewport.LARGEST, viewport.zoom());
        viewport.zoomBy(-100, 0, 0);
        assertEquals(Viewport.SMALLEST, viewport.zoom());
    }

    @Test
    void nobodyScrollsBeyondTheSheet() {
        viewport.zoomTo(2, 0, 0);
        viewport.scrollBy(-100, 1e6);

        assertEquals(0, viewport.left());
        assertEquals(viewport.contentHeight() - 424, viewport.top());
        assertEquals(424 - 12, viewport.toWindowY(500), 1e-9);
    }

    @Test
    void fitBringsAllBack() {
        viewport.zoomTo(3, 100, 100);
        viewport.scrollBy(500, 500);
        viewport.fit();

        assertTrue(viewport.isFitted());
        assertEquals(0.5, viewport.zoom());
        assertEquals(12, viewport.toWindowX(0));
    }

    @Test
    void revealsWithAsLittleMovementAsPossible() {
        viewport.zoomTo(2, 0, 0);
        viewport.scrollTo(0, 0);
        viewport.reveal(0, 0, 10, 10);
        assertEquals(0, viewport.left());

        viewport.reveal(500, 100, 50, 20);
        assertTrue(viewport.toWindowX(550) <= 524 && viewport.toWindowX(500) >= 0);

        viewport.reveal(0, 0, 1000, 500);
        assertEquals(0, viewport.left(), "what is too large is shown from its beginning");
    }

    @Test
    void placesGoThereAndBack() {
        Random random = new Random(7);
        for (int i = 0; i < 200; i++) {
            viewport.zoomTo(0.1 + 4 * random.nextDouble(), random.nextInt(524), random.nextInt(424));
            viewport.scrollBy(random.nextInt(400) - 200, random.nextInt(400) - 200);
            double x = random.nextInt(1000);
            assertEquals(x, viewport.toSheetX(viewport.toWindowX(x)), 1e-6);
            assertEquals(x, viewport.toSheetY(viewport.toWindowY(x)), 1e-6);
            assertTrue(viewport.left() >= 0 && viewport.top() >= 0);
        }
    }

    @Test
    void nothingIsDividedByZeroWithoutASheet() {
        Viewport empty = new Viewport();
        empty.window(0, 0);
        empty.fit();
        empty.zoomBy(1, 0, 0);
        assertTrue(Double.isFinite(empty.toSheetX(10)));
    }
}
