/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.ui.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.pbxdoc.ui.Words;
import org.pbxdoc.ui.preferences.Settings;

/** How packs are made: languages, folder, archive. */
final class PackFields extends Composite {

    private static final Words WORDS = new Words(PackFields.class);
    private static final List<Locale> LANGUAGES =
            List.of(Locale.FRENCH, Locale.GERMAN, Locale.ITALIAN, Locale.ENGLISH);

    private final List<Button> languages = new ArrayList<>();
    private final Text output;
    private final Button archive;

    PackFields(Composite parent) {
        super(parent, SWT.NONE);
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = 0;
        setLayout(layout);
        new Label(this, SWT.NONE).setText(WORDS.say("pack.languages"));
        Composite row = new Composite(this, SWT.NONE);
        row.setLayout(new RowLayout());
        for (Locale language : LANGUAGES) {
            Button one = new Button(row, SWT.CHECK);
            one.setText(language.getDisplayLanguage(Locale.getDefault()));
            one.setData(language);
            languages.add(one);
        }
        hint("pack.languages.hint");
        new Label(this, SWT.NONE).setText(WORDS.say("pack.output"));
        output = new Text(this, SWT.BORDER);
        output.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        hint("pack.output.hint");
        archive = new Button(this, SWT.CHECK);
        archive.setText(WORDS.say("pack.archive"));
        archive.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1));
    }

    private void hint(String key) {
        new Label(this, SWT.NONE);
        Label hint = new Label(this, SWT.WRAP);
        hint.setText(WORDS.say(key));
        GridData wide = new GridData(SWT.FILL, SWT.CENTER, true, false);
        wide.widthHint = 420;
        hint.setLayoutData(wide);
    }

    /** Shows {@code settings}. */
    void show(Settings settings) {
        show(settings.languages(), settings.output(), settings.archive());
    }

    /** Shows what is usual. */
    void showUsual() {
        show(List.of(), Settings.USUAL_OUTPUT, true);
    }

    private void show(List<Locale> chosen, String folder, boolean zipped) {
        languages.forEach(one -> one.setSelection(chosen.contains(one.getData())));
        output.setText(folder);
        archive.setSelection(zipped);
    }

    /** Writes what is shown into {@code settings}. */
    void store(Settings settings) {
        settings.setLanguages(languages.stream().filter(Button::getSelection).map(one -> (Locale) one.getData()).toList());
        settings.setOutput(output.getText());
        settings.setArchive(archive.getSelection());
    }

    @Override
    public void setEnabled(boolean enabled) {
        super.setEnabled(enabled);
        languages.forEach(one -> one.setEnabled(enabled));
        output.setEnabled(enabled);
        archive.setEnabled(enabled);
    }
}
