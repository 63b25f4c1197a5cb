/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.ui.editor;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.expressions.IEvaluationContext;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.ui.ISources;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.texteditor.ITextEditor;
import org.pbxdoc.ui.PbxdocEditors;

/** A command about the text of the active pbxdoc editor. */
public abstract class TextCommand extends AbstractHandler {

    @Override
    public void setEnabled(Object context) {
        setBaseEnabled(context instanceof IEvaluationContext state
                && PbxdocEditors.of(state.getVariable(ISources.ACTIVE_EDITOR_NAME)).isPresent());
    }

    @Override
    public final Object execute(ExecutionEvent event) {
        if (HandlerUtil.getActiveEditor(event) instanceof ITextEditor editor
                && editor.getAdapter(ITextViewer.class) instanceof ISourceViewer viewer
                && viewer.getDocument() != null) {
            run(editor, viewer);
        }
        return null;
    }

    /** Does what the command says, in the UI thread. */
    protected abstract void run(ITextEditor editor, ISourceViewer viewer);
}
