/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.ui.editor;

import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.reconciler.Reconciler;
import org.eclipse.jface.text.source.ISourceViewer;

/** Checks the open document shortly after the last key, away from the UI thread. */
public final class LiveProblems extends Reconciler {

    private static final int AFTER_LAST_KEY_MS = 300;

    private final ProblemStrategy strategy = new ProblemStrategy();
    private final IResourceChangeListener neighbours = this::resourcesChanged;

    /** Called by the generic editor. */
    public LiveProblems() {
        setDelay(AFTER_LAST_KEY_MS);
        setIsIncrementalReconciler(false);
        setReconcilingStrategy(strategy, IDocument.DEFAULT_CONTENT_TYPE);
    }

    @Override
    public void install(ITextViewer viewer) {
        strategy.setViewer((ISourceViewer) viewer);
        super.install(viewer);
        ResourcesPlugin.getWorkspace().addResourceChangeListener(neighbours, IResourceChangeEvent.POST_CHANGE);
    }

    @Override
    public void uninstall() {
        ResourcesPlugin.getWorkspace().removeResourceChangeListener(neighbours);
        super.uninstall();
    }

    /** A saved neighbour can make this file right or wrong. */
    private void resourcesChanged(IResourceChangeEvent event) {
        try {
            boolean[] changed = {false};
            event.getDelta().accept(delta -> {
                boolean content = delta.getKind() != IResourceDelta.CHANGED
                        || (delta.getFlags() & IResourceDelta.CONTENT) != 0;
                changed[0] |= content && "pbxdoc".equals(delta.getResource().getFileExtension());
                return !changed[0];
            });
            if (changed[0] && getTextViewer() != null) {
                forceReconciling();
            }
        } catch (CoreException e) {
            ILog.of(LiveProblems.class).log(e.getStatus());
        }
    }
}
