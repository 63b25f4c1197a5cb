/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.ui.lens;

import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextInputListener;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.reconciler.IReconciler;
import org.eclipse.jface.text.reconciler.IReconcilingStrategy;
import org.eclipse.jface.text.source.ISourceViewerExtension5;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.swt.widgets.Display;
import org.pbxdoc.ui.editor.EditorPreferences;
import org.pbxdoc.ui.model.EditorModel;
import org.pbxdoc.ui.model.Models;

/** Has the figures drawn again when another file or the user's choice changes them; typing the platform sees itself. */
public final class FiguresUpdate implements IReconciler, ITextInputListener, EditorModel.Listener {

    private final IPropertyChangeListener choice = event -> {
        if (event.getProperty().equals(EditorPreferences.FIGURES)) {
            update();
        }
    };
    private ITextViewer viewer;
    private EditorModel model;
    private String checked;

    @Override
    public void install(ITextViewer on) {
        viewer = on;
        viewer.addTextInputListener(this);
        EditorPreferences.store().addPropertyChangeListener(choice);
        open(viewer.getDocument());
    }

    @Override
    public void uninstall() {
        EditorPreferences.store().removePropertyChangeListener(choice);
        close();
        if (viewer != null) {
            viewer.removeTextInputListener(this);
            viewer = null;
        }
    }

    @Override
    public IReconcilingStrategy getReconcilingStrategy(String contentType) {
        return null;
    }

    @Override
    public void inputDocumentAboutToBeChanged(IDocument before, IDocument after) {
        close();
    }

    @Override
    public void inputDocumentChanged(IDocument before, IDocument after) {
        open(after);
    }

    private void open(IDocument document) {
        if (document != null && model == null) {
            model = Models.shared().acquire(document);
            model.listen(this);
        }
    }

    private void close() {
        if (model != null) {
            model.ignore(this);
            Models.shared().release(model);
            model = null;
        }
    }

    @Override
    public void checked(EditorModel.Checked state) {
        boolean elsewhere = state.text() != null && state.text().equals(checked);
        checked = state.text();
        if (elsewhere) {
            Display.getDefault().asyncExec(this::update);
        }
    }

    private void update() {
        if (viewer instanceof ISourceViewerExtension5 mined && viewer.getTextWidget() != null
                && !viewer.getTextWidget().isDisposed()) {
            mined.updateCodeMinings();
        }
    }
}
