/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.ui.tests;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import org.eclipse.core.resources.IProject;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.jface.bindings.Binding;
import org.eclipse.jface.bindings.keys.KeySequence;
import org.eclipse.jface.bindings.keys.ParseException;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Item;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.keys.IBindingService;

/** What tests find on the screen, and the themes that it is looked at in. */
final class Screen {

    private static final String DARK = "org.eclipse.e4.ui.css.theme.e4_dark";

    private Screen() {}

    /** Makes a project of one of the example customers. */
    static IProject example(String name) throws Exception {
        return Workbench.copy(Path.of(System.getProperty("pbxdoc.examples"), name), name);
    }

    /** Returns the controls of a view. */
    static Control of(IViewPart view) {
        return (Control) view.getSite().getService(MPart.class).getWidget();
    }

    /** Returns the first visible control of {@code type} in {@code control}; null if there is none. */
    static <T extends Control> T find(Control control, Class<T> type) {
        if (control == null || control.isDisposed()) {
            return null;
        }
        if (type.isInstance(control) && control.isVisible()) {
            return type.cast(control);
        }
        if (control instanceof Composite group) {
            for (Control child : group.getChildren()) {
                T found = find(child, type);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    /** Returns the open dialog or pop-up whose title is {@code title}; null if there is none. */
    static Shell shell(String title) {
        return Arrays.stream(Display.getCurrent().getShells())
                .filter(shell -> shell.isVisible() && shell.getParent() != null && shell.getText().equals(title))
                .findFirst()
                .orElse(null);
    }

    /** Returns whether one can type into a field of {@code shell}: the window system has given it the keyboard. */
    static boolean takesKeys(Shell shell) {
        Display display = Display.getCurrent();
        return shell != null && display.getActiveShell() == shell && display.getFocusControl() instanceof Text
                && display.getFocusControl().getShell() == shell;
    }

    /** What is done with a dialog while its caller waits for it. */
    interface Deed {
        void run() throws Exception;
    }

    /**
     * Runs {@code opening}, which waits for a dialog, and meanwhile {@code deed} once {@code open} says that the dialog is there.
     *
     * <p>A deed that fails closes all dialogs, so that the test ends and says why.
     */
    static void during(Callable<Boolean> open, Deed deed, Deed opening) throws Exception {
        Display display = Display.getCurrent();
        Throwable[] failure = new Throwable[1];
        boolean[] done = {false};
        display.timerExec(100, new Runnable() {
            @Override
            public void run() {
                try {
                    if (!open.call()) {
                        display.timerExec(100, this);
                        return;
                    }
                    deed.run();
                } catch (Exception | Error e) {
                    failure[0] = e;
                    Arrays.stream(display.getShells()).filter(shell -> shell.getParent() != null).forEach(Shell::close);
                }
                done[0] = true;
            }
        });
        opening.run();
        Workbench.waitUntil("the dialog was used", () -> done[0]);
        if (failure[0] != null) {
            throw new AssertionError("in the dialog: " + failure[0].getMessage(), failure[0]);
        }
    }

    /** Returns an event as a widget sends it about {@code item}. */
    static Event event(Item item) {
        Event event = new Event();
        event.item = item;
        return event;
    }

    /** Returns the texts of all text widgets in {@code control}. */
    static List<String> texts(Control control) {
        List<String> texts = new ArrayList<>();
        if (control instanceof StyledText text && text.isVisible()) {
            texts.add(text.getText());
        } else if (control instanceof Composite group) {
            Arrays.stream(group.getChildren()).forEach(child -> texts.addAll(texts(child)));
        }
        return texts;
    }

    /** Returns whether {@code keys} such as {@code CTRL+O} run {@code command} at the time. */
    static boolean runs(String keys, String command) throws ParseException {
        IBindingService bindings = PlatformUI.getWorkbench().getService(IBindingService.class);
        Binding match = bindings.getPerfectMatch(KeySequence.getInstance(keys));
        return match != null && match.getParameterizedCommand().getId().equals(command);
    }

    /** Saves what the screen shows in the dark theme, and goes back to the light one. */
    static void dark(String name) throws Exception {
        IThemeEngine themes = PlatformUI.getWorkbench().getService(IThemeEngine.class);
        String former = themes.getActiveTheme().getId();
        try {
            themes.setTheme(DARK, true);
            Workbench.screenshot(name);
        } finally {
            themes.setTheme(former, true);
        }
    }
}
