/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.compose.guide;

import static org.pbxdoc.compose.Listing.cell;

import java.util.ArrayList;
import java.util.List;
import org.pbxdoc.compose.Composition;
import org.pbxdoc.compose.DialledNumber;
import org.pbxdoc.compose.Listing;
import org.pbxdoc.compose.Said;
import org.pbxdoc.document.Block;
import org.pbxdoc.document.KeyValues;
import org.pbxdoc.document.KeyValues.Entry;
import org.pbxdoc.document.Text;
import org.pbxdoc.document.TextField;
import org.pbxdoc.language.derive.DdiPart;
import org.pbxdoc.language.derive.NumberRanges;
import org.pbxdoc.language.derive.NumberRanges.Owned;
import org.pbxdoc.language.literal.PhoneNumber;
import org.pbxdoc.language.literal.NumberBlock;
import org.pbxdoc.language.model.CallFlow;
import org.pbxdoc.language.model.DdiMapping;
import org.pbxdoc.language.model.DdiRange;
import org.pbxdoc.language.model.ExtensionRange;
import org.pbxdoc.language.model.Numbering;
import org.pbxdoc.language.model.PublicLine;
import org.pbxdoc.language.model.ShortDial;
import org.pbxdoc.language.model.TailMapping;

/** How to call inside and outside, which numbers the house has, and which of them are one's own. */
final class CallingGuide {

    private final Composition composition;
    private final String country;
    private final List<Numbering> plans;

    CallingGuide(Composition composition) {
        this.composition = composition;
        this.country = composition.installation().country();
        this.plans = composition.installation().all(Numbering.class);
    }

    /** Returns how to dial, and fields for the numbers of whoever holds the guide. */
    List<Block> calling() {
        List<Entry> entries = new ArrayList<>();
        for (Numbering plan : plans) {
            if (!plan.getExtensions().isEmpty()) {
                entries.add(new Entry(Text.label("guide.inside"), Text.label("guide.inside.how")));
            }
            entry(entries, "guide.operator", plan.getOperator());
            if (plan.getOutside() != null) {
                entries.add(new Entry(Text.label("guide.outside"), Text.label("guide.outside.how", Text.of(plan.getOutside()), example(plan.getOutside()))));
            }
        }
        tails(entries);
        List<Block> blocks = new ArrayList<>();
        if (!entries.isEmpty()) {
            blocks.add(new KeyValues("guide-calling", entries));
        }
        blocks.add(new TextField("own-extension", Text.label("guide.own-extension"), Text.EMPTY, 1));
        blocks.add(new TextField("own-direct", Text.label("guide.own-direct"), Text.EMPTY, 1));
        return blocks;
    }

    private static void entry(List<Entry> entries, String key, String number) {
        if (number != null) {
            entries.add(new Entry(Text.label(key), Text.of(number)));
        }
    }

    /** The first number of the house serves as the example: everybody knows it. */
    private Text example(String outside) {
        return composition.reader().all(PublicLine.class).stream()
                .map(PublicLine::getMain)
                .flatMap(main -> PhoneNumber.read(main, country).stream())
                .findFirst()
                .map(number -> Text.of(outside + " " + PhoneNumber.dialled(number.e164(), country)))
                .orElse(Text.of(outside + " …"));
    }

    /** How a direct number is made of an extension, for each range in which somebody has one. */
    private void tails(List<Entry> entries) {
        NumberRanges ranges = NumberRanges.of(composition.installation());
        for (Owned owned : ranges.ranges()) {
            if (owned.stated() instanceof DdiRange range && composition.reader().maySee(owned.line())) {
                boolean used = ranges.parts(owned).stream().anyMatch(part -> part.cause() == DdiPart.Cause.GIVEN);
                for (DdiMapping mapping : range.getMappings()) {
                    if (used && mapping instanceof TailMapping tail && tail.getPattern() != null) {
                        entries.add(new Entry(Text.label("guide.direct"), direct(owned.block(), tail)));
                    }
                }
            }
        }
    }

    private static Text direct(NumberBlock block, TailMapping tail) {
        String head = tail.getPattern().replaceAll("(?i)x", "");
        return Text.label("guide.direct.how", Text.of(block.inWords()), Text.of(tail.getDigits()), Text.of(head.isEmpty() ? "–" : tail.getPattern()));
    }

    /** Returns the numbers that callers know, the ranges of the house, and short dials. */
    List<Block> numbers() {
        List<Block> blocks = new ArrayList<>();
        known().ifAny().ifPresent(blocks::add);
        Listing ranges = new Listing("guide-ranges").literal("extensions", 3).text("purpose", 7);
        for (Numbering plan : plans) {
            for (ExtensionRange range : plan.getExtensions()) {
                if (range.getPurpose() != null) {
                    String numbers = range.getLast() == null ? range.getFirst() : range.getFirst() + " – " + range.getLast();
                    ranges.row(cell(numbers), cell(Said.of(range.getPurpose())));
                }
            }
        }
        ranges.ifAny().ifPresent(blocks::add);
        Listing dials = new Listing("short-dials").literal("number", 2).text("name", 5).literal("target", 4);
        for (Numbering plan : plans) {
            for (ShortDial dial : plan.getShortDials()) {
                dials.row(cell(dial.getNumber()), cell(Said.of(dial.getTitle())), cell(DialledNumber.written(dial.getTarget(), country)));
            }
        }
        dials.ifAny().ifPresent(blocks::add);
        return blocks;
    }

    private Listing known() {
        Listing listing = new Listing("guide-numbers").text("name", 5).literal("number", 5);
        List<CallFlow> flows = composition.reader().all(CallFlow.class);
        for (CallFlow flow : flows) {
            String entries = String.join(", ", flow.getEntries().stream().map(number -> DialledNumber.written(number, country)).toList());
            listing.row(cell(Said.title(flow)), cell(entries));
        }
        if (flows.isEmpty()) {
            for (PublicLine line : composition.reader().all(PublicLine.class)) {
                if (line.getMain() != null) {
                    listing.row(cell(Said.title(line)), cell(DialledNumber.written(line.getMain(), country)));
                }
            }
        }
        return listing;
    }
}
