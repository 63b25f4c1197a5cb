/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.ui.wizard;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;

/** A page of questions: a label at the left of each field. */
final class Form {

    private static final int COLUMNS = 3;
    private static final int LINES = 2;
    private static final int WIDTH = 320;

    private final Composite area;
    private final Runnable changed;

    /** Makes an empty form; {@code changed} is run after each change. */
    Form(Composite parent, Runnable changed) {
        this.changed = changed;
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(COLUMNS).applyTo(area);
        Dialog.applyDialogFont(area);
    }

    Composite area() {
        return area;
    }

    Text text(String label, String value) {
        label(label);
        Text text = new Text(area, SWT.BORDER);
        text.setText(value);
        across(2).applyTo(text);
        text.addModifyListener(event -> changed.run());
        return text;
    }

    /** Returns a field with a button behind it. */
    Text text(String label, String button, Runnable pressed) {
        label(label);
        Text text = new Text(area, SWT.BORDER);
        across(1).applyTo(text);
        text.addModifyListener(event -> changed.run());
        Button browse = new Button(area, SWT.PUSH);
        browse.setText(button);
        browse.addListener(SWT.Selection, event -> pressed.run());
        return text;
    }

    Combo combo(String label, String... items) {
        label(label);
        Combo combo = new Combo(area, SWT.DROP_DOWN | SWT.READ_ONLY);
        combo.setItems(items);
        combo.select(0);
        across(2).applyTo(combo);
        combo.addListener(SWT.Selection, event -> changed.run());
        return combo;
    }

    Spinner spinner(String label, int value, int most) {
        label(label);
        Spinner spinner = new Spinner(area, SWT.BORDER);
        spinner.setValues(value, 1, most, 0, 1, 10);
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).span(2, 1).applyTo(spinner);
        spinner.addModifyListener(event -> changed.run());
        return spinner;
    }

    Button check(Composite parent, String label) {
        Button check = new Button(parent, SWT.CHECK);
        check.setText(label);
        check.addListener(SWT.Selection, event -> changed.run());
        return check;
    }

    /** Returns a row for controls side by side. */
    Composite row(String label, int columns) {
        label(label);
        Composite row = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(columns).applyTo(row);
        across(2).applyTo(row);
        return row;
    }

    /** Returns words over the whole width, to be changed later. */
    Label words() {
        Label words = new Label(area, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).span(COLUMNS, 1)
                .hint(WIDTH, words.computeSize(SWT.DEFAULT, SWT.DEFAULT).y * LINES).applyTo(words);
        return words;
    }

    private void label(String words) {
        Label label = new Label(area, SWT.NONE);
        label.setText(words);
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(label);
    }

    private static GridDataFactory across(int columns) {
        return GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).span(columns, 1).hint(WIDTH, SWT.DEFAULT);
    }
}
