/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.ui;

import java.util.Arrays;
import java.util.Optional;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.texteditor.IDocumentProvider;
import org.eclipse.ui.texteditor.ITextEditor;

/** The editors of this workbench that show pbxdoc texts. */
public final class PbxdocEditors {

    /** The editor that shows them. */
    public static final String EDITOR = "org.eclipse.ui.genericeditor.GenericEditor";

    private static final String CONTENT = "org.pbxdoc.content";

    private PbxdocEditors() {}

    /** Returns whether {@code input} is a pbxdoc text. */
    public static boolean isPbxdoc(IEditorInput input) {
        return input != null && isPbxdoc(input.getName());
    }

    /** Returns whether a file of this name holds pbxdoc text. */
    public static boolean isPbxdoc(String fileName) {
        return Arrays.stream(Platform.getContentTypeManager().findContentTypesFor(fileName))
                .anyMatch(type -> type.getId().equals(CONTENT));
    }

    /** Returns {@code part} if it is a text editor with a pbxdoc text. */
    public static Optional<ITextEditor> of(Object part) {
        return part instanceof ITextEditor editor && isPbxdoc(editor.getEditorInput()) ? Optional.of(editor) : Optional.empty();
    }

    /** Returns the active editor of the active window if it shows a pbxdoc text. */
    public static Optional<ITextEditor> active() {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        IWorkbenchPage page = window == null ? null : window.getActivePage();
        IEditorPart editor = page == null ? null : page.getActiveEditor();
        return of(editor);
    }

    /** Returns the active editor if {@code viewer} is the one that it types in. */
    public static Optional<ITextEditor> active(ITextViewer viewer) {
        return active().filter(editor -> editor.getAdapter(ITextViewer.class) == viewer);
    }

    /** Returns the document of {@code editor}; null once it is closed. */
    public static IDocument document(ITextEditor editor) {
        IDocumentProvider provider = editor.getDocumentProvider();
        return provider == null ? null : provider.getDocument(editor.getEditorInput());
    }
}
