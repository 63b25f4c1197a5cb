/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.ui.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.filesystem.IFileStore;
import org.eclipse.core.resources.IProject;
import org.eclipse.jface.text.IDocument;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditor;
import org.pbxdoc.ui.editor.LiveProblem;

/** A text in an editor that has the focus, in a project of its own. */
final class OpenText implements AutoCloseable {

    private final IProject project;
    private final ITextEditor editor;

    private OpenText(IProject project, ITextEditor editor) {
        this.project = project;
        this.editor = editor;
    }

    /** Opens {@code text} in a new project. */
    static OpenText of(String name, String text) throws Exception {
        IProject project = Workbench.project(name);
        return in(project, "text.pbxdoc", text);
    }

    /** Opens {@code text} in a project, which goes with it. */
    static OpenText in(IProject project, String file, String text) throws Exception {
        Workbench.arrange();
        OpenText open = new OpenText(project, Workbench.open(Workbench.file(project, file, text)));
        open.focus();
        return open;
    }

    /** Opens a file that is in no project. */
    static OpenText outside(Path file) throws Exception {
        IFileStore store = EFS.getLocalFileSystem().getStore(file.toUri());
        OpenText open = new OpenText(null, (ITextEditor) IDE.openEditorOnFileStore(Workbench.page(), store));
        open.focus();
        return open;
    }

    void focus() throws Exception {
        focus(editor);
    }

    /** Gives the keyboard to an editor; a window that has just opened may not have it yet. */
    static void focus(ITextEditor editor) throws Exception {
        Workbench.page().activate(editor);
        StyledText text = Workbench.text(editor);
        Workbench.waitUntil("the editor has the keyboard", () -> {
            boolean has = text.isFocusControl() && text.getDisplay().getActiveShell() == text.getShell();
            if (!has) {
                text.getShell().forceActive();
                text.forceFocus();
            }
            return has;
        });
    }

    IProject project() {
        return project;
    }

    ITextEditor editor() {
        return editor;
    }

    IDocument document() {
        return editor.getDocumentProvider().getDocument(editor.getEditorInput());
    }

    String text() {
        return document().get();
    }

    StyledText widget() {
        return Workbench.text(editor);
    }

    int place(String words) {
        int place = text().indexOf(words);
        assertTrue(place >= 0, words + " in " + text());
        return place;
    }

    void cursorBehind(String words) {
        editor.selectAndReveal(place(words) + words.length(), 0);
    }

    void select(String words) {
        editor.selectAndReveal(place(words), words.length());
    }

    /** Waits until the text holds the words. */
    void await(String words) throws Exception {
        try {
            Workbench.waitUntil(words, () -> text().contains(words));
        } catch (AssertionError e) {
            throw new AssertionError("[" + words + "] is not in\n" + text(), e);
        }
    }

    /** Returns the ids of the problems that show. */
    List<String> problems() {
        return problems(editor);
    }

    /** Returns the ids of the problems that show in {@code shown}. */
    static List<String> problems(ITextEditor shown) {
        List<String> ids = new ArrayList<>();
        shown.getDocumentProvider().getAnnotationModel(shown.getEditorInput()).getAnnotationIterator().forEachRemaining(annotation -> {
            if (annotation instanceof LiveProblem problem) {
                ids.add(problem.problem().id());
            }
        });
        return ids;
    }

    @Override
    public void close() throws Exception {
        Workbench.page().closeAllEditors(false);
        if (project != null) {
            project.delete(true, true, null);
        }
    }
}
