/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.ui.navigate;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.search.ui.NewSearchUI;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.texteditor.ITextEditor;
import org.pbxdoc.ide.navigate.Designation;
import org.pbxdoc.ui.Answers;
import org.pbxdoc.ui.PbxdocEditors;
import org.pbxdoc.ui.StatusLine;
import org.pbxdoc.ui.Words;
import org.pbxdoc.ui.model.EditorModel;
import org.pbxdoc.ui.model.Models;

/** Searches the places that name the element at the caret. */
public final class ReferencesHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        PbxdocEditors.of(HandlerUtil.getActiveEditor(event)).ifPresent(ReferencesHandler::search);
        return null;
    }

    private static void search(ITextEditor editor) {
        if (!(editor.getSelectionProvider().getSelection() instanceof ITextSelection at)) {
            return;
        }
        EditorModel model = Models.shared().of(PbxdocEditors.document(editor));
        Answers.show(
                model.ask(question -> Designation.at(question.snapshot(), question.uri(), at.getOffset())),
                wanted -> {
                    if (wanted.isPresent()) {
                        NewSearchUI.activateSearchResultView();
                        NewSearchUI.runQueryInBackground(new ReferenceSearch(wanted.get(), model.customer()));
                    } else {
                        StatusLine.of(editor).refuse(new Words(ReferencesHandler.class).say("references.none"));
                    }
                });
    }
}
