/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.language.catalogue;

import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.pbxdoc.language.load.Installation;
import org.pbxdoc.language.model.Fact;

/**
 * One figure or other property of a model.
 *
 * @param text the figure as the catalogue writes it, such as {@code limit 250 bases}
 * @param fact what it rests on; empty if the catalogue names nothing
 */
public record ListedFigure(String text, Optional<ListedFact> fact) {

    static ListedFigure of(String text, Fact fact) {
        return new ListedFigure(text, Optional.ofNullable(fact).filter(Installation::isKnown).map(ListedFact::of));
    }

    /** The words of {@code element} up to its fact. */
    static ListedFigure of(EObject element, Fact fact) {
        ICompositeNode node = NodeModelUtils.findActualNodeFor(element);
        String text = node == null ? "" : NodeModelUtils.getTokenText(node);
        return of(text.replaceAll("\\s+", " ").replaceFirst(" fact \\S+$", ""), fact);
    }
}
