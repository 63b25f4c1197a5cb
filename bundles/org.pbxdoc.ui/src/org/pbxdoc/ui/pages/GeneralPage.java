/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.ui.pages;

import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Group;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.pbxdoc.ui.Words;
import org.pbxdoc.ui.editor.EditorPreferences;
import org.pbxdoc.ui.preferences.Settings;

/** The preference page "pbxdoc": the editor, and how packs are made. */
public final class GeneralPage extends PreferencePage implements IWorkbenchPreferencePage {

    private static final Words WORDS = new Words(GeneralPage.class);

    private final Map<String, Button> choices = new LinkedHashMap<>();
    private PackFields pack;

    @Override
    public void init(IWorkbench workbench) {
        setPreferenceStore(EditorPreferences.store());
    }

    @Override
    protected Control createContents(Composite parent) {
        Composite all = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        all.setLayout(layout);
        Group editor = group(all, "editor");
        choice(editor, EditorPreferences.CLOSE_PAIRS, "editor.pairs");
        choice(editor, EditorPreferences.FIGURES, "editor.figures");
        choice(editor, EditorPreferences.FORMAT_ON_SAVE, "editor.format");
        Group made = group(all, "pack");
        pack = new PackFields(made);
        pack.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        pack.show(Settings.ofWorkbench());
        choices.forEach((key, button) -> button.setSelection(getPreferenceStore().getBoolean(key)));
        return all;
    }

    private static Group group(Composite parent, String key) {
        Group group = new Group(parent, SWT.NONE);
        group.setText(WORDS.say(key));
        group.setLayout(new GridLayout());
        group.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        return group;
    }

    private void choice(Composite parent, String key, String words) {
        Button button = new Button(parent, SWT.CHECK);
        button.setText(WORDS.say(words));
        choices.put(key, button);
    }

    @Override
    protected void performDefaults() {
        IPreferenceStore store = getPreferenceStore();
        choices.forEach((key, button) -> button.setSelection(store.getDefaultBoolean(key)));
        pack.showUsual();
        super.performDefaults();
    }

    @Override
    public boolean performOk() {
        choices.forEach((key, button) -> getPreferenceStore().setValue(key, button.getSelection()));
        Settings settings = Settings.ofWorkbench();
        pack.store(settings);
        return Saving.of(settings, this);
    }
}
