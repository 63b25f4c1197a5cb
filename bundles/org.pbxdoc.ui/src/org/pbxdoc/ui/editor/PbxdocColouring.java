/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.ui.editor;

import org.eclipse.jface.resource.ColorRegistry;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.presentation.PresentationReconciler;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.swt.widgets.Display;
import org.pbxdoc.ide.LanguageServices;

/** Colours a pbxdoc editor and follows the theme. */
public final class PbxdocColouring extends PresentationReconciler {

    private final IPropertyChangeListener repaint = event -> {
        if (TokenColours.isOne(event.getProperty())) {
            Display.getDefault().asyncExec(this::repaint);
        }
    };
    private final SemanticColours semantic;
    private ColorRegistry colours;
    private ITextViewer viewer;

    /** Called by the generic editor. */
    public PbxdocColouring() {
        Meanings meanings = new Meanings();
        semantic = new SemanticColours(meanings);
        TokenPainter painter = new TokenPainter(LanguageServices.shared().scanner(), meanings);
        setDamager(painter, IDocument.DEFAULT_CONTENT_TYPE);
        setRepairer(painter, IDocument.DEFAULT_CONTENT_TYPE);
    }

    @Override
    public void install(ITextViewer viewer) {
        super.install(viewer);
        this.viewer = viewer;
        colours = TokenColours.registry();
        colours.addListener(repaint);
        semantic.install(viewer);
    }

    @Override
    public void uninstall() {
        semantic.uninstall();
        if (colours != null) {
            colours.removeListener(repaint);
        }
        viewer = null;
        super.uninstall();
    }

    private void repaint() {
        if (viewer != null && viewer.getTextWidget() != null && !viewer.getTextWidget().isDisposed()) {
            viewer.invalidateTextPresentation();
        }
    }
}
