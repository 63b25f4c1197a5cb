/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.language.derive;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/** Tells what stands in the text from what the syntax tree assumes: a count that is not written is 0, a choice its first. */
public final class Written {

    private Written() {}

    /** Returns whether the author wrote {@code feature} of {@code element}. */
    public static boolean is(EObject element, EStructuralFeature feature) {
        if (element.eIsSet(feature)) {
            return true;
        }
        ICompositeNode node = NodeModelUtils.findActualNodeFor(element);
        return node != null && stands(node, feature.getName());
    }

    /** Only looks as far as the first one, and not into parts: rules ask this of every port of every switch. */
    private static boolean stands(ICompositeNode node, String feature) {
        for (INode child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child.getGrammarElement() == null || child instanceof ILeafNode leaf && leaf.isHidden()) {
                continue;
            }
            Assignment assignment = GrammarUtil.containingAssignment(child.getGrammarElement());
            if (assignment != null ? feature.equals(assignment.getFeature()) : child instanceof ICompositeNode part && stands(part, feature)) {
                return true;
            }
        }
        return false;
    }
}
