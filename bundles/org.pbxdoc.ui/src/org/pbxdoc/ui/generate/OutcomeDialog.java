/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.ui.generate;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.pbxdoc.ui.Words;

/** Says what came of an order in the background; the user may go on working beside it. */
final class OutcomeDialog extends TitleAreaDialog {

    private static final Words WORDS = new Words(OutcomeDialog.class);

    private final Outcome outcome;

    OutcomeDialog(Shell parent, Outcome outcome) {
        super(parent);
        this.outcome = outcome;
        setShellStyle(SWT.CLOSE | SWT.TITLE | SWT.BORDER | SWT.RESIZE | SWT.MODELESS);
        setBlockOnOpen(false);
        setHelpAvailable(false);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(WORDS.say("title"));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        setTitle(WORDS.say("title"));
        setMessage(outcome.headline(), outcome.written() ? IMessageProvider.INFORMATION : IMessageProvider.ERROR);
        Composite area = (Composite) super.createDialogArea(parent);
        OutcomeView view = new OutcomeView(area, () -> {});
        view.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        view.show(outcome);
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, IDialogConstants.CLOSE_LABEL, true);
    }
}
