/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.ui.rename;

import java.util.Optional;
import org.eclipse.ltk.core.refactoring.RefactoringStatus;
import org.eclipse.ltk.ui.refactoring.RefactoringWizard;
import org.eclipse.ltk.ui.refactoring.UserInputWizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.pbxdoc.ide.ElementName;
import org.pbxdoc.ui.Words;
import org.pbxdoc.ui.Answers;

/** Asks for the name, shows the changes, makes them. */
final class RenameWizard extends RefactoringWizard {

    private static final Words WORDS = new Words(RenameWizard.class);

    RenameWizard(RenameRefactoring refactoring) {
        super(refactoring, DIALOG_BASED_USER_INTERFACE | PREVIEW_EXPAND_FIRST_NODE);
        setDefaultPageTitle(WORDS.say("rename.title"));
    }

    @Override
    protected void addUserInputPages() {
        addPage(new NamePage());
    }

    private static final class NamePage extends UserInputWizardPage {

        private Text field;

        NamePage() {
            super("name");
        }

        private RenameRefactoring rename() {
            return (RenameRefactoring) getRefactoring();
        }

        @Override
        public void createControl(Composite parent) {
            initializeDialogUnits(parent);
            Composite page = new Composite(parent, SWT.NONE);
            page.setLayout(new GridLayout(2, false));
            new Label(page, SWT.NONE).setText(WORDS.say("rename.name", rename().subject().written()));
            field = new Text(page, SWT.BORDER | SWT.SINGLE);
            field.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
            field.setText(rename().subject().written());
            field.selectAll();
            Label stays = new Label(page, SWT.WRAP);
            GridData wide = new GridData(SWT.FILL, SWT.TOP, true, false, 2, 1);
            wide.widthHint = convertWidthInCharsToPixels(70);
            stays.setLayoutData(wide);
            int mentions = rename().subject().mentions();
            stays.setText(WORDS.say("rename.stays")
                    + (mentions == 0 ? "" : "\n" + WORDS.say("rename.mentions", rename().subject().written(), mentions)));
            field.addModifyListener(event -> typed());
            setControl(page);
            setPageComplete(false);
        }

        private void typed() {
            String name = field.getText().strip();
            rename().name(name);
            setPageComplete(problem(name).map(RefactoringStatus::createFatalErrorStatus).orElseGet(RefactoringStatus::new));
            if (name.equals(rename().subject().written())) {
                setPageComplete(false);
            } else if (isPageComplete()) {
                Answers.show(rename().refusal(name), refusal -> refusal.ifPresent(why -> refuse(name, why)));
            }
        }

        /** The answer may come when the author has written on. */
        private void refuse(String name, String why) {
            if (!field.isDisposed() && field.getText().strip().equals(name)) {
                setPageComplete(RefactoringStatus.createFatalErrorStatus(why));
            }
        }

        /** Whether the name is taken is known a moment later, from the model; its form is seen at once. */
        private static Optional<String> problem(String name) {
            return ElementName.written(name).isPresent() ? Optional.empty() : Optional.of(WORDS.say("rename.form", name));
        }

        @Override
        public void setVisible(boolean visible) {
            super.setVisible(visible);
            if (visible) {
                field.setFocus();
            }
        }
    }
}
