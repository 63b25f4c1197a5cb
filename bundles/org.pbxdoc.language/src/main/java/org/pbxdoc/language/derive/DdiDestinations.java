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
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.pbxdoc.language.derive.Extensions.Extension;
import org.pbxdoc.language.literal.ExtensionPattern;
import org.pbxdoc.language.literal.NumberBlock;
import org.pbxdoc.language.literal.NumberSpan;
import org.pbxdoc.language.literal.PhoneNumber;
import org.pbxdoc.language.load.Installation;
import org.pbxdoc.language.model.DdiMapping;
import org.pbxdoc.language.model.DdiRange;
import org.pbxdoc.language.model.Destination;
import org.pbxdoc.language.model.ElementDestination;
import org.pbxdoc.language.model.ExtensionDestination;
import org.pbxdoc.language.model.ExternalDestination;
import org.pbxdoc.language.model.FixedDestination;
import org.pbxdoc.language.model.FixedEnd;
import org.pbxdoc.language.model.NumberMapping;
import org.pbxdoc.language.model.OffsetMapping;
import org.pbxdoc.language.model.RestMapping;
import org.pbxdoc.language.model.TailMapping;
import org.pbxdoc.language.model.ZeroMapping;

/** Follows the mappings of a DDI range: a number named there, then the extension made of its tail or place if somebody has that, then the rest. */
final class DdiDestinations {

    private final String country;
    private final Extensions extensions;
    private final List<NumberSpan> reserved;
    private final Map<DdiRange, Optional<OpenPlan>> plans = new HashMap<>();

    DdiDestinations(String country, Extensions extensions, List<NumberSpan> reserved) {
        this.country = country;
        this.extensions = extensions;
        this.reserved = reserved;
    }

    DdiTarget of(DdiRange range, String e164) {
        for (DdiMapping mapping : range.getMappings()) {
            if (named(range, mapping).equals(Optional.of(e164))) {
                return of(destination(mapping));
            }
        }
        for (DdiMapping mapping : range.getMappings()) {
            Optional<String> extension = extension(range, mapping, e164);
            Optional<Extension> owner = extension.flatMap(extensions::find);
            if (owner.isPresent()) {
                return new DdiTarget.ToExtension(extension.get(), owner);
            }
        }
        for (DdiMapping mapping : range.getMappings()) {
            if (mapping instanceof RestMapping rest) {
                return of(rest.getDestination());
            }
        }
        return new DdiTarget.Free();
    }

    /** Returns all numbers of {@code block} in order; neighbours that lead to the same are one part. */
    List<DdiPart> parts(DdiRange range, NumberBlock block) {
        Map<String, DdiTarget> named = new HashMap<>();
        DdiTarget rest = new DdiTarget.Free();
        List<DdiMapping> makers = new ArrayList<>();
        for (DdiMapping mapping : range.getMappings()) {
            if (mapping instanceof RestMapping rests) {
                rest = rest instanceof DdiTarget.Free ? of(rests.getDestination()) : rest;
            } else if (destination(mapping) != null || mapping instanceof NumberMapping) {
                named(range, mapping).ifPresent(number -> named.putIfAbsent(number, of(destination(mapping))));
            } else {
                makers.add(mapping);
            }
        }
        DdiPart.Cause restCause = rest instanceof DdiTarget.Free ? DdiPart.Cause.FREE : DdiPart.Cause.REST;
        List<DdiPart> parts = new ArrayList<>();
        for (long i = 0; i < block.count(); i++) {
            String number = block.number(i);
            NumberBlock one = new NumberBlock(number, number);
            Optional<DdiTarget> given = Optional.ofNullable(named.get(number)).or(() -> owned(range, makers, number));
            DdiPart part = given.isPresent()
                    ? DdiPart.given(one, given.get())
                    : new DdiPart(one, rest, isReserved(range, makers, number) ? DdiPart.Cause.RESERVED : restCause);
            DdiPart last = parts.isEmpty() ? null : parts.get(parts.size() - 1);
            if (last != null && last.leadsLike(part)) {
                parts.set(parts.size() - 1, new DdiPart(new NumberBlock(last.block().first(), number), last.target(), last.cause()));
            } else {
                parts.add(part);
            }
        }
        return parts;
    }

    private boolean isReserved(DdiRange range, List<DdiMapping> makers, String number) {
        return makers.stream()
                .flatMap(maker -> extension(range, maker, number).stream())
                .anyMatch(extension -> reserved.stream().anyMatch(span -> span.contains(extension)));
    }

    private Optional<DdiTarget> owned(DdiRange range, List<DdiMapping> makers, String number) {
        for (DdiMapping maker : makers) {
            Optional<String> extension = extension(range, maker, number);
            Optional<Extension> owner = extension.flatMap(extensions::find);
            if (owner.isPresent()) {
                return Optional.of(new DdiTarget.ToExtension(extension.get(), owner));
            }
        }
        return Optional.empty();
    }

    /** Returns the extension that {@code mapping} makes of {@code e164}, whether anybody has it or not. */
    Optional<String> extension(DdiRange range, DdiMapping mapping, String e164) {
        if (mapping instanceof TailMapping tail) {
            // In an open plan the tail is all that follows the root, so a tail of two digits is not the end of one of three.
            boolean other = plan(range).filter(plan -> plan.tail(e164) != tail.getDigits()).isPresent();
            return other ? Optional.empty() : ExtensionPattern.read(tail.getPattern()).map(pattern -> pattern.extension(e164));
        }
        if (mapping instanceof OffsetMapping offset) {
            long index = first(range)
                    .map(first -> Long.parseLong(e164.substring(1)) - Long.parseLong(first.substring(1)))
                    .orElse(-1L);
            return index < 0 ? Optional.empty() : NumberSpan.of(offset.getFirst(), null).map(first -> first.number(index));
        }
        return Optional.empty();
    }

