/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.ui.tests;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.PlatformUI;

/** The small windows above an editor: lists of proposals, explanations. */
final class Popups {

    private static final long AGAIN_NS = 1_500_000_000L;

    private Popups() {}

    /** Asks for proposals, as often as a user does who sees none. */
    static void ask(String what, Callable<Boolean> condition) throws Exception {
        ask(' ', what, condition);
    }

    /** Asks with control and a key for a list, as often as a user does who sees none. */
    static void ask(char key, String what, Callable<Boolean> condition) throws Exception {
        long[] asked = {0};
        Workbench.waitUntil(what, () -> {
            boolean waiting = System.nanoTime() - asked[0] < AGAIN_NS;
            if (!condition.call() && !waiting && list().isEmpty()) {
                Keyboard.press(key, SWT.CTRL);
                asked[0] = System.nanoTime();
            }
            return condition.call();
        });
    }

    /** Returns the lines of the list that is shown; none if there is no list. */
    static List<String> list() {
        return find(Table.class).map(table -> {
            // A virtual table fills in its lines when they are painted.
            for (int i = 0; i < table.getItemCount(); i++) {
                table.getItem(i).getText();
            }
            return Arrays.stream(table.getItems()).map(TableItem::getText).toList();
        }).orElse(List.of());
    }

    /** Returns the line that would be chosen. */
    static String selected() {
        return find(Table.class).filter(table -> table.getSelectionCount() == 1)
                .map(table -> table.getSelection()[0].getText()).orElse("");
    }

    /** Returns the explanation that is shown; an empty text if there is none. */
    static String explanation() {
        return find(StyledText.class).map(StyledText::getText).orElse("");
    }

    /** Returns all words in small windows. */
    static String words() {
        StringBuilder words = new StringBuilder();
        Shell main = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell();
        for (Shell shell : Display.getCurrent().getShells()) {
            if (shell != main && shell.isVisible()) {
                collect(shell, words);
            }
        }
        return words.toString();
    }

    private static void collect(Control control, StringBuilder words) {
        if (control instanceof StyledText text) {
            words.append(text.getText()).append('\n');
        } else if (control instanceof Composite group) {
            Arrays.stream(group.getChildren()).forEach(child -> collect(child, words));
        }
    }

    /** Returns the visible control of a type in a window above the workbench. */
    static <T extends Control> Optional<T> find(Class<T> type) {
        Shell main = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell();
        for (Shell shell : Display.getCurrent().getShells()) {
            if (shell != main && shell.isVisible()) {
                Optional<T> found = find(shell, type);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private static <T extends Control> Optional<T> find(Control control, Class<T> type) {
        if (type.isInstance(control)) {
            return Optional.of(type.cast(control));
        }
        return control instanceof Composite group
                ? Arrays.stream(group.getChildren()).flatMap(child -> find(child, type).stream()).findFirst()
                : Optional.empty();
    }
}
