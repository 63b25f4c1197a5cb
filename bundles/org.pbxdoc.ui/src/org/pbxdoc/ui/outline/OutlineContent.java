/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.ui.outline;

import org.eclipse.jface.viewers.ITreeContentProvider;
import org.pbxdoc.ide.outline.OutlineNode;
import org.pbxdoc.ide.outline.OutlineTree;

/** The lines of the outline that a tree shows at the time. */
final class OutlineContent implements ITreeContentProvider {

    private OutlineTree tree = OutlineTree.EMPTY;

    void show(OutlineTree next) {
        tree = next;
    }

    OutlineTree shown() {
        return tree;
    }

    @Override
    public Object[] getElements(Object input) {
        return tree.roots().toArray();
    }

    @Override
    public Object[] getChildren(Object parent) {
        return ((OutlineNode) parent).children().toArray();
    }

    @Override
    public Object getParent(Object element) {
        return ((OutlineNode) element).parent();
    }

    @Override
    public boolean hasChildren(Object element) {
        return !((OutlineNode) element).children().isEmpty();
    }
}
