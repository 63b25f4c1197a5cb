/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.pack;

import java.util.List;
import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.pbxdoc.compose.Reader;
import org.pbxdoc.language.finding.Finding;
import org.pbxdoc.language.load.Installation;
import org.pbxdoc.language.model.Element;

/** What the reader of a pack must not see: then the sources stay out of it, and findings about hidden elements too. */
final class Redaction {

    private record Span(URI file, int from, int to) {}

    private final List<Span> hidden;

    private Redaction(List<Span> hidden) {
        this.hidden = hidden;
    }

    static Redaction of(Installation installation) {
        Reader reader = new Reader(installation);
        return new Redaction(installation.all(Element.class).stream()
                .filter(element -> !reader.maySee(element))
                .map(Redaction::span)
                .toList());
    }

    private static Span span(Element element) {
        ICompositeNode node = NodeModelUtils.getNode(element);
        return new Span(element.eResource().getURI(), node.getOffset(), node.getEndOffset());
    }

    boolean hidesAnything() {
        return !hidden.isEmpty();
    }

    boolean hides(Finding finding) {
        return hidden.stream()
                .anyMatch(span -> span.file().equals(finding.place().file())
                        && span.from() <= finding.place().offset()
                        && finding.place().offset() <= span.to());
    }
}
