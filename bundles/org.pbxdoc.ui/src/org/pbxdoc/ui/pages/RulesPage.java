/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.ui.pages;

import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.pbxdoc.ide.severity.RuleLooks;
import org.pbxdoc.ui.preferences.Settings;

/** The preference page "Rules": how the findings of each rule look. */
public final class RulesPage extends PreferencePage implements IWorkbenchPreferencePage {

    private RuleTable rules;

    @Override
    public void init(IWorkbench workbench) {
        // Nothing depends on the workbench.
    }

    @Override
    protected Control createContents(Composite parent) {
        rules = new RuleTable(parent);
        rules.show(Settings.ofWorkbench().looks());
        return rules;
    }

    @Override
    protected void performDefaults() {
        rules.show(RuleLooks.OF_THE_RULES);
        super.performDefaults();
    }

    @Override
    public boolean performOk() {
        Settings settings = Settings.ofWorkbench();
        boolean changed = !settings.looks().equals(rules.looks());
        settings.setLooks(rules.looks());
        boolean saved = Saving.of(settings, this);
        if (changed && saved) {
            Saving.showAgain();
        }
        return saved;
    }
}
