/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.ui.tests;

import static org.junit.jupiter.api.Assertions.fail;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

/** Finds the widgets of dialogs and does with them what a user does. */
final class Widgets {

    private Widgets() {}

    /** Returns all visible widgets of {@code type} in {@code parent}, in their order. */
    static <T extends Control> List<T> all(Composite parent, Class<T> type) {
        List<T> found = new ArrayList<>();
        for (Control child : parent.getChildren()) {
            if (type.isInstance(child) && child.isVisible()) {
                found.add(type.cast(child));
            }
            if (child instanceof Composite below) {
                found.addAll(all(below, type));
            }
        }
        return found;
    }

    static <T extends Control> T first(Composite parent, Class<T> type, Predicate<T> which) {
        return all(parent, type).stream().filter(which).findFirst()
                .orElseGet(() -> fail(type.getSimpleName() + " is missing in " + parent + ": " + all(parent, type)));
    }

    /** Returns the button with this text, its mnemonic left out. */
    static Button button(Composite parent, String text) {
        return first(parent, Button.class, button -> button.getText().replace("&", "").equals(text));
    }

    static void click(Button button) {
        if ((button.getStyle() & (SWT.CHECK | SWT.TOGGLE)) != 0) {
            button.setSelection(!button.getSelection());
        }
        button.notifyListeners(SWT.Selection, new Event());
    }

    /** Selects the row whose first cell is {@code text}. */
    static TableItem select(Table table, String text) {
        TableItem row = Arrays.stream(table.getItems()).filter(item -> item.getText().equals(text)).findFirst()
                .orElseGet(() -> fail("no row " + text));
        table.setSelection(row);
        Event event = new Event();
        event.item = row;
        table.notifyListeners(SWT.Selection, event);
        return row;
    }

    static void choose(Combo combo, String text) {
        combo.select(Arrays.asList(combo.getItems()).indexOf(text));
        combo.notifyListeners(SWT.Selection, new Event());
    }

    /** Returns the open dialog with this title; null if there is none. */
    static Shell dialog(String title) {
        return Arrays.stream(Display.getCurrent().getShells())
                .filter(shell -> shell.isVisible() && shell.getText().equals(title))
                .findFirst()
                .orElse(null);
    }
}
