/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.ui.typing;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.texteditor.ITextEditor;
import org.pbxdoc.ide.Region;
import org.pbxdoc.ide.TextChange;
import org.pbxdoc.ide.format.LayoutChanges;
import org.pbxdoc.ui.Words;
import org.pbxdoc.ui.editor.TextCommand;
import org.pbxdoc.ui.model.EditorModel;
import org.pbxdoc.ui.model.Models;

/** Lays out the selected lines, or the whole text. */
public final class Format extends TextCommand {

    private record Layout(String text, List<TextChange> changes, boolean broken) {}

    @Override
    protected void run(ITextEditor editor, ISourceViewer viewer) {
        if (!editor.isEditable()) {
            return;
        }
        Point selected = viewer.getSelectedRange();
        EditorModel model = Models.shared().of(viewer.getDocument());
        CompletableFuture<Layout> asked = model.ask(question -> layout(question, selected));
        asked.exceptionally(broken -> {
            ILog.of(Format.class).error("The text could not be laid out", broken);
            return new Layout("", List.of(), true);
        }).thenAccept(layout -> viewer.getTextWidget().getDisplay().asyncExec(() -> {
            if (viewer.getDocument() != null && viewer.getDocument().get().equals(layout.text())) {
                new TextEdits(layout.changes()).apply(viewer);
                say(editor, layout.broken() ? new Words(Format.class).say("format.broken") : null);
            }
        }));
    }

    private static Layout layout(EditorModel.Question question, Point selected) {
        List<TextChange> changes = selected.y == 0
                ? LayoutChanges.of(question.file(), question.text())
                : LayoutChanges.of(question.file(), question.text(), new Region(selected.x, selected.y));
        return new Layout(question.text(), changes, !LayoutChanges.arePossible(question.snapshot(), question.file()));
    }

    private static void say(ITextEditor editor, String refusal) {
        IStatusLineManager line = editor.getEditorSite().getActionBars().getStatusLineManager();
        line.setErrorMessage(refusal);
    }
}
