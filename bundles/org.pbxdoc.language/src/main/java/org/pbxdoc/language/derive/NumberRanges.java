/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.language.derive;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.pbxdoc.language.literal.NumberBlock;
import org.pbxdoc.language.literal.PhoneNumber;
import org.pbxdoc.language.load.Installation;
import org.pbxdoc.language.model.DdiMapping;
import org.pbxdoc.language.model.DdiRange;
import org.pbxdoc.language.model.Destination;
import org.pbxdoc.language.model.Lifecycle;
import org.pbxdoc.language.model.ModelPackage;
import org.pbxdoc.language.model.PublicLine;
import org.pbxdoc.language.model.SingleNumber;

/**
 * The public numbers: blocks and single ones, the line they are on, and where each ends. Malformed ones are left out. A
 * root whose tails have several lengths is one block for each length.
 */
public final class NumberRanges {

    /**
     * Numbers on a line.
     *
     * @param block the numbers; a single one is a block of one
     * @param line the line that has them
     * @param stated what states them: a DDI range, a single number, or the line itself for its main number
     * @param feature the attribute of {@code stated} that states them
     * @param lifecycle their stage of life
     */
    public record Owned(
            NumberBlock block, PublicLine line, EObject stated, EStructuralFeature feature, Lifecycle lifecycle) {

        /** Returns whether this is a DDI range, not a single number. */
        public boolean isRange() {
            return stated instanceof DdiRange;
        }

        /** Returns whether this is the main number of its line. */
        public boolean isMain() {
            return stated == line;
        }
    }

    private static final ModelPackage MODEL = ModelPackage.eINSTANCE;

    private final List<Owned> all;
    private final TreeMap<String, Owned> byFirst = new TreeMap<>();
    private final DdiDestinations destinations;

    private NumberRanges(List<Owned> all, DdiDestinations destinations) {
        this.all = List.copyOf(all);
        this.destinations = destinations;
        // The larger block wins: a main number is usually the first of its block, and says nothing where it leads.
        all.stream()
                .filter(owned -> Lifecycles.occupies(owned.lifecycle()))
                .sorted(Comparator.comparingLong((Owned owned) -> -owned.block().count()).thenComparing(Owned::isMain))
                .forEach(owned -> byFirst.putIfAbsent(key(owned.block().first()), owned));
    }

    /** Returns the public numbers of {@code installation}. */
    public static NumberRanges of(Installation installation) {
        return installation.derived(NumberRanges.class, NumberRanges::collect);
    }

    private static NumberRanges collect(Installation installation) {
        String country = installation.country();
        List<Owned> found = new ArrayList<>();
        for (PublicLine line : installation.all(PublicLine.class)) {
            PhoneNumber.read(line.getMain(), country)
                    .ifPresent(number -> found.add(new Owned(
                            NumberBlock.of(number), line, line, MODEL.getPublicLine_Main(), stage(line))));
            for (DdiRange range : line.getRanges()) {
                OpenPlan.read(range, country).ifPresent(plan -> plan.blocks()
                        .forEach(block -> found.add(new Owned(
                                block, line, range, MODEL.getDdiRange_Root(), stage(line, range)))));
                if (NumberBlock.parse(range.getFirst(), range.getLast(), country)
                        instanceof NumberBlock.Reading.Block read) {
                    found.add(new Owned(
                            read.block(), line, range, MODEL.getDdiRange_First(), stage(line, range)));
                }
            }
            for (SingleNumber single : line.getNumbers()) {
                PhoneNumber.read(single.getNumber(), country)
                        .ifPresent(number -> found.add(new Owned(
                                NumberBlock.of(number),
                                line,
                                single,
                                MODEL.getSingleNumber_Number(),
                                stage(line, single))));
            }
        }
        return new NumberRanges(found, new DdiDestinations(country, Extensions.of(installation), NumberingBlocks.reserved(installation)));
    }

    private static Lifecycle stage(PublicLine line, DdiRange range) {
        boolean valid = Lifecycles.isValid(range, range.getValidFrom(), range.getValidUntil());
        return stage(line, range.getLifecycle(), valid);
    }

