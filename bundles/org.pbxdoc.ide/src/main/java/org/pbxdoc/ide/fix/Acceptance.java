/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.ide.fix;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.naming.IQualifiedNameProvider;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.pbxdoc.ide.EditorWords;
import org.pbxdoc.ide.ElementName;
import org.pbxdoc.ide.LanguageServices;
import org.pbxdoc.ide.Problem;
import org.pbxdoc.ide.Region;
import org.pbxdoc.ide.Snapshot;
import org.pbxdoc.ide.TextChange;
import org.pbxdoc.ide.navigate.Pointed;
import org.pbxdoc.language.finding.Finding;
import org.pbxdoc.language.model.DocumentHeader;
import org.pbxdoc.language.model.Element;
import org.pbxdoc.language.rules.RuleCatalogue;

/** Writes {@code accept … because ""} into the header of the document; the reason is for the author to give. */
final class Acceptance {

    private Acceptance() {}

    static Optional<Fix> of(Snapshot snapshot, Finding finding, Locale locale) {
        Optional<DocumentHeader> header = snapshot.installation().header();
        if (!RuleCatalogue.canBeAccepted(finding.id()) || header.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> element = element(snapshot, finding);
        String on = element.map(name -> " on " + name).orElse("");
        String line = "accept " + finding.id() + on + " because \"\"";
        return end(header.get()).map(place -> new Fix(
                element.isPresent()
                        ? EditorWords.say(locale, "fix.accept.on", finding.id(), element.get())
                        : EditorWords.say(locale, "fix.accept", finding.id()),
                Fix.Kind.ACCEPT,
                Optional.of(Problem.of(finding, locale)),
                List.of(new TextChange(
                        Path.of(header.get().eResource().getURI().toFileString()), place, "    " + line + "\n"))));
    }

    /** The line of the closing brace, or the brace itself if something stands before it. */
    private static Optional<Region> end(DocumentHeader header) {
        ICompositeNode node = NodeModelUtils.findActualNodeFor(header);
        if (node == null || !header.eResource().getURI().isFile() || !node.getText().stripTrailing().endsWith("}")) {
            return Optional.empty();
        }
        int brace = node.getTotalOffset() + node.getText().lastIndexOf('}');
        String text = node.getRootNode().getText();
        int start = brace;
        while (start > 0 && (text.charAt(start - 1) == ' ' || text.charAt(start - 1) == '\t')) {
            start--;
        }
        boolean alone = start > 0 && text.charAt(start - 1) == '\n';
        return Optional.of(new Region(alone ? start : brace, 0));
    }

    /** The innermost named element around the finding: only there is it accepted. */
    private static Optional<String> element(Snapshot snapshot, Finding finding) {
        IQualifiedNameProvider names = LanguageServices.shared().part(IQualifiedNameProvider.class);
        EObject at = snapshot.resource(finding.place().file())
                .flatMap(resource -> Pointed.around(resource, finding.place().offset()))
                .orElse(null);
        for (; at != null; at = at.eContainer()) {
            QualifiedName name = at instanceof Element ? names.getFullyQualifiedName(at) : null;
            if (name != null) {
                return Optional.of(name.getSegments().stream()
                        .map(segment -> ElementName.written(segment).orElse(segment))
                        .collect(Collectors.joining(".")));
            }
        }
        return Optional.empty();
    }
}
