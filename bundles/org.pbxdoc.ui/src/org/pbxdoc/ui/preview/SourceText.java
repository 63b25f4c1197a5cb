/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.ui.preview;

import java.nio.file.Path;
import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditor;

/** Leads to a place in a text. */
final class SourceText {

    private final IWorkbenchPage page;

    SourceText(IWorkbenchPage page) {
        this.page = page;
    }

    /** Opens {@code file}, in the workspace or not, and selects the characters there. */
    void show(Path file, int offset, int length) throws PartInitException {
        IFile found = inWorkspace(file);
        IEditorPart opened = found != null
                ? IDE.openEditor(page, found)
                : IDE.openEditorOnFileStore(page, EFS.getLocalFileSystem().getStore(file.toUri()));
        ITextEditor text = opened.getAdapter(ITextEditor.class);
        if (text != null) {
            // The text may have become shorter since.
            int end = text.getDocumentProvider().getDocument(text.getEditorInput()).getLength();
            int from = Math.min(offset, end);
            text.selectAndReveal(from, Math.min(length, end - from));
        }
    }

    private static IFile inWorkspace(Path file) {
        for (IFile each : ResourcesPlugin.getWorkspace().getRoot().findFilesForLocationURI(file.toUri())) {
            if (each.exists()) {
                return each;
            }
        }
        return null;
    }
}
