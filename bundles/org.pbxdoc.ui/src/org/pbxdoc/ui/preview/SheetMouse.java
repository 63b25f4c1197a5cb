/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.ui.preview;

import java.util.Objects;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Cursor;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Event;
import org.pbxdoc.pack.preview.PreviewElement;
import org.pbxdoc.pack.preview.PreviewRegion;

/** What the mouse does with a sheet: it zooms with the wheel, moves the sheet, and leads to what it points at. */
final class SheetMouse {

    /** A hand is not perfectly still while it clicks. */
    private static final int STILL = 4;

    private static final int LEFT = 1;
    private static final int MIDDLE = 2;

    private final SheetCanvas sheet;
    private final Canvas canvas;
    private final SheetCanvas.Listener listener;
    private Point pressed;
    private Point last;
    private boolean dragging;

    SheetMouse(SheetCanvas sheet, SheetCanvas.Listener listener) {
        this.sheet = sheet;
        this.canvas = sheet.control();
        this.listener = listener;
        canvas.addListener(SWT.MouseDown, this::down);
        canvas.addListener(SWT.MouseMove, this::move);
        canvas.addListener(SWT.MouseUp, this::up);
        canvas.addListener(SWT.MouseExit, event -> sheet.hover(Optional.empty()));
        canvas.addListener(SWT.MouseVerticalWheel, this::wheel);
    }

    private void down(Event event) {
        canvas.setFocus();
        if (event.button == LEFT || event.button == MIDDLE) {
            pressed = new Point(event.x, event.y);
            last = pressed;
            dragging = false;
        }
    }

    private void move(Event event) {
        if (pressed == null) {
            point(sheet.at(event.x, event.y));
            return;
        }
        if (!dragging && Math.max(Math.abs(event.x - pressed.x), Math.abs(event.y - pressed.y)) > STILL) {
            dragging = true;
            cursor(SWT.CURSOR_SIZEALL);
        }
        if (dragging) {
            sheet.scrollBy(last.x - event.x, last.y - event.y);
            last = new Point(event.x, event.y);
        }
    }

    private void up(Event event) {
        boolean clicked = pressed != null && !dragging && event.button == LEFT;
        pressed = null;
        dragging = false;
        Optional<PreviewRegion> at = sheet.at(event.x, event.y);
        point(at);
        if (clicked) {
            at.map(PreviewRegion::element).ifPresent(listener::chosen);
        }
    }

    private void point(Optional<PreviewRegion> region) {
        sheet.hover(region);
        cursor(region.isPresent() ? SWT.CURSOR_HAND : SWT.CURSOR_ARROW);
        String words = region.map(PreviewRegion::element).map(SheetMouse::words).orElse(null);
        if (!Objects.equals(words, canvas.getToolTipText())) {
            canvas.setToolTipText(words);
        }
    }

    private static String words(PreviewElement element) {
        return (element.words() + "\n" + element.name().inWords()).replace("&", "&&");
    }

    private void cursor(int id) {
        Cursor cursor = canvas.getDisplay().getSystemCursor(id);
        if (canvas.getCursor() != cursor) {
            canvas.setCursor(cursor);
        }
    }

    private void wheel(Event event) {
        if ((event.stateMask & SWT.MOD1) != 0 && event.count != 0) {
            event.doit = false;
            sheet.zoomBy(event.count > 0 ? 1 : -1, event.x, event.y);
        }
    }
}
