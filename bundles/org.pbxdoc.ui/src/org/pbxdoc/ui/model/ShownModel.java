/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.ui.model;

import java.util.function.Consumer;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextInputListener;
import org.eclipse.jface.text.ITextViewer;

/** The model of the document that a viewer shows, kept alive as long as it shows it and left when it is given another. */
public final class ShownModel implements ITextInputListener {

    private final EditorModel.Listener listener;
    private final Consumer<EditorModel> opened;
    private final Consumer<EditorModel> closing;
    private volatile ITextViewer viewer;
    private volatile EditorModel model;

    /**
     * Makes one for a viewer to come.
     *
     * @param listener is told of every check, on the thread for models
     * @param opened is told of a model that is followed from now on
     * @param closing is told of a model that is followed no more
     */
    public ShownModel(EditorModel.Listener listener, Consumer<EditorModel> opened, Consumer<EditorModel> closing) {
        this.listener = listener;
        this.opened = opened;
        this.closing = closing;
    }

    /** Follows what {@code on} shows. */
    public void install(ITextViewer on) {
        viewer = on;
        on.addTextInputListener(this);
        inputDocumentChanged(null, on.getDocument());
    }

    /** Follows it no more. */
    public void uninstall() {
        close();
        if (viewer != null) {
            viewer.removeTextInputListener(this);
            viewer = null;
        }
    }

    /** Returns the viewer; null before and after. */
    public ITextViewer viewer() {
        return viewer;
    }

    /** Returns the model; null while no document is shown. */
    public EditorModel model() {
        return model;
    }

    @Override
    public void inputDocumentAboutToBeChanged(IDocument before, IDocument after) {
        close();
    }

    @Override
    public void inputDocumentChanged(IDocument before, IDocument after) {
        if (after != null && model == null) {
            model = Models.shared().acquire(after);
            model.listen(listener);
            opened.accept(model);
        }
    }

    private void close() {
        EditorModel former = model;
        if (former != null) {
            model = null;
            former.ignore(listener);
            closing.accept(former);
            Models.shared().release(former);
        }
    }
}
