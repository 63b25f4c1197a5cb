/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.ui.preview;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.pbxdoc.pack.preview.PreviewRegion;

/** What the keyboard does with a sheet: all that the mouse can. */
final class SheetKeys {

    private static final int FAR = 1_000;

    private final SheetCanvas sheet;
    private final SheetCanvas.Listener listener;

    SheetKeys(SheetCanvas sheet, SheetCanvas.Listener listener) {
        this.sheet = sheet;
        this.listener = listener;
        sheet.control().addListener(SWT.KeyDown, this::pressed);
        sheet.control().addListener(SWT.Traverse, this::traversed);
    }

    private void pressed(Event event) {
        switch (event.keyCode) {
            case SWT.ARROW_LEFT -> sheet.scrollLines(-1, 0);
            case SWT.ARROW_RIGHT -> sheet.scrollLines(1, 0);
            case SWT.ARROW_UP -> sheet.scrollLines(0, -1);
            case SWT.ARROW_DOWN -> sheet.scrollLines(0, 1);
            case SWT.PAGE_UP -> sheet.scrollPages(0, -1);
            case SWT.PAGE_DOWN -> sheet.scrollPages(0, 1);
            case SWT.HOME -> sheet.scrollLines(-FAR, -FAR);
            case SWT.END -> sheet.scrollLines(FAR, FAR);
            case SWT.KEYPAD_ADD -> sheet.zoomBy(1);
            case SWT.KEYPAD_SUBTRACT -> sheet.zoomBy(-1);
            case SWT.KEYPAD_0 -> sheet.zoomTo(1);
            case SWT.CR, SWT.KEYPAD_CR -> sheet.selected().map(PreviewRegion::element).ifPresent(listener::chosen);
            default -> character(event.character);
        }
    }

    private void character(char sign) {
        switch (sign) {
            case '+', '=' -> sheet.zoomBy(1);
            case '-' -> sheet.zoomBy(-1);
            case '0' -> sheet.zoomTo(1);
            case 'f', 'F' -> sheet.fit();
            case ',' -> listener.turned(-1);
            case '.' -> listener.turned(1);
            default -> {
                // other keys are the workbench's
            }
        }
    }

    /** Tab goes from one element to the next, as from link to link on a page, and leaves the sheet behind the last one. */
    private void traversed(Event event) {
        switch (event.detail) {
            case SWT.TRAVERSE_TAB_NEXT -> event.doit = !sheet.step(1);
            case SWT.TRAVERSE_TAB_PREVIOUS -> event.doit = !sheet.step(-1);
            case SWT.TRAVERSE_ESCAPE -> event.doit = true;
            default -> event.doit = false;
        }
    }
}
