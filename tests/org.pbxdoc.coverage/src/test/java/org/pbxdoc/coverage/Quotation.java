/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.coverage;

import java.util.Iterator;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.pbxdoc.language.load.Installation;
import org.pbxdoc.language.load.StrictResource;

/** How the examples of the pages write an attribute. */
final class Quotation {

    private static final int LONGEST = 56;

    private final Installation examples;

    Quotation(Installation examples) {
        this.examples = examples;
    }

    /** Returns the first place where {@code place} is written, without line breaks. */
    Optional<String> of(DomainRow.Place place) {
        return node(place).map(Quotation::quote);
    }

    /** Returns the first place where another word of the same choice is written, with the word of {@code place} instead. */
    Optional<String> ofAnotherWord(DomainRow.Place place) {
        Optional<INode> node = node(new DomainRow.Place(place.type(), place.feature(), ""));
        String written = node.map(NodeModelUtils::getTokenText).orElse("");
        return node.map(Quotation::quote)
                .filter(quoted -> quoted.endsWith(written))
                .map(quoted -> quoted.substring(0, quoted.length() - written.length()) + place.word());
    }

    private Optional<INode> node(DomainRow.Place place) {
        for (StrictResource file : examples.files()) {
            for (Iterator<EObject> all = file.getAllContents(); all.hasNext(); ) {
                EObject element = all.next();
                if (place.eClass().isSuperTypeOf(element.eClass())) {
                    for (INode node : NodeModelUtils.findNodesForFeature(element, place.structure())) {
                        if (place.word().isEmpty() || NodeModelUtils.getTokenText(node).equals(place.word())) {
                            return Optional.of(node);
                        }
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static String quote(INode node) {
        String text = node.getRootNode().getText();
        int start = node.getOffset();
        ILeafNode before = word(node, start);
        while (before != null) {
            start = before.getOffset();
            before = word(node, start);
        }
        String quoted = text.substring(start, node.getEndOffset()).replaceFirst("(?s)\\s*\\{.*", " { …").replaceAll("\\s+", " ").strip();
        if (quoted.startsWith("{")) {
            quoted = text.substring(start, node.getEndOffset()).replaceAll("\\s+", " ").strip();
        }
        return quoted.length() > LONGEST ? quoted.substring(0, LONGEST).strip() + " …" : quoted;
    }

    /** The keyword that ends before {@code offset}, if the text before is one. */
    private static ILeafNode word(INode node, int offset) {
        int at = offset - 1;
        ILeafNode leaf = at < 0 ? null : NodeModelUtils.findLeafNodeAtOffset(node.getRootNode(), at);
        while (leaf != null && leaf.isHidden()) {
            at = leaf.getOffset() - 1;
            leaf = at < 0 ? null : NodeModelUtils.findLeafNodeAtOffset(node.getRootNode(), at);
        }
        boolean word = leaf != null && leaf.getGrammarElement() instanceof Keyword && Character.isLetter(leaf.getText().charAt(0));
        return word ? leaf : null;
    }
}