    private static Lifecycle stage(PublicLine line, SingleNumber number) {
        boolean valid = Lifecycles.isValid(number, number.getValidFrom(), number.getValidUntil());
        return stage(line, number.getLifecycle(), valid);
    }

    /** Numbers without a stage of their own share that of their line; outside their validity nobody has them. */
    private static Lifecycle stage(PublicLine line, Lifecycle own, boolean valid) {
        if (!valid) {
            return Lifecycle.DECOMMISSIONED;
        }
        return own == Lifecycle.ACTIVE ? stage(line) : own;
    }

    private static Lifecycle stage(PublicLine line) {
        return Lifecycles.isValid(line) ? line.getLifecycle() : Lifecycle.DECOMMISSIONED;
    }

    /** Numbers of different lengths never mix. */
    private static String key(String e164) {
        return (char) ('A' + e164.length()) + e164;
    }

    /** Returns all numbers in the order of the text, main numbers and single ones included. */
    public List<Owned> all() {
        return all;
    }

    /** Returns the DDI ranges in the order of the text. */
    public List<Owned> ranges() {
        return all.stream().filter(Owned::isRange).toList();
    }

    /** Returns what states {@code e164}, if a line has it. */
    public Optional<Owned> find(String e164) {
        for (Map.Entry<String, Owned> before = byFirst.floorEntry(key(e164));
                before != null && before.getKey().length() == key(e164).length();
                before = byFirst.lowerEntry(before.getKey())) {
            if (before.getValue().block().contains(e164)) {
                return Optional.of(before.getValue());
            }
            if (before.getValue().block().count() > 1) {
                break;
            }
        }
        return Optional.empty();
    }

    /** Returns where the calls to {@code e164} go, as its DDI range or number says. */
    public DdiTarget target(String e164) {
        return find(e164).map(owned -> target(owned, e164)).orElse(new DdiTarget.Free());
    }

    /** Returns where the calls to {@code e164}, one of {@code owned}, go. */
    public DdiTarget target(Owned owned, String e164) {
        if (owned.stated() instanceof DdiRange range) {
            return destinations.of(range, e164);
        }
        Destination destination = owned.stated() instanceof SingleNumber single ? single.getDestination() : null;
        return destinations.of(destination);
    }

    /** Returns how many numbers of {@code owned} lead somewhere. */
    public long used(Owned owned) {
        if (owned.stated() instanceof DdiRange range) {
            return destinations.used(range, owned.block());
        }
        return target(owned, owned.block().first()) instanceof DdiTarget.Free ? 0 : 1;
    }

    /** Returns the numbers of {@code owned} that no mapping says anything about, in order; a single number has none. */
    public List<NumberBlock> unmapped(Owned owned) {
        return owned.stated() instanceof DdiRange range ? destinations.unmapped(range, owned.block()) : List.of();
    }

    /** Returns all numbers of {@code owned} in order; neighbours that lead to the same are one part. */
    public List<DdiPart> parts(Owned owned) {
        return owned.stated() instanceof DdiRange range
                ? destinations.parts(range, owned.block())
                : List.of(DdiPart.given(owned.block(), target(owned, owned.block().first())));
    }

    /** Returns the numbers of {@code owned} that {@code mapping}, one of its own, makes to an extension somebody has. */
    public List<String> mapped(Owned owned, DdiMapping mapping) {
        return destinations.mapped(mapping, owned.block());
    }

    /** Returns the extension that tail or place of {@code e164} make in the range {@code owned}, whether anybody has it or not. */
    public Optional<String> direct(Owned owned, String e164) {
        return !(owned.stated() instanceof DdiRange range)
                ? Optional.empty()
                : range.getMappings().stream()
                        .flatMap(mapping -> destinations.extension(range, mapping, e164).stream())
                        .findFirst();
    }

    /** Returns where {@code destination} leads, which may be null. */
    public DdiTarget target(Destination destination) {
        return destinations.of(destination);
    }

    /** Returns how many numbers of {@code owned} lead nowhere yet. */
    public long free(Owned owned) {
        return owned.block().count() - used(owned);
    }
}
