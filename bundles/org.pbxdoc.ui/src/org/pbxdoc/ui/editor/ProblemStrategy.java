/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.ui.editor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ISynchronizable;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.reconciler.DirtyRegion;
import org.eclipse.jface.text.reconciler.IReconcilingStrategy;
import org.eclipse.jface.text.reconciler.IReconcilingStrategyExtension;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.IAnnotationModelExtension;
import org.eclipse.jface.text.source.ISourceViewer;
import org.pbxdoc.ide.LanguageServices;
import org.pbxdoc.ide.Problem;
import org.pbxdoc.ui.build.AutomaticNature;

/** Turns the problems of the text on the screen into annotations and takes the former ones away. */
final class ProblemStrategy implements IReconcilingStrategy, IReconcilingStrategyExtension {

    private ISourceViewer viewer;
    private IDocument document;
    private List<Annotation> shown = List.of();

    void setViewer(ISourceViewer viewer) {
        this.viewer = viewer;
    }

    @Override
    public void setDocument(IDocument document) {
        this.document = document;
        shown = List.of();
    }

    @Override
    public void setProgressMonitor(IProgressMonitor monitor) {
        // A check of one folder is short; there is nothing to report.
    }

    @Override
    public void initialReconcile() {
        OpenFile open = OpenFile.of(document);
        if (open.file() != null) {
            AutomaticNature.ensure(open.file().getProject());
        }
        check(open);
    }

    @Override
    public void reconcile(IRegion partition) {
        check(OpenFile.of(document));
    }

    @Override
    public void reconcile(DirtyRegion dirty, IRegion region) {
        check(OpenFile.of(document));
    }

    private void check(OpenFile open) {
        Map<Annotation, Position> found = new LinkedHashMap<>();
        int length = document.getLength();
        for (Problem problem : LanguageServices.shared().check(open.customer(), Locale.getDefault())) {
            if (problem.file().equals(open.path())) {
                // The user may have gone on typing since: a place behind the end is brought back.
                int offset = Math.min(problem.offset(), length);
                int extent = Math.max(0, Math.min(problem.length(), length - offset));
                found.put(new LiveProblem(problem), new Position(offset, extent));
            }
        }
        show(found);
    }

    private void show(Map<Annotation, Position> found) {
        IAnnotationModel model = viewer.getAnnotationModel();
        if (model == null) {
            return;
        }
        Object lock = model instanceof ISynchronizable guarded && guarded.getLockObject() != null
                ? guarded.getLockObject() : model;
        synchronized (lock) {
            ((IAnnotationModelExtension) model).replaceAnnotations(shown.toArray(Annotation[]::new), found);
            shown = new ArrayList<>(found.keySet());
        }
    }
}
