/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.ui.assist;

import java.util.Collections;
import java.util.Map;
import java.util.WeakHashMap;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.contentassist.ContentAssistEvent;
import org.eclipse.jface.text.contentassist.ICompletionListener;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.reconciler.IReconciler;
import org.eclipse.jface.text.reconciler.IReconcilingStrategy;
import org.eclipse.jface.text.source.ISourceViewerExtension4;

/** Knows of each editor whether its list of proposals was asked for or comes by itself; the platform tells only listeners. */
public final class AssistSessions implements IReconciler, ICompletionListener {

    private static final Map<ITextViewer, AssistSessions> OF_VIEWERS = Collections.synchronizedMap(new WeakHashMap<>());

    private volatile boolean automatic;
    private ITextViewer viewer;

    /** Returns the sessions of an editor; null for a viewer that is none. */
    static AssistSessions of(ITextViewer viewer) {
        return OF_VIEWERS.get(viewer);
    }

    /** Returns whether the list that is being made comes by itself. */
    boolean isAutomatic() {
        return automatic;
    }

    @Override
    public void install(ITextViewer on) {
        viewer = on;
        OF_VIEWERS.put(on, this);
        // What shows the list is made after this.
        on.getTextWidget().getDisplay().asyncExec(() -> {
            if (viewer instanceof ISourceViewerExtension4 source && source.getContentAssistantFacade() != null) {
                source.getContentAssistantFacade().addCompletionListener(this);
            }
        });
    }

    @Override
    public void uninstall() {
        if (viewer instanceof ISourceViewerExtension4 source && source.getContentAssistantFacade() != null) {
            source.getContentAssistantFacade().removeCompletionListener(this);
        }
        OF_VIEWERS.remove(viewer, this);
        viewer = null;
    }

    @Override
    public IReconcilingStrategy getReconcilingStrategy(String contentType) {
        return null;
    }

    @Override
    public void assistSessionStarted(ContentAssistEvent event) {
        automatic = event.isAutoActivated;
    }

    @Override
    public void assistSessionEnded(ContentAssistEvent event) {
        automatic = false;
    }

    @Override
    public void selectionChanged(ICompletionProposal proposal, boolean smartToggle) {
        // Only how the list begins counts.
    }
}
