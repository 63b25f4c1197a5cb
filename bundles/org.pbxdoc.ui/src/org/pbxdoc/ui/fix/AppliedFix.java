/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.ui.fix;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.IFileBuffer;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.filebuffers.ITextFileBufferManager;
import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.ITextViewerExtension;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.ltk.core.refactoring.CompositeChange;
import org.eclipse.ltk.core.refactoring.PerformChangeOperation;
import org.eclipse.ltk.core.refactoring.RefactoringCore;
import org.eclipse.ltk.core.refactoring.TextFileChange;
import org.eclipse.swt.graphics.Point;
import org.eclipse.text.edits.MultiTextEdit;
import org.eclipse.text.edits.ReplaceEdit;
import org.eclipse.text.undo.DocumentUndoManagerRegistry;
import org.eclipse.text.undo.IDocumentUndoManager;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditor;
import org.pbxdoc.ide.TextChange;
import org.pbxdoc.ide.fix.Fix;
import org.pbxdoc.ui.assist.Gaps;
import org.pbxdoc.ui.model.OpenFile;

/** Makes the changes of a fix: in open texts undoable there, in closed files undoable in the workspace. UI thread only. */
final class AppliedFix {

    private final Fix fix;

    AppliedFix(Fix fix) {
        this.fix = fix;
    }

    /** Makes the changes; {@code viewer}, which may be null, shows one of the files. */
    void apply(ISourceViewer viewer) {
        try {
            if (fix.gap().isPresent()) {
                applyWithGap(viewer, fix.changes().get(0));
            } else {
                applyAll();
            }
        } catch (CoreException | BadLocationException | RuntimeException e) {
            ILog.of(AppliedFix.class).error("The fix could not be made: " + fix.title(), e);
        }
    }

    private void applyAll() throws CoreException, BadLocationException {
        Map<Path, List<TextChange>> byFile =
                fix.changes().stream().collect(Collectors.groupingBy(TextChange::file, LinkedHashMap::new, Collectors.toList()));
        for (Path path : byFile.keySet()) {
            // All files must be within reach before the first of them is changed.
            if (document(path) == null && OpenFile.inWorkspace(path).isEmpty()) {
                show(path);
                Objects.requireNonNull(document(path), () -> path + " opened in no text editor");
            }
        }
        CompositeChange closed = new CompositeChange(fix.title());
        for (Map.Entry<Path, List<TextChange>> entry : byFile.entrySet()) {
            Path path = entry.getKey();
            if (document(path) != null) {
                edit(document(path), entry.getValue());
            } else {
                TextFileChange change = new TextFileChange(path.getFileName().toString(), OpenFile.inWorkspace(path).orElseThrow());
                change.setEdit(edit(entry.getValue()));
                closed.add(change);
            }
        }
        if (closed.getChildren().length > 0) {
            PerformChangeOperation operation = new PerformChangeOperation(closed);
            closed.initializeValidationData(new NullProgressMonitor());
            operation.setUndoManager(RefactoringCore.getUndoManager(), fix.title());
            ResourcesPlugin.getWorkspace().run(operation, new NullProgressMonitor());
        }
    }

    private static void edit(IDocument document, List<TextChange> changes) throws BadLocationException {
        IDocumentUndoManager undo = DocumentUndoManagerRegistry.getDocumentUndoManager(document);
        if (undo != null) {
            undo.beginCompoundChange();
        }
        try {
            edit(changes).apply(document);
        } finally {
            if (undo != null) {
                undo.endCompoundChange();
            }
        }
    }

    private static MultiTextEdit edit(List<TextChange> changes) {
        MultiTextEdit edit = new MultiTextEdit();
        changes.forEach(change ->
                edit.addChild(new ReplaceEdit(change.region().offset(), change.region().length(), change.text())));
        return edit;
    }

    /** The author writes the reason; the cursor goes where it belongs, in whatever file that is. */
    private void applyWithGap(ISourceViewer viewer, TextChange change) throws BadLocationException, PartInitException {
        ISourceViewer there = viewer != null && viewer.getDocument() == document(change.file()) ? viewer : open(change.file());
        if (there == null) {
            return;
        }
        int gap = fix.gap().orElseThrow();
        String text = change.text().substring(0, gap) + "${1:}" + change.text().substring(gap);
        ((ITextViewerExtension) there).getRewriteTarget().beginCompoundChange();
        try {
            Point selected = new Gaps(there, text).write(change.region().offset(), change.region().end());
            there.setSelectedRange(selected.x, selected.y);
            there.revealRange(selected.x, selected.y);
        } finally {
            ((ITextViewerExtension) there).getRewriteTarget().endCompoundChange();
        }
    }

    private static ISourceViewer open(Path path) throws PartInitException {
        return show(path) instanceof ITextEditor editor && editor.getAdapter(ITextViewer.class) instanceof ISourceViewer viewer
                ? viewer
                : null;
    }

    /** Opens a file in an editor, where its author sees and saves the change; it may be outside of all projects. */
    private static IEditorPart show(Path path) throws PartInitException {
        IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
        Optional<IFile> file = OpenFile.inWorkspace(path);
        return file.isPresent()
                ? IDE.openEditor(page, file.get())
                : IDE.openEditorOnFileStore(page, EFS.getLocalFileSystem().getStore(path.toUri()));
    }

    private static IDocument document(Path path) {
        ITextFileBufferManager buffers = FileBuffers.getTextFileBufferManager();
        List<IFileBuffer> open = new ArrayList<>(List.of(buffers.getFileBuffers()));
        open.addAll(List.of(buffers.getFileStoreFileBuffers()));
        for (IFileBuffer buffer : open) {
            if (buffer instanceof ITextFileBuffer text && path.equals(OpenFile.of(text.getDocument()).path())) {
                return text.getDocument();
            }
        }
        return null;
    }
}
