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
import java.util.Map;
import org.eclipse.jface.text.ISynchronizable;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.reconciler.IReconciler;
import org.eclipse.jface.text.reconciler.IReconcilingStrategy;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.IAnnotationModelExtension;
import org.eclipse.jface.text.source.ISourceViewer;
import org.pbxdoc.ide.Problem;
import org.pbxdoc.ide.severity.RuleLooks;
import org.pbxdoc.ui.build.AutomaticNature;
import org.pbxdoc.ui.model.EditorModel;
import org.pbxdoc.ui.model.ShownModel;
import org.pbxdoc.ui.preferences.Settings;

/** Keeps the model of an open editor alive and shows the problems of its text while the user types. */
public final class LiveProblems implements IReconciler {

    private final ShownModel shown = new ShownModel(this::show, this::opened, gone -> {});

    @Override
    public void install(ITextViewer on) {
        shown.install(on);
    }

    @Override
    public void uninstall() {
        shown.uninstall();
    }

    @Override
    public IReconcilingStrategy getReconcilingStrategy(String contentType) {
        return null; // the model decides when it is time
    }

    private void opened(EditorModel model) {
        if (model.file().file() != null) {
            AutomaticNature.ensure(model.file().file().getProject());
        }
        if (model.latest() != null) {
            show(model.latest());
        }
    }

    private void show(EditorModel.Checked state) {
        IAnnotationModel annotations = shown.viewer() instanceof ISourceViewer on ? on.getAnnotationModel() : null;
        if (annotations == null) {
            return;
        }
        Map<Annotation, Position> found = new LinkedHashMap<>();
        for (Problem problem : looks().shown(state.here())) {
            // The user may have gone on typing since: a place behind the end is brought back.
            int end = state.text() == null ? 0 : state.text().length();
            int offset = Math.min(problem.offset(), end);
            found.put(new LiveProblem(problem), new Position(offset, Math.max(0, Math.min(problem.length(), end - offset))));
        }
        Object lock = annotations instanceof ISynchronizable guarded && guarded.getLockObject() != null
                ? guarded.getLockObject() : annotations;
        synchronized (lock) {
            // Two editors of one file share its annotations, and either may have put the earlier ones there.
            List<Annotation> earlier = new ArrayList<>();
            annotations.getAnnotationIterator().forEachRemaining(one -> {
                if (one instanceof LiveProblem) {
                    earlier.add(one);
                }
            });
            ((IAnnotationModelExtension) annotations).replaceAnnotations(earlier.toArray(Annotation[]::new), found);
        }
    }

    /** What the user ignores as a marker is no problem here either. */
    private RuleLooks looks() {
        EditorModel of = shown.model();
        return Settings.of(of == null || of.file().file() == null ? null : of.file().file().getProject()).looks();
    }
}
