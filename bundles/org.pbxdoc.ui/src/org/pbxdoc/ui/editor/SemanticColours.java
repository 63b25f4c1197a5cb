/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.ui.editor;

import java.util.List;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocumentListener;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.ITextViewerExtension2;
import org.eclipse.ui.PlatformUI;
import org.pbxdoc.ide.colour.ColouredWord;
import org.pbxdoc.ide.colour.Colouring;
import org.pbxdoc.ui.model.EditorModel;
import org.pbxdoc.ui.model.ShownModel;

/** Learns from each check what the words mean and has only those painted that look different from before. */
final class SemanticColours implements IDocumentListener {

    private final Meanings meanings;
    private final ShownModel shown = new ShownModel(this::checked, this::opened, this::closing);

    SemanticColours(Meanings meanings) {
        this.meanings = meanings;
    }

    void install(ITextViewer on) {
        shown.install(on);
    }

    void uninstall() {
        shown.uninstall();
    }

    private void opened(EditorModel model) {
        model.document().addPrenotifiedDocumentListener(this);
    }

    private void closing(EditorModel model) {
        model.document().removePrenotifiedDocumentListener(this);
        meanings.forget();
    }

    @Override
    public void documentAboutToBeChanged(DocumentEvent event) {
        // Only what stands there afterwards is painted.
    }

    @Override
    public void documentChanged(DocumentEvent event) {
        meanings.move(event);
    }

    /** Runs on the thread for models, so the text may be another one by the time the UI thread hears of it. */
    private void checked(EditorModel.Checked state) {
        List<ColouredWord> words = Colouring.of(state.snapshot(), state.file());
        EditorModel asked = shown.model();
        if (asked != null && PlatformUI.isWorkbenchRunning()) {
            PlatformUI.getWorkbench().getDisplay().asyncExec(() -> learn(asked, state.text(), words));
        }
    }

    private void learn(EditorModel asked, String text, List<ColouredWord> words) {
        ITextViewer viewer = shown.viewer();
        if (asked != shown.model() || viewer == null || viewer.getTextWidget() == null || viewer.getTextWidget().isDisposed()
                || !asked.text().equals(text)) {
            return; // the next check follows
        }
        IRegion different = meanings.learn(words);
        if (different != null && viewer instanceof ITextViewerExtension2 painted) {
            painted.invalidateTextPresentation(different.getOffset(), different.getLength());
        }
    }
}
