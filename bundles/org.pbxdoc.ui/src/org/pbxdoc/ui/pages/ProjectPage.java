/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.ui.pages;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.TabItem;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.eclipse.ui.dialogs.PropertyPage;
import org.pbxdoc.ide.severity.RuleLooks;
import org.pbxdoc.ui.Words;
import org.pbxdoc.ui.model.Models;
import org.pbxdoc.ui.preferences.Settings;

/** The property page "pbxdoc" of a project: whether it has settings of its own, which, and whether saves make packs. */
public final class ProjectPage extends PropertyPage {

    private static final Words WORDS = new Words(ProjectPage.class);

    private Button onSave;
    private Button own;
    private PackFields pack;
    private RuleTable rules;

    @Override
    protected Control createContents(Composite parent) {
        Composite all = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = 0;
        all.setLayout(layout);
        onSave = check(all, "project.on-save");
        onSave.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1));
        own = check(all, "project.own");
        Link workbench = new Link(all, SWT.NONE);
        workbench.setText(WORDS.say("project.workbench"));
        workbench.setLayoutData(new GridData(SWT.RIGHT, SWT.CENTER, true, false));
        workbench.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> PreferencesUtil.createPreferenceDialogOn(
                getShell(), "org.pbxdoc.ui.preferences", null, null).open()));
        TabFolder tabs = new TabFolder(all, SWT.NONE);
        tabs.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true, 2, 1));
        pack = new PackFields(padded(tabs, "pack"));
        pack.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        rules = new RuleTable(padded(tabs, "rules"));
        rules.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        own.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> follow()));
        Settings settings = Settings.ofProject(project());
        onSave.setSelection(settings.packOnSave());
        own.setSelection(settings.isOwn());
        show(Settings.of(project()));
        return all;
    }

    private static Button check(Composite parent, String key) {
        Button button = new Button(parent, SWT.CHECK);
        button.setText(WORDS.say(key));
        return button;
    }

    private static Composite padded(TabFolder tabs, String key) {
        Composite content = new Composite(tabs, SWT.NONE);
        content.setLayout(new GridLayout());
        TabItem tab = new TabItem(tabs, SWT.NONE);
        tab.setText(WORDS.say(key));
        tab.setControl(content);
        return content;
    }

    private IProject project() {
        return Adapters.adapt(getElement(), IProject.class);
    }

    private void show(Settings settings) {
        pack.show(settings);
        rules.show(settings.looks());
        follow();
    }

    private void follow() {
        pack.setEnabled(own.getSelection());
        rules.setEnabled(own.getSelection());
    }

    @Override
    protected void performDefaults() {
        onSave.setSelection(false);
        own.setSelection(false);
        pack.showUsual();
        rules.show(RuleLooks.OF_THE_RULES);
        follow();
        super.performDefaults();
    }

    @Override
    public boolean performOk() {
        Settings settings = Settings.ofProject(project());
        settings.setPackOnSave(onSave.getSelection());
        settings.setOwn(own.getSelection());
        if (own.getSelection()) {
            pack.store(settings);
            settings.setLooks(rules.looks());
        }
        // The builder sees the file of the settings change.
        boolean saved = Saving.of(settings, this);
        Models.shared().checkAllSoon();
        return saved;
    }
}
