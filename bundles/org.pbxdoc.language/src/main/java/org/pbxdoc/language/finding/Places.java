/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.language.finding;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.util.LineAndColumn;

/** Finds the text of elements and attributes. */
public final class Places {

    private Places() {}

    /** Returns the place of the text of {@code feature}, or of the name of {@code element} when that is null or not set. */
    public static Place of(EObject element, EStructuralFeature feature) {
        return of(element, feature, -1);
    }

    /** Returns the place of the value at {@code index} of {@code feature}; -1 means the whole attribute. */
    public static Place of(EObject element, EStructuralFeature feature, int index) {
        INode node = node(element, feature, index);
        if (node == null) {
            EStructuralFeature name = element.eClass().getEStructuralFeature("name");
            node = name == null || name == feature ? null : node(element, name, -1);
        }
        if (node == null) {
            node = NodeModelUtils.findActualNodeFor(element);
            if (node == null && element.eContainer() != null) {
                // A row of an imported table has no text here; the statement that names the table has.
                return of(element.eContainer(), null, -1);
            }
            return node == null ? Place.start(element.eResource().getURI()) : firstLine(element, node);
        }
        return of(element, node);
    }

    private static INode node(EObject element, EStructuralFeature feature, int index) {
        if (feature == null) {
            return null;
        }
        List<INode> nodes = NodeModelUtils.findNodesForFeature(element, feature);
        if (nodes.isEmpty()) {
            return null;
        }
        return nodes.get(index < 0 ? 0 : Math.min(index, nodes.size() - 1));
    }

    private static Place of(EObject element, INode node) {
        return of(element, node, node.getOffset(), node.getLength());
    }

    /** Returns the place of {@code length} characters from {@code offset} in the file that {@code node} belongs to. */
    public static Place of(EObject element, INode node, int offset, int length) {
        LineAndColumn at = NodeModelUtils.getLineAndColumn(node, offset);
        return new Place(element.eResource().getURI(), at.getLine(), at.getColumn(), offset, length);
    }

    /** A finding about a whole element marks its first line, not the whole block. */
    private static Place firstLine(EObject element, INode node) {
        String text = node.getText().substring(node.getOffset() - node.getTotalOffset());
        int end = text.indexOf('\n');
        int length = end < 0 ? node.getLength() : Math.min(node.getLength(), end);
        return of(element, node, node.getOffset(), length);
    }
}
