/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.ui.navigate;

import java.util.Comparator;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.StructuredViewer;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.search.ui.text.AbstractTextSearchViewPage;
import org.eclipse.search.ui.text.Match;

/** The references in the Search view: the files, and under them the lines. */
public final class ReferencePage extends AbstractTextSearchViewPage {

    private final class Content implements ITreeContentProvider {

        @Override
        public Object[] getElements(Object input) {
            return getInput() == null ? new Object[0] : found().lines().map(FoundLine::container).distinct().toArray();
        }

        @Override
        public Object[] getChildren(Object parent) {
            return parent instanceof FoundLine || getInput() == null ? new Object[0] : found().lines()
                    .filter(line -> line.container().equals(parent))
                    .sorted(Comparator.comparingInt(FoundLine::number))
                    .toArray();
        }

        @Override
        public Object getParent(Object element) {
            return element instanceof FoundLine line ? line.container() : null;
        }

        @Override
        public boolean hasChildren(Object element) {
            return getChildren(element).length > 0;
        }
    }

    /** Called by the Search view. */
    public ReferencePage() {
        super(FLAG_LAYOUT_TREE);
    }

    private FoundReferences found() {
        return (FoundReferences) getInput();
    }

    @Override
    protected void configureTreeViewer(TreeViewer viewer) {
        viewer.setUseHashlookup(true);
        viewer.setContentProvider(new Content());
        viewer.setLabelProvider(new DelegatingStyledCellLabelProvider(new ReferenceLabels(this)));
    }

    @Override
    protected void configureTableViewer(TableViewer viewer) {
        throw new IllegalStateException("references are shown as a tree");
    }

    @Override
    protected void elementsChanged(Object[] objects) {
        StructuredViewer viewer = getViewer();
        viewer.refresh();
        if (viewer instanceof TreeViewer tree) {
            tree.expandToLevel(2);
        }
    }

    @Override
    protected void clear() {
        getViewer().refresh();
    }

    @Override
    public int getDisplayedMatchCount(Object element) {
        return element instanceof FoundLine ? getInput().getMatchCount(element) : 0;
    }

    /** Returns how many references a file has. */
    int count(Object container) {
        return found().lines().filter(line -> line.container().equals(container)).mapToInt(found()::getMatchCount).sum();
    }

    @Override
    protected void showMatch(Match match, int offset, int length, boolean activate) {
        new Destination(((FoundReference) match).place(), found().getQuery().customer()).open(getSite().getPage(), activate);
    }
}
