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
import java.util.Locale;
import java.util.StringJoiner;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/** What a message calls an element: the words of its author up to the name, such as {@code hunt group reception}. */
public final class Named {

    /** Elements without a name are called by their first words. */
    private static final int FIRST_WORDS = 2;

    private Named() {}

    /** A row of a table is not in the text; it is called as if it had been written there. */
    private static String withoutText(EObject element) {
        String kind = element.eClass().getName().toLowerCase(Locale.ROOT);
        EStructuralFeature feature = element.eClass().getEStructuralFeature("name");
        Object name = feature == null ? null : element.eGet(feature);
        return name == null ? kind : kind + " " + name;
    }

    /** Returns what messages call {@code element}; it is the same in every language. */
    public static String of(EObject element) {
        ICompositeNode node = NodeModelUtils.findActualNodeFor(element);
        if (node == null) {
            return withoutText(element);
        }
        EStructuralFeature feature = element.eClass().getEStructuralFeature("name");
        List<INode> names = feature == null ? List.of() : NodeModelUtils.findNodesForFeature(element, feature);
        int end = names.isEmpty() ? Integer.MAX_VALUE : names.get(0).getEndOffset();
        int most = names.isEmpty() ? FIRST_WORDS : Integer.MAX_VALUE;
        StringJoiner words = new StringJoiner(" ");
        int count = 0;
        for (ILeafNode leaf : node.getLeafNodes()) {
            if (leaf.getEndOffset() > end || count == most || leaf.getText().equals("{")) {
                break;
            }
            if (!leaf.isHidden()) {
                words.add(leaf.getText());
                count++;
            }
        }
        return words.toString();
    }
}
