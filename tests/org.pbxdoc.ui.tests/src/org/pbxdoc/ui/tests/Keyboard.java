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

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;

/** Types on the real keyboard of the display, as a user does. */
final class Keyboard {

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
        boolean character = key > 0 && key < SWT.KEYCODE_BIT && (key & (SWT.MODIFIER_MASK)) == 0;
        post(SWT.KeyDown, character ? 0 : key, character ? (char) key : 0);
        post(SWT.KeyUp, character ? 0 : key, character ? (char) key : 0);
    }

    private static void character(char sign) {
        post(SWT.KeyDown, 0, sign);
        post(SWT.KeyUp, 0, sign);
        dispatch();
    }

    private static void post(int type, int code, char sign) {
        Event event = new Event();
        event.type = type;
        event.keyCode = code;
        event.character = sign;
        assertTrue(Display.getCurrent().post(event), "the display took the key " + (sign == 0 ? code : sign));
    }

    /** Gives the events their turn; the display gets them through the window system. */
    static void dispatch() {
        Display display = Display.getCurrent();
        while (display.readAndDispatch()) {
            // Until nothing is due.
        }
    }
}
