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
import java.util.Arrays;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.text.IDocument;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.texteditor.IDocumentProvider;
import org.eclipse.ui.texteditor.ITextEditor;
import org.pbxdoc.pack.preview.Preview;
import org.pbxdoc.pack.preview.PreviewOptions;
import org.pbxdoc.ui.model.EditorModel;
import org.pbxdoc.ui.model.Models;

/**
 * Follows the editors of a page and makes previews of what the active one shows, saved or not: after each check of its model,
 * on the thread for models, and giving way to questions there. While nobody sees the view, nothing is done.
 */
final class PreviewSource implements IPartListener2 {

    /** Hears of previews, in the UI thread. */
    interface Listener {

        /** Hears that another editor is followed now; null if there is none. */
        void following(ITextEditor editor);

        /** Hears of a new state of the folder {@code customer}. */
        void previewed(Preview preview, Path customer);
    }

    private record State(EditorModel.Checked checked, PreviewOptions options) {}

    private final IWorkbenchPart view;
    private final IWorkbenchPage page;
    private final Display display;
    private final Listener listener;
    private final EditorModel.Listener model = this::checked;
    private ITextEditor editor;
    private EditorModel followed;
    private volatile PreviewOptions options = PreviewOptions.OF_HEADER;
    private volatile State latest;
    private volatile boolean hidden;

    PreviewSource(IWorkbenchPart view, Listener listener) {
        this.view = view;
        this.page = view.getSite().getPage();
        this.display = page.getWorkbenchWindow().getShell().getDisplay();
        this.listener = listener;
    }

    void open() {
        page.addPartListener(this);
        follow(another());
    }

    void close() {
        page.removePartListener(this);
        release();
    }

    /** Makes previews otherwise from now on. */
    void options(PreviewOptions wanted) {
        options = wanted;
        again();
    }

    /** Returns the file that is followed; null without one. */
    Path file() {
        return followed == null ? null : followed.path();
    }

    ITextEditor editor() {
        return editor;
    }

    private void follow(ITextEditor other) {
        IDocument document = other == null ? null : document(other);
        if (editor == other && (followed == null ? null : followed.document()) == document) {
            return;
        }
        release();
        if (document != null) {
            editor = other;
            followed = Models.shared().acquire(document);
            followed.listen(model);
            again();
        }
        listener.following(editor);
    }

    private void release() {
        latest = null;
        editor = null;
        if (followed != null) {
            followed.ignore(model);
            Models.shared().release(followed);
            followed = null;
        }
    }

    private void again() {
        if (followed != null && followed.latest() != null) {
            checked(followed.latest());
        }
    }

    /** In any thread. */
    private void checked(EditorModel.Checked checked) {
        if (hidden) {
            return;
        }
        State state = new State(checked, options);
        State before = latest;
        latest = state;
        if (before == null || before.checked().snapshot() != checked.snapshot() || !before.options().equals(state.options())) {
            Models.shared().work(breathe -> make(state, breathe));
        }
    }

    private void make(State state, Runnable breathe) {
        Runnable checkpoint = () -> {
            if (isVoid(state)) {
                throw new CancellationException();
            }
            breathe.run();
        };
        try {
            checkpoint.run();
            Preview preview = Preview.of(
                    state.checked().snapshot().installation(), state.checked().snapshot().findings(checkpoint), state.options(), checkpoint);
            tell(state, preview);
        } catch (CancellationException e) {
            return; // what made it void asks for the next one
        } catch (RuntimeException e) {
            ILog.of(PreviewSource.class).error("There is no preview", e);
        }
    }

    private void tell(State state, Preview preview) {
        if (!display.isDisposed()) {
            display.asyncExec(() -> {
                if (!isVoid(state) && followed != null) {
                    listener.previewed(preview, followed.customer());
                }
            });
        }
    }

    private boolean isVoid(State state) {
        State now = latest;
        return now == null || now.checked().snapshot() != state.checked().snapshot() || !now.options().equals(state.options());
    }

    private ITextEditor another() {
        ITextEditor active = text(page.getActiveEditor());
        return active != null ? active : Arrays.stream(page.getEditorReferences())
                .map(reference -> text(reference.getEditor(false)))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static ITextEditor text(IWorkbenchPart part) {
        return part instanceof ITextEditor text && text.getEditorInput() != null && text.getEditorInput().getName().endsWith(".pbxdoc")
                ? text : null;
    }

    private static IDocument document(ITextEditor editor) {
        IDocumentProvider provider = editor.getDocumentProvider();
        return provider == null ? null : provider.getDocument(editor.getEditorInput());
    }

    @Override
    public void partActivated(IWorkbenchPartReference reference) {
        partBroughtToTop(reference);
    }

    @Override
    public void partBroughtToTop(IWorkbenchPartReference reference) {
        ITextEditor text = text(reference.getPart(false));
        if (text != null) {
            follow(text);
        }
    }

    @Override
    public void partClosed(IWorkbenchPartReference reference) {
        if (editor != null && reference instanceof IEditorReference && reference.getPart(false) == editor) {
            follow(another());
        }
    }

    @Override
    public void partInputChanged(IWorkbenchPartReference reference) {
        if (editor != null && reference.getPart(false) == editor) {
            follow(text(editor));
        }
    }

    @Override
    public void partHidden(IWorkbenchPartReference reference) {
        hidden |= reference.getPart(false) == view;
    }

    @Override
    public void partVisible(IWorkbenchPartReference reference) {
        if (reference.getPart(false) == view && hidden) {
            hidden = false;
            again();
        }
    }
}
