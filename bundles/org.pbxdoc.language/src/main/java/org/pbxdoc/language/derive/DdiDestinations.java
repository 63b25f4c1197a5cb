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
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
import org.pbxdoc.language.model.RestMapping;
import org.pbxdoc.language.model.TailMapping;

/** Follows the mappings of a DDI range: a number named there, then the tail if somebody has that extension, then the rest. */
final class DdiDestinations {

    private final String country;
    private final Extensions extensions;

    DdiDestinations(String country, Extensions extensions) {
        this.country = country;
        this.extensions = extensions;
    }

    DdiTarget of(DdiRange range, String e164) {
        for (DdiMapping mapping : range.getMappings()) {
            if (mapping instanceof NumberMapping named && named(named).equals(Optional.of(e164))) {
                return of(named.getDestination());
            }
        }
        for (DdiMapping mapping : range.getMappings()) {
            if (mapping instanceof TailMapping tail) {
                Optional<String> extension = ExtensionPattern.read(tail.getPattern()).map(p -> p.extension(e164));
                Optional<Extension> owner = extension.flatMap(extensions::find);
                if (owner.isPresent()) {
                    return new DdiTarget.ToExtension(extension.get(), owner);
                }
            }
        }
        for (DdiMapping mapping : range.getMappings()) {
            if (mapping instanceof RestMapping rest) {
                return of(rest.getDestination());
            }
        }
        return new DdiTarget.Free();
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
            if (mapping instanceof NumberMapping named && named(named).filter(block::contains).isPresent()) {
                boolean free = of(named.getDestination()) instanceof DdiTarget.Free;
                (free ? unused : used).add(named(named).get());
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

    /** The numbers of {@code block} whose tail is an extension that somebody has. */
    private List<String> mapped(DdiRange range, NumberBlock block) {
        List<String> numbers = new ArrayList<>();
        for (DdiMapping mapping : range.getMappings()) {
            Optional<ExtensionPattern> pattern =
                    mapping instanceof TailMapping tail ? ExtensionPattern.read(tail.getPattern()) : Optional.empty();
            Optional<NumberSpan> span = pattern.flatMap(p -> p.extensions(block));
            if (span.isEmpty()) {
                continue;
            }
            for (Extension extension : extensions.overlapping(span.get())) {
                Optional<NumberSpan> shared = extension.numbers().shared(span.get());
                long count = shared.map(NumberSpan::count).orElse(0L);
                for (long i = 0; i < count; i++) {
                    long offset = Long.parseLong(shared.get().number(i)) - Long.parseLong(span.get().first());
                    numbers.add(block.number(offset));
                }
            }
        }
        return numbers;
    }

    private Optional<String> named(NumberMapping mapping) {
        return PhoneNumber.read(mapping.getNumber(), country).map(PhoneNumber.Canonical::e164);
    }
}
