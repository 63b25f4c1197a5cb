/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.ui.navigate;

import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditor;
import org.pbxdoc.ide.TextPlace;
import org.pbxdoc.ui.PbxdocEditors;
import org.pbxdoc.ui.model.OpenFile;

/**
 * A place that an editor can be opened at.
 *
 * @param place the place in a file or catalogue
 * @param customer the folder of those who go there
 */
public record Destination(TextPlace place, Path customer) {

    /** Opens an editor there and makes both ends a step of the history; called in the UI thread. */
    public void open(IWorkbenchPage page) {
        open(page, true);
    }

    void open(IWorkbenchPage page, boolean activate) {
        try {
            if (page.getActiveEditor() instanceof ITextEditor from) {
                page.getNavigationHistory().markLocation(from);
            }
            if (editor(page, activate) instanceof ITextEditor editor) {
                editor.selectAndReveal(place.region().offset(), place.region().length());
            }
        } catch (PartInitException e) {
            ILog.of(Destination.class).log(e.getStatus());
        }
    }

    private IEditorPart editor(IWorkbenchPage page, boolean activate) throws PartInitException {
        Optional<Path> path = place.file();
        if (path.isEmpty()) {
            return page.openEditor(new CatalogueInput(place.uri(), customer), PbxdocEditors.EDITOR, activate,
                    IWorkbenchPage.MATCH_INPUT);
        }
        Optional<IFile> file = OpenFile.inWorkspace(path.get());
        return file.isPresent()
                ? IDE.openEditor(page, file.get(), activate)
                : IDE.openEditorOnFileStore(page, EFS.getLocalFileSystem().getStore(path.get().toUri()));
    }
}
