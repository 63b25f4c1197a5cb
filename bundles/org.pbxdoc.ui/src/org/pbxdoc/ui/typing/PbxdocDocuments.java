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
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.text.IDocument;
import org.eclipse.text.undo.DocumentUndoManagerRegistry;
import org.eclipse.text.undo.IDocumentUndoManager;
import org.eclipse.ui.editors.text.TextFileDocumentProvider;
import org.pbxdoc.ide.TextChange;
import org.pbxdoc.ide.format.LayoutChanges;
import org.pbxdoc.ui.editor.EditorPreferences;
import org.pbxdoc.ui.model.Models;

/** Opens pbxdoc texts and lays them out when they are saved, by whatever command, if the user wants it. */
public final class PbxdocDocuments extends TextFileDocumentProvider {

    /** Saving waits for the layout; a text that takes longer is saved as it is. */
    private static final long PATIENCE_MS = 3_000;

    private record Layout(String text, List<TextChange> changes) {}

    @Override
    protected void commitFileBuffer(IProgressMonitor monitor, FileInfo info, boolean overwrite) throws CoreException {
        IDocument document = info.fTextFileBuffer.getDocument();
        if (EditorPreferences.is(EditorPreferences.FORMAT_ON_SAVE) && info.fTextFileBuffer.isDirty()) {
            layOut(document);
        }
        super.commitFileBuffer(monitor, info, overwrite);
    }

    private static void layOut(IDocument document) {
        try {
            Layout layout = Models.shared().of(document)
                    .ask(question -> new Layout(question.text(), LayoutChanges.of(question.file(), question.text())))
                    .get(PATIENCE_MS, TimeUnit.MILLISECONDS);
            if (document.get().equals(layout.text())) {
                apply(document, layout.changes());
            }
        } catch (ExecutionException | TimeoutException e) {
            ILog.of(PbxdocDocuments.class).warn("Saved as it is, since it could not be laid out", e); // saving comes first
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void apply(IDocument document, List<TextChange> changes) {
        IDocumentUndoManager undo = DocumentUndoManagerRegistry.getDocumentUndoManager(document);
        if (undo != null) {
            undo.beginCompoundChange();
        }
        new TextEdits(changes).apply(document);
        if (undo != null) {
            undo.endCompoundChange();
        }
    }
}
