/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.ui.compare;

import org.eclipse.compare.ITypedElement;
import org.eclipse.compare.structuremergeviewer.DocumentRangeNode;
import org.eclipse.jface.text.IDocument;
import org.eclipse.swt.graphics.Image;
import org.pbxdoc.ide.Region;
import org.pbxdoc.ide.outline.Domain;
import org.pbxdoc.ide.revise.Part;
import org.pbxdoc.ui.Words;
import org.pbxdoc.ui.outline.DomainIcons;

/** An element, or what it says itself besides the elements in it, as the platform compares them: by what it is called. */
final class ElementNode extends DocumentRangeNode implements ITypedElement {

    /** The type of contents of a part of a text. */
    static final String TYPE = "pbxdocpart";

    private static final int ELEMENT = 1;
    private static final int STATEMENTS = 2;

    private final String label;
    private final Domain domain;
    private final String words;

    private ElementNode(
            DocumentRangeNode parent, int type, String key, IDocument document, Region region, String label, Part part) {
        super(parent, type, key, document, region.offset(), region.length());
        this.label = label;
        domain = part.domain();
        words = part.own();
        parent.addChild(this);
    }

    /** Adds {@code part} and what is in it to {@code parent}. */
    static void add(DocumentRangeNode parent, Part part, IDocument document, String text) {
        ElementNode node = new ElementNode(parent, ELEMENT, part.key(), document, part.lines(), part.key(), part);
        int end = part.whole().end();
        node.setAppendPosition(text.startsWith("}", end - 1) ? end - 1 : end);
        // A node with nodes in it is the same if those are: what it says besides is compared as one of them.
        if (!part.parts().isEmpty()) {
            String statements = new Words(ElementNode.class).say("statements");
            new ElementNode(node, STATEMENTS, "", document, part.whole(), statements, part);
            part.parts().forEach(inner -> add(node, inner, document, text));
        }
    }

    /** Returns what is compared: the statements, however they are laid out. */
    String words() {
        return words;
    }

    @Override
    public boolean isEditable() {
        return getTypeCode() == ELEMENT && super.isEditable();
    }

    @Override
    public String getName() {
        return label;
    }

    @Override
    public Image getImage() {
        return DomainIcons.of(domain);
    }

    @Override
    public String getType() {
        return TYPE;
    }
}