    DdiTarget of(Destination destination) {
        if (destination instanceof ExtensionDestination internal && internal.getExtension() != null) {
            return new DdiTarget.ToExtension(internal.getExtension(), extensions.find(internal.getExtension()));
        }
        if (destination instanceof ExternalDestination external && external.getNumber() != null) {
            return new DdiTarget.ToExternal(external.getNumber());
        }
        if (destination instanceof ElementDestination element && Installation.isKnown(element.getElement())) {
            return new DdiTarget.ToElement(element.getElement());
        }
        if (destination instanceof FixedDestination fixed && fixed.getEnd() != FixedEnd.UNASSIGNED) {
            return new DdiTarget.ToEnd(fixed.getEnd());
        }
        return new DdiTarget.Free();
    }

    /** Counts without looking at each number, so that a block of thousands costs no more than its extensions. */
    long used(DdiRange range, NumberBlock block) {
        boolean restUsed = range.getMappings().stream()
                .anyMatch(mapping -> mapping instanceof RestMapping rest
                        && !(of(rest.getDestination()) instanceof DdiTarget.Free));
        Set<String> used = new HashSet<>();
        Set<String> unused = new HashSet<>();
        for (DdiMapping mapping : range.getMappings()) {
            Optional<String> named = named(range, mapping).filter(block::contains);
            if (named.isPresent()) {
                boolean free = of(destination(mapping)) instanceof DdiTarget.Free;
                (free ? unused : used).add(named.get());
            }
        }
        if (restUsed) {
            return block.count() - unused.size();
        }
        for (String number : mapped(range, block)) {
            if (!unused.contains(number)) {
                used.add(number);
            }
        }
        return used.size();
    }

    /** The numbers of {@code block} that become an extension that somebody has. */
    private List<String> mapped(DdiRange range, NumberBlock block) {
        return range.getMappings().stream().flatMap(mapping -> mapped(mapping, block).stream()).toList();
    }

    /** Returns the numbers of {@code block} that {@code mapping} makes to an extension that somebody has. */
    List<String> mapped(DdiMapping mapping, NumberBlock block) {
        List<String> numbers = new ArrayList<>();
        if (mapping instanceof TailMapping tail) {
            Optional<ExtensionPattern> pattern = ExtensionPattern.read(tail.getPattern());
            for (NumberBlock part : pattern.map(p -> p.parts(block)).orElse(List.of())) {
                pattern.flatMap(p -> p.extensions(part)).ifPresent(span -> addOwned(part, span, numbers));
            }
        } else if (mapping instanceof OffsetMapping offset) {
            NumberSpan.of(offset.getFirst(), null)
                    .flatMap(first -> NumberSpan.of(first.first(), first.number(block.count() - 1)))
                    .ifPresent(span -> addOwned(block, span, numbers));
        }
        return numbers;
    }

    /** Adds those numbers of {@code block} whose extension in {@code span}, one for each number, somebody has. */
    private void addOwned(NumberBlock block, NumberSpan span, List<String> numbers) {
        for (Extension extension : extensions.overlapping(span)) {
            NumberSpan shared = extension.numbers().shared(span).orElse(null);
            for (long i = 0; shared != null && i < shared.count(); i++) {
                numbers.add(block.number(Long.parseLong(shared.number(i)) - Long.parseLong(span.first())));
            }
        }
    }

    /** Returns the numbers of {@code block} that no mapping says anything about, in order. */
    List<NumberBlock> unmapped(DdiRange range, NumberBlock block) {
        if (range.getMappings().stream().anyMatch(RestMapping.class::isInstance)) {
            return List.of();
        }
        TreeSet<String> stated = new TreeSet<>(mapped(range, block));
        for (DdiMapping mapping : range.getMappings()) {
            named(range, mapping).filter(block::contains).ifPresent(stated::add);
        }
        List<NumberBlock> free = new ArrayList<>();
        long from = 0;
        for (String number : stated) {
            long at = Long.parseLong(number.substring(1)) - Long.parseLong(block.first().substring(1));
            if (at > from) {
                free.add(new NumberBlock(block.number(from), block.number(at - 1)));
            }
            from = at + 1;
        }
        if (from < block.count()) {
            free.add(new NumberBlock(block.number(from), block.last()));
        }
        return free;
    }

    /** The one number that {@code mapping} is about, if it is about one. */
    private Optional<String> named(DdiRange range, DdiMapping mapping) {
        if (mapping instanceof NumberMapping number) {
            return PhoneNumber.read(number.getNumber(), country).map(PhoneNumber.Canonical::e164);
        }
        return mapping instanceof ZeroMapping ? plan(range).map(OpenPlan::zero) : Optional.empty();
    }

    private static Destination destination(DdiMapping mapping) {
        if (mapping instanceof NumberMapping number) {
            return number.getDestination();
        }
        return mapping instanceof ZeroMapping zero ? zero.getDestination() : null;
    }

    /** The first number, from which places are counted; tails of several lengths have none. */
    private Optional<String> first(DdiRange range) {
        return OpenPlan.isMeant(range)
                ? plan(range).filter(OpenPlan::isFixed).map(plan -> plan.block(plan.shortest()).first())
                : PhoneNumber.read(range.getFirst(), country).map(PhoneNumber.Canonical::e164);
    }

    private Optional<OpenPlan> plan(DdiRange range) {
        return OpenPlan.isMeant(range) ? plans.computeIfAbsent(range, key -> OpenPlan.read(key, country)) : Optional.empty();
    }
}
