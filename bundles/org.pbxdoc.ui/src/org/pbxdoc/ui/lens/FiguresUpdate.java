/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.ui.lens;

import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.reconciler.IReconciler;
import org.eclipse.jface.text.reconciler.IReconcilingStrategy;
import org.eclipse.jface.text.source.ISourceViewerExtension5;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.swt.widgets.Display;
import org.pbxdoc.ui.editor.EditorPreferences;
import org.pbxdoc.ui.model.EditorModel;
import org.pbxdoc.ui.model.ShownModel;

/** Has the figures drawn again when another file or the user's choice changes them; typing the platform sees itself. */
public final class FiguresUpdate implements IReconciler {

    private final IPropertyChangeListener choice = event -> {
        if (event.getProperty().equals(EditorPreferences.FIGURES)) {
            update();
        }
    };
    private final ShownModel shown = new ShownModel(this::checked, model -> {}, model -> {});
    private String checked;

    @Override
    public void install(ITextViewer on) {
        EditorPreferences.store().addPropertyChangeListener(choice);
        shown.install(on);
    }

    @Override
    public void uninstall() {
        EditorPreferences.store().removePropertyChangeListener(choice);
        shown.uninstall();
    }

    @Override
    public IReconcilingStrategy getReconcilingStrategy(String contentType) {
        return null;
    }

    private void checked(EditorModel.Checked state) {
        boolean elsewhere = state.text() != null && state.text().equals(checked);
        checked = state.text();
        if (elsewhere) {
            Display.getDefault().asyncExec(this::update);
        }
    }

    private void update() {
        ITextViewer viewer = shown.viewer();
        if (viewer instanceof ISourceViewerExtension5 mined && viewer.getTextWidget() != null
                && !viewer.getTextWidget().isDisposed()) {
            mined.updateCodeMinings();
        }
    }
}
