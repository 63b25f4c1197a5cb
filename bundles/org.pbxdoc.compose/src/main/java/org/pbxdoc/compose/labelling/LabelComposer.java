/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.compose.labelling;

import static org.pbxdoc.compose.Listing.cell;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.emf.ecore.EObject;
import org.pbxdoc.compose.Composition;
import org.pbxdoc.compose.Listing;
import org.pbxdoc.compose.Said;
import org.pbxdoc.document.LabelGrid;
import org.pbxdoc.document.LabelSheet;
import org.pbxdoc.document.Text;
import org.pbxdoc.document.Workbook;
import org.pbxdoc.language.model.LabellingScheme;
import org.pbxdoc.language.model.LocalText;

/** Composes the labels: as sheets to print and as a list for label printers. */
public final class LabelComposer {

    private final Composition composition;
    private final List<Labelled> things;
    private final List<LabellingScheme> schemes;

    public LabelComposer(Composition composition) {
        this.composition = composition;
        this.things = LabelledThings.of(composition);
        this.schemes = composition.reader().all(LabellingScheme.class);
    }

    /** Returns whether nothing gets a label. */
    public boolean isEmpty() {
        return things.isEmpty();
    }

    /** Returns the labels on sheets of {@code grid}. */
    public LabelSheet sheet(LabelGrid grid) {
        return new LabelSheet(composition.properties("title.labels"), grid, things.stream()
                .map(thing -> new LabelSheet.Label(Text.of(thing.mark()), thing.lines()))
                .toList());
    }

    /** Returns one row for each label, with what the labelling principle says about it. */
    public Workbook list() {
        Listing listing = new Listing("labels")
                .text("kind", 3).literal("label", 4).text("text", 6).text("place", 5)
                .text("label-code", 3).text("label-colour", 3).text("label-position", 3).text("label-material", 3);
        for (Labelled thing : things) {
            Optional<LabellingScheme> scheme = scheme(thing);
            listing.row(
                    cell(thing.kind()),
                    cell(thing.mark()),
                    cell(Said.joined(thing.lines().stream().filter(line -> !line.equals(thing.place())).toList(), Text.of(" · "))),
                    cell(thing.place()),
                    cell(said(scheme, LabellingScheme::getCode)),
                    cell(said(scheme, LabellingScheme::getColour)),
                    cell(said(scheme, LabellingScheme::getPosition)),
                    cell(said(scheme, LabellingScheme::getMaterial)));
        }
        return new Workbook(composition.properties("title.labels"), List.of(new Workbook.Sheet(Text.label("title.labels"), listing.table())));
    }

    private static Text said(Optional<LabellingScheme> scheme, Function<LabellingScheme, LocalText> part) {
        return scheme.map(part).map(Said::of).orElse(Text.EMPTY);
    }

    /** The scheme that names the thing or what it is part of; else the first that names nothing and so is for all. */
    private Optional<LabellingScheme> scheme(Labelled thing) {
        for (EObject at = thing.subject().orElse(null); at != null; at = at.eContainer()) {
            for (LabellingScheme scheme : schemes) {
                if (scheme.getSubjects().contains(at)) {
                    return Optional.of(scheme);
                }
            }
        }
        return schemes.stream().filter(scheme -> scheme.getSubjects().isEmpty()).findFirst();
    }
}
