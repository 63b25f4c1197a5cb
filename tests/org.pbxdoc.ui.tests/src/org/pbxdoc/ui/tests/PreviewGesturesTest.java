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

import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.Test;
import org.pbxdoc.pack.preview.PreviewRegion;

/** What mouse, keyboard and caret do with the preview. */
class PreviewGesturesTest extends OpenPreview {

    @Test
    void drawsTheLastOfManySizesWhateverComesBetween() throws Exception {
        key('0');
        for (int i = 0; i < 3; i++) {
            wheel(new Point(10, 10), 2, SWT.MOD1);
            long pause = System.nanoTime() + 300_000_000L;
            Workbench.waitUntil("the zoom has settled", () -> System.nanoTime() > pause);
            document().replace(0, 0, "// a note\n");
        }
        double zoom = view.canvas().viewport().zoom();
        Workbench.waitUntil("it is drawn sharply",
                () -> view.isUpToDate() && Math.abs(view.canvas().resolution() - 96 * zoom) <= 2);
    }

    @Test
    void zoomsAtThePointerAndDrawsSharply() throws Exception {
        int fitted = view.canvas().resolution();
        key('0');
        wheel(new Point(10, 10), 1, SWT.MOD1);
        press(SWT.ARROW_DOWN);
        PreviewRegion region = view.canvas().regions().get(0);
        Point at = window(region.x() + region.width() / 2, region.y() + region.height() / 2);

        for (int i = 0; i < 4; i++) {
            assertFalse(wheel(at, 1, SWT.MOD1).doit);
        }
        Point after = window(region.x() + region.width() / 2, region.y() + region.height() / 2);
        assertEquals(at.x, after.x, 1);
        assertEquals(at.y, after.y, 1);
        double zoom = view.canvas().viewport().zoom();
        Workbench.waitUntil("it is drawn sharply", () -> Math.abs(view.canvas().resolution() - 96 * zoom) <= 2);
        assertTrue(view.canvas().resolution() > 2 * fitted, view.canvas().resolution() + " dpi after " + fitted);
        screenshot("preview-zoomed");

        wheel(at, -1, SWT.MOD1);
        assertTrue(view.canvas().viewport().zoom() < zoom);
        view.canvas().control().setFocus();
        key('f');
        assertTrue(view.canvas().viewport().isFitted());
    }

    @Test
    void obeysTheKeyboard() throws Exception {
        key('0');
        assertEquals(1, view.canvas().viewport().zoom());
        key('+');
        key('+');
        assertTrue(view.canvas().viewport().zoom() > 1.5);
        key('-');
        assertEquals(1.25, view.canvas().viewport().zoom(), 1e-9);
        press(SWT.END);
        double left = view.canvas().viewport().left();
        assertTrue(left > 0);
        press(SWT.ARROW_LEFT);
        assertTrue(view.canvas().viewport().left() < left);
        key('.');
        assertEquals(view.sheets().get(1).name(), view.sheet().name());
        waitForSheet();

        Event tab = new Event();
        tab.detail = SWT.TRAVERSE_TAB_NEXT;
        tab.doit = true;
        canvas().notifyListeners(SWT.Traverse, tab);
        assertFalse(tab.doit);
        assertEquals(view.canvas().regions().get(0), view.canvas().selected().orElseThrow());
        press(SWT.CR);
        assertEquals(name(view.canvas().regions().get(0)), selection().getText());
    }

    @Test
    void isMovedByDragging() throws Exception {
        key('0');
        key('+');
        key('+');
        double left = view.canvas().viewport().left();
        double top = view.canvas().viewport().top();
        mouse(SWT.MouseDown, 1, 200, 200);
        mouse(SWT.MouseMove, 0, 180, 190);
        mouse(SWT.MouseMove, 0, 150, 180);
        mouse(SWT.MouseUp, 1, 150, 180);

        assertEquals(left + 50, view.canvas().viewport().left(), 1);
        assertEquals(Math.min(top + 20, view.canvas().viewport().contentHeight() - canvas().getClientArea().height), view.canvas().viewport().top(), 20);
    }

    @Test
    void leadsToTheText() throws Exception {
        PreviewRegion region = view.canvas().regions().get(view.canvas().regions().size() - 1);
        Point at = window(region.x() + region.width() / 2, region.y() + region.height() / 2);

        mouse(SWT.MouseMove, 0, at.x, at.y);
        assertEquals(canvas().getDisplay().getSystemCursor(SWT.CURSOR_HAND), canvas().getCursor());
        assertTrue(canvas().getToolTipText().startsWith(region.element().words()), canvas().getToolTipText());
        mouse(SWT.MouseDown, 1, at.x, at.y);
        mouse(SWT.MouseUp, 1, at.x, at.y);

        assertEquals(name(region), selection().getText());
        assertEquals(editor, Workbench.page().getActivePart());
    }

    @Test
    void outlinesTheElementAtTheCaret() throws Exception {
        PreviewRegion region = view.canvas().regions().get(1);
        editor.selectAndReveal(region.element().text().offset() + 3, 0);
        Workbench.waitUntil("it is outlined", () -> view.canvas().selected().filter(region::equals).isPresent());
        screenshot("preview-caret");

        view.link(false);
        assertEquals(Optional.empty(), view.canvas().selected());
    }
}
