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
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.ltk.ui.refactoring.RefactoringWizardOpenOperation;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.texteditor.ITextEditor;
import org.pbxdoc.ide.navigate.Designation;
import org.pbxdoc.ide.rename.Mentions;
import org.pbxdoc.ide.rename.Rename;
import org.pbxdoc.ui.Answers;
import org.pbxdoc.ui.PbxdocEditors;
import org.pbxdoc.ui.StatusLine;
import org.pbxdoc.ui.Words;
import org.pbxdoc.ui.model.EditorModel;
import org.pbxdoc.ui.model.Models;

/** Asks for another name of the element at the caret. */
public final class RenameHandler extends AbstractHandler {

    private static final Words WORDS = new Words(RenameHandler.class);

    @Override
    public Object execute(ExecutionEvent event) {
        PbxdocEditors.of(HandlerUtil.getActiveEditor(event)).ifPresent(RenameHandler::rename);
        return null;
    }

    private static void rename(ITextEditor editor) {
        if (!(editor.getSelectionProvider().getSelection() instanceof ITextSelection at)) {
            return;
        }
        EditorModel model = Models.shared().of(PbxdocEditors.document(editor));
        Shell shell = editor.getSite().getShell();
        Answers.show(
                model.ask(question -> subject(question, at.getOffset(), model)),
                subject -> {
                    if (subject.isPresent()) {
                        open(new RenameRefactoring(subject.get()), shell);
                    } else {
                        StatusLine.of(editor).refuse(WORDS.say("rename.nothing"));
                    }
                });
    }

    private static Optional<RenameSubject> subject(EditorModel.Question question, int offset, EditorModel model) {
        return Rename.subject(question.snapshot(), question.uri(), offset).flatMap(region -> Designation
                .at(question.snapshot(), question.uri(), offset)
                .map(designation -> new RenameSubject(
                        designation,
                        region.of(question.text()),
                        model.customer(),
                        question.uri(),
                        offset,
                        Mentions.of(question.snapshot(), region.of(question.text())).size())));
    }

    private static void open(RenameRefactoring refactoring, Shell shell) {
        try {
            new RefactoringWizardOpenOperation(new RenameWizard(refactoring)).run(shell, WORDS.say("rename.title"));
        } catch (InterruptedException e) {
            // Somebody else changes files at the time; the user has been told and has not wanted to wait.
            return;
        }
    }
}
