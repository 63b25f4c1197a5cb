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

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.ProgressMonitorPart;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.IWorkbenchWizard;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.wizards.IWizardDescriptor;

/** A wizard on the screen, and what a user does with it: fields are found by their labels, buttons are pressed. */
final class OpenWizard implements AutoCloseable {

    private final WizardDialog dialog;
    private final Shell shell;

    private OpenWizard(WizardDialog dialog) {
        this.dialog = dialog;
        shell = dialog.getShell();
    }

    /** Opens a wizard that the workbench lists. */
    static OpenWizard of(IWizardDescriptor descriptor, IStructuredSelection selection) throws Exception {
        IWorkbenchWizard wizard = descriptor.createWizard();
        wizard.init(PlatformUI.getWorkbench(), selection);
        WizardDialog dialog = new WizardDialog(Workbench.page().getWorkbenchWindow().getShell(), wizard);
        dialog.setBlockOnOpen(false);
        dialog.create();
        dialog.getShell().setLocation(120, 60);
        dialog.open();
        return new OpenWizard(dialog);
    }

    IWizardPage page() {
        return dialog.getCurrentPage();
    }

    Shell shell() {
        return shell;
    }

    String error() {
        return String.valueOf(page().getErrorMessage());
    }

    boolean isOpen() {
        return !shell.isDisposed();
    }

    void next() {
        press(IDialogConstants.NEXT_ID);
    }

    void back() {
        press(IDialogConstants.BACK_ID);
    }

    /** Presses Finish and waits until the dialog is gone. */
    void finish() throws Exception {
        press(IDialogConstants.FINISH_ID);
        Workbench.waitUntil("the wizard has finished", () -> !isOpen());
    }

    boolean canFinish() {
        return button(IDialogConstants.FINISH_ID).isEnabled();
    }

    boolean canGoOn() {
        return button(IDialogConstants.NEXT_ID).isEnabled();
    }

    void cancel() {
        press(IDialogConstants.CANCEL_ID);
    }

    private void press(int id) {
        Button button = button(id);
        assertTrue(button.isEnabled(), button.getText() + " cannot be pressed: " + error());
        button.notifyListeners(SWT.Selection, new Event());
        while (Display.getCurrent().readAndDispatch()) {
            // Show what follows.
        }
    }

    /** Presses the button beside the progress that stops what is going on; returns whether there was one to press. */
    boolean pressStop() {
        for (ToolBar bar : controls(shell, ToolBar.class)) {
            for (ToolItem item : bar.getItems()) {
                if (bar.isVisible() && item.isEnabled() && item.getImage() != null && bar.getParent() instanceof ProgressMonitorPart) {
                    item.notifyListeners(SWT.Selection, new Event());
                    return true;
                }
            }
        }
        return false;
    }

    private Button button(int id) {
        return controls(shell, Button.class).stream()
                .filter(button -> Integer.valueOf(id).equals(button.getData()))
                .findFirst()
                .orElseThrow();
    }

    void type(String label, String words) {
        Text text = (Text) behind(label);
        text.setText(words);
    }

    void choose(String label, int index) {
        Combo combo = (Combo) behind(label);
        combo.select(index);
        combo.notifyListeners(SWT.Selection, new Event());
    }

    void choose(String label, String item) {
        Combo combo = (Combo) behind(label);
        assertTrue(combo.indexOf(item) >= 0, item + " is not in " + List.of(combo.getItems()));
        choose(label, combo.indexOf(item));
    }

    void check(String label) {
        Button check = controls(shell, Button.class).stream().filter(button -> button.getText().equals(label)).findFirst().orElseThrow();
        check.setSelection(true);
        check.notifyListeners(SWT.Selection, new Event());
    }

    /** Returns the field at the right of the label on the page that is shown. */
    Control behind(String label) {
        for (Label each : controls((Composite) page().getControl(), Label.class)) {
            if (each.getText().replace("&", "").equals(label)) {
                Control[] around = each.getParent().getChildren();
                for (int i = 0; i < around.length - 1; i++) {
                    if (around[i] == each) {
                        return around[i + 1];
                    }
                }
            }
        }
        throw new AssertionError("no field " + label);
    }

    <T extends Control> List<T> on(Class<T> type) {
        return controls((Composite) page().getControl(), type);
    }

    private static <T extends Control> List<T> controls(Composite parent, Class<T> type) {
        List<T> found = new ArrayList<>();
        for (Control child : parent.getChildren()) {
            if (type.isInstance(child)) {
                found.add(type.cast(child));
            }
            if (child instanceof Composite inner) {
                found.addAll(controls(inner, type));
            }
        }
        return found;
    }

    @Override
    public void close() {
        if (isOpen()) {
            dialog.close();
        }
    }
}
