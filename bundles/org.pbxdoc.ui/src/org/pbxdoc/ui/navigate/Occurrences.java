/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.ui.navigate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.IEclipsePreferences.IPreferenceChangeListener;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentExtension4;
import org.eclipse.jface.text.ISynchronizable;
import org.eclipse.jface.text.ITextInputListener;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.reconciler.IReconciler;
import org.eclipse.jface.text.reconciler.IReconcilingStrategy;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.IAnnotationModelExtension;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.viewers.IPostSelectionProvider;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.swt.widgets.Display;
import org.pbxdoc.ide.TextPlace;
import org.pbxdoc.ide.navigate.Navigation;
import org.pbxdoc.ui.Answers;
import org.pbxdoc.ui.EditorKeys;
import org.pbxdoc.ui.model.LiveStructure;
import org.pbxdoc.ui.model.Models;

/** Marks every place that names the element at the caret, as long as the editor's button for that is down. */
public final class Occurrences implements IReconciler, ITextInputListener, IPreferenceChangeListener {

    /** The type of the marks. */
    public static final String TYPE = "org.pbxdoc.ui.occurrence";

    /** The button belongs to the generic editor, and so does its preference. */
    private static final IEclipsePreferences BUTTON = InstanceScope.INSTANCE.getNode("org.eclipse.ui.genericeditor");
    private static final String DOWN = "org.eclipse.ui.genericeditor.togglehighlight";

    private final ISelectionChangedListener caret = event -> follow();
    private ISourceViewer viewer;
    private LiveStructure structure;
    private volatile int asked;

    @Override
    public void install(ITextViewer on) {
        EditorKeys.activate();
        viewer = (ISourceViewer) on;
        viewer.addTextInputListener(this);
        if (viewer.getSelectionProvider() instanceof IPostSelectionProvider selections) {
            selections.addPostSelectionChangedListener(caret);
        }
        BUTTON.addPreferenceChangeListener(this);
        inputDocumentChanged(null, viewer.getDocument());
    }

    @Override
    public void uninstall() {
        BUTTON.removePreferenceChangeListener(this);
        if (viewer != null) {
            inputDocumentAboutToBeChanged(viewer.getDocument(), null);
            viewer.removeTextInputListener(this);
            if (viewer.getSelectionProvider() instanceof IPostSelectionProvider selections) {
                selections.removePostSelectionChangedListener(caret);
            }
            viewer = null;
        }
    }

    @Override
    public IReconcilingStrategy getReconcilingStrategy(String contentType) {
        return null; // the caret decides when it is time
    }

    @Override
    public void inputDocumentAboutToBeChanged(IDocument before, IDocument after) {
        if (structure != null) {
            structure.release();
            structure = null;
        }
    }

    @Override
    public void inputDocumentChanged(IDocument before, IDocument after) {
        if (after != null && structure == null) {
            // Links and outline want to know what stands where before they are asked for the first time.
            structure = LiveStructure.acquire(after);
        }
    }

    @Override
    public void preferenceChange(IEclipsePreferences.PreferenceChangeEvent event) {
        if (event.getKey().equals(DOWN)) {
            Display.getDefault().asyncExec(this::follow);
        }
    }

    private void follow() {
        if (viewer == null || viewer.getDocument() == null || viewer.getTextWidget() == null || viewer.getTextWidget().isDisposed()) {
            return;
        }
        int question = ++asked;
        if (!BUTTON.getBoolean(DOWN, true)) {
            show(List.of());
            return;
        }
        IDocument document = viewer.getDocument();
        long stamp = stamp(document);
        int offset = viewer.getSelectedRange().x;
        Answers.show(
                Models.shared().of(document).ask(state -> question == asked
                        ? Navigation.occurrences(state.snapshot(), state.uri(), offset)
                        : List.<TextPlace>of()),
                places -> {
                    if (question == asked && viewer != null && viewer.getDocument() == document && stamp(document) == stamp) {
                        show(places);
                    }
                });
    }

    private static long stamp(IDocument document) {
        return ((IDocumentExtension4) document).getModificationStamp();
    }

    private void show(List<TextPlace> places) {
        IAnnotationModel annotations = viewer.getAnnotationModel();
        if (annotations == null) {
            return;
        }
        Map<Annotation, Position> marks = new LinkedHashMap<>();
        for (TextPlace place : places) {
            marks.put(new Annotation(TYPE, false, ""), new Position(place.region().offset(), place.region().length()));
        }
        Object lock = annotations instanceof ISynchronizable guarded && guarded.getLockObject() != null
                ? guarded.getLockObject() : annotations;
        synchronized (lock) {
            // Two editors of one file share its annotations; the caret that moved last counts.
            List<Annotation> earlier = new ArrayList<>();
            annotations.getAnnotationIterator().forEachRemaining(one -> {
                if (TYPE.equals(one.getType())) {
                    earlier.add(one);
                }
            });
            ((IAnnotationModelExtension) annotations).replaceAnnotations(earlier.toArray(Annotation[]::new), marks);
        }
    }
}
