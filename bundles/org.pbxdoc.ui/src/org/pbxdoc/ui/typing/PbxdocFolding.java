/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.ui.typing;

import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.reconciler.DirtyRegion;
import org.eclipse.jface.text.reconciler.IReconcilingStrategy;
import org.eclipse.jface.text.reconciler.IReconcilingStrategyExtension;
import org.eclipse.jface.text.reconciler.Reconciler;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.projection.IProjectionListener;
import org.eclipse.jface.text.source.projection.ProjectionAnnotation;
import org.eclipse.jface.text.source.projection.ProjectionAnnotationModel;
import org.eclipse.jface.text.source.projection.ProjectionViewer;
import org.pbxdoc.ide.LanguageServices;
import org.pbxdoc.ide.Region;
import org.pbxdoc.ide.TextLines;
import org.pbxdoc.ide.fold.Fold;
import org.pbxdoc.ide.fold.Folding;

/** Lets blocks, comments and long texts be put away; what is put away stays so while the text around it changes. */
public final class PbxdocFolding extends Reconciler {

    private static final int PAUSE_MS = 300;

    private final Folds folds = new Folds();

    /** Called by the generic editor. */
    public PbxdocFolding() {
        setReconcilingStrategy(folds, IDocument.DEFAULT_CONTENT_TYPE);
        setDelay(PAUSE_MS);
    }

    @Override
    public void install(ITextViewer viewer) {
        folds.viewer = viewer instanceof ProjectionViewer projection ? projection : null;
        if (folds.viewer != null) {
            folds.viewer.addProjectionListener(folds);
        }
        super.install(viewer);
    }

    @Override
    public void uninstall() {
        if (folds.viewer != null) {
            folds.viewer.removeProjectionListener(folds);
        }
        super.uninstall();
    }

    /** Runs on a thread of its own, and on that of the viewer when it begins to fold. */
    private static final class Folds implements IReconcilingStrategy, IReconcilingStrategyExtension, IProjectionListener {

        private volatile ProjectionViewer viewer;
        private volatile IDocument document;

        @Override
        public void setDocument(IDocument current) {
            document = current;
        }

        @Override
        public void initialReconcile() {
            update();
        }

        @Override
        public void reconcile(DirtyRegion dirty, IRegion region) {
            update();
        }

        @Override
        public void reconcile(IRegion partition) {
            update();
        }

        @Override
        public void setProgressMonitor(IProgressMonitor monitor) {
            // It takes a few milliseconds.
        }

        /** The viewer may be ready only after the text was looked at first. */
        @Override
        public void projectionEnabled() {
            update();
        }

        @Override
        public void projectionDisabled() {
            // Its folds go with it.
        }

        private synchronized void update() {
            ProjectionAnnotationModel model = viewer == null ? null : viewer.getProjectionAnnotationModel();
            if (model == null || document == null) {
                return;
            }
            Set<Position> wanted = positions(document.get());
            Set<Annotation> gone = new LinkedHashSet<>();
            for (Iterator<Annotation> all = model.getAnnotationIterator(); all.hasNext();) {
                Annotation annotation = all.next();
                if (!wanted.remove(model.getPosition(annotation))) {
                    gone.add(annotation);
                }
            }
            Map<Annotation, Position> added = new HashMap<>();
            wanted.forEach(position -> added.put(new ProjectionAnnotation(), position));
            if (!gone.isEmpty() || !added.isEmpty()) {
                model.modifyAnnotations(gone.toArray(Annotation[]::new), added, null);
            }
        }

        /** The viewer puts whole lines away. */
        private static Set<Position> positions(String text) {
            TextLines lines = TextLines.of(text);
            Set<Position> positions = new LinkedHashSet<>();
            for (Fold fold : Folding.of(text, LanguageServices.shared().scanner().scan(text))) {
                Region region = fold.region();
                int start = lines.start(lines.line(region.offset()));
                int end = lines.start(lines.line(region.end()) + 1);
                positions.add(new Position(start, end - start));
            }
            return positions;
        }
    }
}
