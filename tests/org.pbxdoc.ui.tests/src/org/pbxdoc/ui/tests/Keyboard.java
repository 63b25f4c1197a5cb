/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.ui.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;

/** Types on the real keyboard of the display, as a user does. */
final class Keyboard {

    private static final long LOST_MS = 500;

    private static int held;

    private Keyboard() {}

    /** Types {@code text}: letters, digits and the signs that the test needs; a line break presses return. */
    static void type(String text) {
        text.chars().forEach(sign -> {
            switch (sign) {
                case '\n' -> press(SWT.CR);
                case '\t' -> press(SWT.TAB);
                default -> character((char) sign);
            }
        });
    }

    /** Presses a key (an SWT key code or a character) while the modifiers, such as {@code SWT.CTRL}, are held. */
    static void press(int key, int... modifiers) {
        for (int modifier : modifiers) {
            post(SWT.KeyDown, modifier, (char) 0);
        }
        stroke(key);
        for (int i = modifiers.length - 1; i >= 0; i--) {
            post(SWT.KeyUp, modifiers[i], (char) 0);
        }
        dispatch();
    }

    private static void stroke(int key) {
        // Return, escape, tab and the like are keys and no signs, though SWT writes them as characters.
        boolean character = key >= ' ' && key != SWT.DEL && key < SWT.KEYCODE_BIT && (key & (SWT.MODIFIER_MASK)) == 0;
        post(SWT.KeyDown, character ? 0 : key, character ? (char) key : 0);
        post(SWT.KeyUp, character ? 0 : key, character ? (char) key : 0);
    }

    private static void character(char sign) {
        post(SWT.KeyDown, 0, sign);
        post(SWT.KeyUp, 0, sign);
        dispatch();
    }

    private static void post(int type, int code, char sign) {
        Display display = Display.getCurrent();
        Event event = new Event();
        event.type = type;
        event.keyCode = code;
        event.character = sign;
        if (isCovered(display)) {
            hand(display.getFocusControl(), event);
        } else {
            postAndAwait(display, event);
        }
        held = (code & SWT.MODIFIER_MASK) == 0 ? held : type == SWT.KeyDown ? held | code : held & ~code;
    }

    /** A posted key takes its way through the window system; that of a key that closes its window may end there. */
    private static void postAndAwait(Display display, Event event) {
        boolean[] arrived = {event.type == SWT.KeyDown};
        Listener listener = released -> arrived[0] = true;
        display.addFilter(SWT.KeyUp, listener);
        try {
            boolean taken = display.post(event);
            // A key that opens a dialog is let go over another window, or over none at all.
            assertTrue(taken || event.type == SWT.KeyUp, "the display took the key " + (event.character == 0 ? event.keyCode : event.character));
            long end = System.nanoTime() + LOST_MS * 1_000_000;
            while (!arrived[0] && System.nanoTime() < end) {
                dispatch();
            }
        } finally {
            display.removeFilter(SWT.KeyUp, listener);
        }
    }

    /** A small window above the editor has no focus, but a key that is posted would go to it, even before it is shown. */
    private static boolean isCovered(Display display) {
        return display.getFocusControl() != null
                && Arrays.stream(display.getShells()).anyMatch(shell ->
                        shell != display.getActiveShell() && (shell.getStyle() & SWT.ON_TOP) != 0);
    }

    /** Hands a key to the control that has the focus; filters, bindings and listeners see it as they see others. */
    private static void hand(Control control, Event event) {
        event.stateMask = held;
        event.keyCode = event.keyCode == 0 ? Character.toLowerCase(event.character) : event.keyCode;
        boolean written = event.character == 0 && (event.keyCode < ' ' || event.keyCode == SWT.DEL);
        event.character = written ? (char) event.keyCode : event.character;
        event.doit = true;
        control.notifyListeners(event.type, event);
    }

    /** Gives the events their turn; the display gets them through the window system. */
    static void dispatch() {
        Display display = Display.getCurrent();
        while (display.readAndDispatch()) {
            // Until nothing is due.
        }
    }
}
