/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.ui.compare;

import org.eclipse.compare.CompareConfiguration;
import org.eclipse.compare.IViewerCreator;
import org.eclipse.compare.contentmergeviewer.TextMergeViewer;
import org.eclipse.jface.text.TextViewer;
import org.eclipse.jface.text.presentation.IPresentationReconciler;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.text.source.SourceViewer;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.editors.text.EditorsUI;
import org.eclipse.ui.editors.text.TextSourceViewerConfiguration;
import org.pbxdoc.ui.Words;
import org.pbxdoc.ui.editor.PbxdocColouring;

/** Shows the texts of revisions side by side, coloured as in the editor. */
public final class RevisionTexts implements IViewerCreator {

    @Override
    public Viewer createViewer(Composite parent, CompareConfiguration configuration) {
        return new Texts(parent, configuration);
    }

    private static final class Texts extends TextMergeViewer {

        Texts(Composite parent, CompareConfiguration configuration) {
            super(parent, configuration);
        }

        @Override
        public String getTitle() {
            return new Words(RevisionTexts.class).say("texts");
        }

        @Override
        protected void configureTextViewer(TextViewer viewer) {
            if (viewer instanceof SourceViewer source) {
                source.configure(new Coloured());
            }
        }
    }

    private static final class Coloured extends TextSourceViewerConfiguration {

        Coloured() {
            super(EditorsUI.getPreferenceStore());
        }

        @Override
        public IPresentationReconciler getPresentationReconciler(ISourceViewer viewer) {
            return new PbxdocColouring();
        }
    }
}
