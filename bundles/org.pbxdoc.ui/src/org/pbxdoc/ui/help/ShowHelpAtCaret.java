/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.ui.help;

import java.util.Locale;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.texteditor.ITextEditor;
import org.pbxdoc.ide.help.HelpBook;
import org.pbxdoc.ide.help.HelpPlace;
import org.pbxdoc.ui.model.Models;

/** Opens the page about what is at the caret: the rule of a problem, else the element. */
public final class ShowHelpAtCaret extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        ITextEditor editor = Adapters.adapt(HandlerUtil.getActiveEditor(event), ITextEditor.class);
        if (editor == null || !(editor.getSelectionProvider().getSelection() instanceof ITextSelection selection)) {
            return null;
        }
        IDocument document = editor.getDocumentProvider().getDocument(editor.getEditorInput());
        IWorkbenchPage page = editor.getSite().getPage();
        Display display = Display.getCurrent();
        Models.shared().of(document)
                .ask(asked -> HelpPlace
                        .at(asked.snapshot(), asked.file(), selection.getOffset(), Locale.getDefault(), asked.checkpoint())
                        .orElse(HelpBook.CONTENTS))
                .thenAccept(path -> display.asyncExec(() -> HelpView.show(page, path)));
        return null;
    }
}
