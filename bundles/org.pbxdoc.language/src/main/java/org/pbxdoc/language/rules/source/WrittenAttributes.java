/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.language.rules.source;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/** The attributes of an element in the order of the text, with their keywords. */
final class WrittenAttributes {

    /**
     * One word or value that stands directly in an element, not in a part of it.
     *
     * @param node the word or value
     * @param assignment what it is assigned to; null for a keyword that only announces a value
     */
    record Item(INode node, Assignment assignment) {

        String text() {
            return NodeModelUtils.getTokenText(node);
        }

        /** Returns whether this is a word of the language. */
        boolean isKeyword() {
            return node.getGrammarElement() instanceof Keyword && Character.isLetter(text().charAt(0));
        }
    }

    private WrittenAttributes() {}

    /** Returns the words and values of {@code element}. */
    static List<Item> of(EObject element) {
        List<Item> items = new ArrayList<>();
        ICompositeNode node = NodeModelUtils.findActualNodeFor(element);
        if (node != null) {
            add(node, items);
        }
        return items;
    }

    private static void add(ICompositeNode node, List<Item> items) {
        for (INode child : node.getChildren()) {
            if (child instanceof ILeafNode leaf && leaf.isHidden()) {
                continue;
            }
            Assignment assignment =
                    child.getGrammarElement() == null ? null : GrammarUtil.containingAssignment(child.getGrammarElement());
            if (assignment == null && child instanceof ICompositeNode inner) {
                // A fragment of the grammar: its words are those of the element.
                add(inner, items);
            } else {
                items.add(new Item(child, assignment));
            }
        }
    }
}
