/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.pdf;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;

/**
 * The structure tree: which drawn content is a heading, a cell, a list item, and in which order it is read.
 *
 * <p>Elements are bare dictionaries, since a long table has hundreds of thousands of them.
 */
final class Tagging {
    private static final COSName SCOPE = COSName.getPDFName("Scope");
    private static final COSName COL_SPAN = COSName.getPDFName("ColSpan");
    private static final COSName OBJR = COSName.getPDFName("OBJR");
    private static final COSName MCR = COSName.getPDFName("MCR");

    private final COSDictionary root;
    private final COSDictionary document;
    /** What each number in the parent tree stands for: the elements of a page or the element of an annotation. */
    private final List<COSBase> parents = new ArrayList<>();

    Tagging(PDDocument pdf) {
        PDStructureTreeRoot tree = new PDStructureTreeRoot();
        PDMarkInfo marked = new PDMarkInfo();
        marked.setMarked(true);
        pdf.getDocumentCatalog().setMarkInfo(marked);
        pdf.getDocumentCatalog().setStructureTreeRoot(tree);
        root = tree.getCOSObject();
        document = element("Document", root);
    }

    /** Returns the element of the whole document. */
    COSDictionary document() {
        return document;
    }

    /** Returns a new element of structure type {@code type} as the last child of {@code parent}. */
    COSDictionary element(String type, COSDictionary parent) {
        COSDictionary element = new COSDictionary();
        element.setItem(COSName.S, COSName.getPDFName(type));
        element.setItem(COSName.P, parent);
        append(parent, element);
        return element;
    }

    /** Makes {@code cell} a heading of the cells in the direction of {@code scope}: Column or Row. */
    void heading(COSDictionary cell, String scope, int columns) {
        COSDictionary attributes = attributes("Table");
        attributes.setName(SCOPE, scope);
        if (columns > 1) {
            attributes.setInt(COL_SPAN, columns);
        }
        cell.setItem(COSName.A, attributes);
    }

    /** Says that the list {@code list} is numbered with {@code numbering}: Decimal, Disc or None. */
    void numbering(COSDictionary list, String numbering) {
        COSDictionary attributes = attributes("List");
        attributes.setName("ListNumbering", numbering);
        list.setItem(COSName.A, attributes);
    }

    /** Says where {@code element} lies on its page. */
    void box(COSDictionary element, float left, float bottom, float right, float top) {
        COSDictionary attributes = attributes("Layout");
        attributes.setName("Placement", "Block");
        COSArray corners = new COSArray();
        corners.setFloatArray(new float[] {left, bottom, right, top});
        attributes.setItem(COSName.BBOX, corners);
        element.setItem(COSName.A, attributes);
    }

    private static COSDictionary attributes(String owner) {
        COSDictionary attributes = new COSDictionary();
        attributes.setDirect(true);
        attributes.setName(COSName.O, owner);
        return attributes;
    }

    /** Opens a page: returns the elements drawn on it, to be filled by {@link #mark}. */
    COSArray page(PDPage page) {
        COSArray elements = new COSArray();
        page.setStructParents(parents.size());
        parents.add(elements);
        return elements;
    }

    /** Records that the next piece of content on {@code page} belongs to {@code element} and returns its number. */
    int mark(COSDictionary element, PDPage page, COSArray elementsOfPage) {
        int number = elementsOfPage.size();
        elementsOfPage.add(element);
        COSBase own = element.getItem(COSName.PG);
        if (own == null) {
            element.setItem(COSName.PG, page.getCOSObject());
            own = page.getCOSObject();
        }
        if (own == page.getCOSObject()) {
            append(element, COSInteger.get(number));
        } else {
            COSDictionary reference = new COSDictionary();
            reference.setDirect(true);
            reference.setItem(COSName.TYPE, MCR);
            reference.setItem(COSName.PG, page.getCOSObject());
            reference.setInt(COSName.MCID, number);
            append(element, reference);
        }
        return number;
    }

    /** Puts {@code annotation}, a link or a form field on {@code page}, under {@code element}. */
    void annotation(COSDictionary element, PDAnnotation annotation, PDPage page) {
        if (element.getItem(COSName.PG) == null) {
            element.setItem(COSName.PG, page.getCOSObject());
        }
        COSDictionary reference = new COSDictionary();
        reference.setDirect(true);
        reference.setItem(COSName.TYPE, OBJR);
        reference.setItem(COSName.PG, page.getCOSObject());
        reference.setItem(COSName.OBJ, annotation.getCOSObject());
        append(element, reference);
        annotation.setStructParent(parents.size());
        parents.add(element);
    }

    /** Completes the tree; nothing may be drawn afterwards. */
    void finish() {
        COSArray numbers = new COSArray();
        for (int i = 0; i < parents.size(); i++) {
            numbers.add(COSInteger.get(i));
            numbers.add(parents.get(i));
        }
        COSDictionary tree = new COSDictionary();
        tree.setItem(COSName.NUMS, numbers);
        root.setItem(COSName.PARENT_TREE, tree);
        root.setInt(COSName.PARENT_TREE_NEXT_KEY, parents.size());
    }

    private static void append(COSDictionary parent, COSBase kid) {
        COSBase kids = parent.getItem(COSName.K);
        if (kids == null) {
            parent.setItem(COSName.K, kid);
        } else if (kids instanceof COSArray list) {
            list.add(kid);
        } else {
            COSArray list = new COSArray();
            list.add(kids);
            list.add(kid);
            parent.setItem(COSName.K, list);
        }
    }
}
