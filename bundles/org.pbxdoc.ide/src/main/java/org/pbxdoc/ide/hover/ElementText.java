/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.ide.hover;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.StringJoiner;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.pbxdoc.ide.Snapshot;
import org.pbxdoc.ide.lens.Lenses;
import org.pbxdoc.ide.outline.Outline;
import org.pbxdoc.language.catalogue.CatalogueListing;
import org.pbxdoc.language.catalogue.ListedFigure;
import org.pbxdoc.language.catalogue.ListedModel;
import org.pbxdoc.language.finding.Named;
import org.pbxdoc.language.finding.Places;
import org.pbxdoc.language.model.Element;
import org.pbxdoc.language.model.Fact;
import org.pbxdoc.language.model.HardwareModel;
import org.pbxdoc.language.secret.ClearSecrets;

/** The summary of an element: what it is, where it is written, its text or its figures. */
public final class ElementText {

    private static final int MOST_LINES = 14;

    private ElementText() {}

    /** Returns the summary of {@code element} as Markdown. */
    public static String of(Snapshot snapshot, Element element, Locale locale) {
        StringJoiner text = new StringJoiner("\n\n");
        String title = Outline.title(element);
        text.add("**" + Named.of(element) + "**" + (title.isEmpty() ? "" : " — " + escaped(title)));
        Lenses.all(snapshot, locale).stream()
                .filter(lens -> lens.element() == element)
                .forEach(lens -> text.add("*" + lens.text() + "*"));
        if (element instanceof HardwareModel model) {
            figures(snapshot, model).ifPresent(text::add);
        } else {
            source(element).ifPresent(text::add);
        }
        text.add("*" + escaped(Places.of(element, null).inWords()) + "*");
        return text.toString();
    }

    /** A model with what each figure rests on; a fact that is not verified says so. */
    private static Optional<String> figures(Snapshot snapshot, HardwareModel model) {
        CatalogueListing listing;
        try {
            listing = CatalogueListing.of(snapshot.installation());
        } catch (IOException e) {
            return Optional.empty();
        }
        return listing.catalogues().stream()
                .flatMap(catalogue -> catalogue.models().stream())
                .filter(one -> one.name().equals(model.getName()))
                .findFirst()
                .map(ElementText::lines);
    }

    private static String lines(ListedModel model) {
        StringJoiner lines = new StringJoiner("\n");
        for (ListedFigure figure : model.figures()) {
            lines.add("- `" + figure.text() + "`" + figure.fact()
                    .map(fact -> " — " + escaped(String.join(", ", List.of(fact.status(), fact.source())
                            .stream().filter(word -> !word.isEmpty()).toList())))
                    .orElse(""));
        }
        return lines.toString();
    }

    private static Optional<String> source(Element element) {
        ICompositeNode node = NodeModelUtils.findActualNodeFor(element);
        if (node == null) {
            return Optional.empty();
        }
        List<String> lines = (" ".repeat(column(node)) + node.getText().substring(node.getOffset() - node.getTotalOffset()))
                .stripIndent()
                .lines()
                .toList();
        String shown = String.join("\n", lines.subList(0, Math.min(MOST_LINES, lines.size())));
        // What a rule calls a secret in clear is not repeated, not even to its author.
        if (element instanceof Fact || !ClearSecrets.find(shown).isEmpty()) {
            return Optional.empty();
        }
        return Optional.of("```pbxdoc\n" + shown + (lines.size() > MOST_LINES ? "\n…" : "") + "\n```");
    }

    /** The first line starts behind its indentation, which the others have too. */
    private static int column(ICompositeNode node) {
        return NodeModelUtils.getLineAndColumn(node, node.getOffset()).getColumn() - 1;
    }

    static String escaped(String words) {
        return words.replaceAll("([\\\\`*_\\[\\]<>])", "\\\\$1");
    }
}
