/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.ui.compare;

import org.eclipse.compare.ISharedDocumentAdapter;
import org.eclipse.compare.structuremergeviewer.IStructureComparator;
import org.eclipse.compare.structuremergeviewer.StructureCreator;
import org.eclipse.compare.structuremergeviewer.StructureRootNode;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.text.IDocument;
import org.pbxdoc.ide.revise.Part;
import org.pbxdoc.ide.revise.Revision;
import org.pbxdoc.ui.Words;

/** Reads revisions for the structure pane of a comparison. */
public final class Revisions extends StructureCreator {

    @Override
    public String getName() {
        return new Words(Revisions.class).say("structure");
    }

    @Override
    protected IStructureComparator createStructureComparator(
            Object element, IDocument document, ISharedDocumentAdapter adapter, IProgressMonitor monitor) {
        StructureRootNode root = new StructureRootNode(document, element, this, adapter);
        String text = document.get();
        for (Part part : Revision.of(text).parts()) {
            ElementNode.add(root, part, document, text);
        }
        root.setAppendPosition(text.length());
        return root;
    }

    @Override
    public String getContents(Object node, boolean ignoreWhitespace) {
        return node instanceof ElementNode element ? element.words() : null;
    }
}
