/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.compose.addressing;

import static org.pbxdoc.compose.Listing.cell;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.pbxdoc.compose.Composition;
import org.pbxdoc.compose.DialledNumber;
import org.pbxdoc.compose.Listing;
import org.pbxdoc.compose.Said;
import org.pbxdoc.document.Role;
import org.pbxdoc.document.Table;
import org.pbxdoc.document.Table.Cell;
import org.pbxdoc.document.Text;
import org.pbxdoc.language.derive.CallGraph;
import org.pbxdoc.language.derive.DdiPart;
import org.pbxdoc.language.derive.DdiTarget;
import org.pbxdoc.language.derive.Extensions.Extension;
import org.pbxdoc.language.derive.Extensions.Kind;
import org.pbxdoc.language.derive.NumberRanges;
import org.pbxdoc.language.derive.NumberRanges.Owned;
import org.pbxdoc.language.literal.NumberBlock;
import org.pbxdoc.language.literal.NumberSpan;
import org.pbxdoc.language.literal.PhoneNumber;
import org.pbxdoc.language.model.Element;
import org.pbxdoc.language.model.Lifecycle;

/** The public numbers for a spreadsheet: what is used and free in each range, and where each used number rings. */
final class DdiSheets {

    private final Composition composition;
    private final NumberRanges ranges;
    private final CallGraph calls;
    private final List<Owned> owned;

    DdiSheets(Composition composition) {
        this.composition = composition;
        this.ranges = NumberRanges.of(composition.installation());
        this.calls = CallGraph.of(composition.installation());
        this.owned = ranges.all().stream()
                .filter(one -> composition.reader().maySee(one.line()))
                .filter(one -> !one.isMain() || !isInARange(one))
                .toList();
    }

    /** A main number is usually the first of a range, and listed there. */
    private boolean isInARange(Owned main) {
        return ranges.all().stream().anyMatch(other -> !other.isMain() && other.block().contains(main.block().first()));
    }

    /** Returns every range cut where used and free numbers meet. */
    Optional<Table> ranges() {
        Listing listing = new Listing("ddi-ranges")
                .text("line", 4).literal("range", 4).literal("first", 3).literal("last", 3).number("count", 1).state("state", 3).text("destination", 4);
        for (Owned one : owned) {
            List<DdiPart> parts = calls.parts(one);
            int from = 0;
            for (int i = 1; i <= parts.size(); i++) {
                if (i == parts.size() || parts.get(i).cause() != parts.get(from).cause()) {
                    row(listing, one, parts.get(from), parts.get(i - 1));
                    from = i;
                }
            }
        }
        return listing.ifAny();
    }

    /** Adds the parts of one cause from {@code first} to {@code last}; all that the rest of a range catches leads to one place. */
    private void row(Listing listing, Owned one, DdiPart first, DdiPart last) {
        NumberBlock block = new NumberBlock(first.block().first(), last.block().last());
        listing.row(
                cell(line(one)), cell(one.block().inWords()), cell(PhoneNumber.display(block.first())), cell(PhoneNumber.display(block.last())),
                Cell.of(block.count()), state(one, first), cell(first.cause() == DdiPart.Cause.REST ? destination(first.target()) : Text.EMPTY));
    }

    private static Text line(Owned one) {
        return Text.join(Said.of(one.line().getKind()), Text.of(" "), Said.title(one.line()));
    }

    private static Cell state(Owned one, DdiPart part) {
        if (one.lifecycle() != Lifecycle.ACTIVE) {
            return Cell.of(Said.of(one.lifecycle()), Role.PLANNED);
        }
        return switch (part.cause()) {
            case GIVEN -> cell(Text.label("number.used"));
            case REST -> Cell.of(Text.label("number.caught"), Role.PASS);
            case FREE -> Cell.of(Text.label("number.free"), Role.PASS);
            case RESERVED -> Cell.of(Text.label("number.reserved"), Role.OPEN);
        };
    }

    /** Returns the used numbers and where they ring; those that lead to the same are one row. */
    Optional<Table> numbers() {
        Listing listing = new Listing("ddi-numbers")
                .literal("number", 4).number("count", 1).literal("extension", 2).text("destination", 5).text("kind", 3).text("line", 4);
        for (Owned one : owned) {
            for (DdiPart part : calls.parts(one)) {
                if (!(part.target() instanceof DdiTarget.Free)) {
                    listing.row(
                            cell(part.block().inWords()), Cell.of(part.block().count()), cell(extensions(part)), cell(destination(part.target())),
                            cell(kind(part.target())), cell(line(one)));
                }
            }
        }
        return listing.ifAny();
    }

    /** A range rings at as many extensions in a row. */
    private static String extensions(DdiPart part) {
        if (!(part.target() instanceof DdiTarget.ToExtension extension)) {
            return "";
        }
        long further = part.block().count() - 1;
        boolean range = extension.owner().filter(owner -> owner.numbers().count() > 1).isPresent();
        return further == 0 || !range
                ? extension.number()
                : extension.number() + "–" + new NumberSpan(extension.number(), extension.number()).number(further);
    }

    private Text destination(DdiTarget target) {
        if (target instanceof DdiTarget.ToExtension extension) {
            return extension.owner().map(this::owner).orElse(Text.EMPTY);
        } else if (target instanceof DdiTarget.ToElement element) {
            return composition.reader().destination(element.element());
        } else if (target instanceof DdiTarget.ToExternal external) {
            return Text.of(DialledNumber.written(external.number(), composition.installation().country()));
        } else if (target instanceof DdiTarget.ToEnd end) {
            return Said.of(end.end());
        }
        return Text.EMPTY;
    }

    private Text owner(Extension extension) {
        if (extension.kind() == Kind.OPERATOR) {
            return Text.label("numbering.operator");
        } else if (extension.kind() == Kind.VOICEMAIL) {
            return Text.label("numbering.voicemail");
        }
        return extension.owner() instanceof Element element ? composition.reader().destination(element) : Text.EMPTY;
    }

    private Text kind(DdiTarget target) {
        Optional<EObject> element = target instanceof DdiTarget.ToElement to
                ? Optional.of(to.element())
                : target instanceof DdiTarget.ToExtension extension ? extension.owner().map(Extension::owner) : Optional.empty();
        return element.filter(Element.class::isInstance)
                .filter(composition.reader()::maySee)
                .map(found -> Text.label("element." + found.eClass().getName()))
                .orElse(Text.EMPTY);
    }
}
