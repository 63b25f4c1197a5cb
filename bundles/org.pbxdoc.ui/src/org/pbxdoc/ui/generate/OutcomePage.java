/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.ui.generate;

import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.widgets.Composite;
import org.pbxdoc.ui.Words;

/** The page that says what came of the order. */
final class OutcomePage extends WizardPage {

    private static final Words WORDS = new Words(OutcomePage.class);

    private final Runnable leave;
    private OutcomeView view;
    private IWizardPage back;

    OutcomePage(Runnable leave) {
        super("outcome", WORDS.say("title"), null);
        this.leave = leave;
    }

    @Override
    public void createControl(Composite parent) {
        view = new OutcomeView(parent, leave);
        setControl(view);
    }

    /** Shows {@code outcome}; {@code back} is the page to go back to, null if there is no way back. */
    void show(Outcome outcome, IWizardPage back) {
        view.show(outcome);
        setMessage(outcome.headline(), outcome.written() ? IMessageProvider.INFORMATION : IMessageProvider.ERROR);
        this.back = back;
    }

    @Override
    public IWizardPage getPreviousPage() {
        return back;
    }
}
