/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.pdf;

import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PageMode;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;

/** The bookmarks: one for each heading, nested as the sections are. */
final class Outline {
    private final Deque<PDOutlineNode> open = new ArrayDeque<>();

    Outline(PDDocument pdf) {
        PDDocumentOutline root = new PDDocumentOutline();
        pdf.getDocumentCatalog().setDocumentOutline(root);
        pdf.getDocumentCatalog().setPageMode(PageMode.USE_OUTLINES);
        open.push(root);
    }

    /** Adds the bookmark of a heading of {@code level}, which follows the headings added before. */
    void add(int level, String title, PDDestination destination) {
        while (open.size() > level) {
            open.pop();
        }
        PDOutlineItem item = new PDOutlineItem();
        item.setTitle(title);
        item.setDestination(destination);
        open.peek().addLast(item);
        open.push(item);
    }
}
