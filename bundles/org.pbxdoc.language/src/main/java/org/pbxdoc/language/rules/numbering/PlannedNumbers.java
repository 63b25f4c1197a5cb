/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.language.rules.numbering;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.pbxdoc.language.finding.Places;
import org.pbxdoc.language.literal.NumberSpan;
import org.pbxdoc.language.load.Installation;
import org.pbxdoc.language.model.ExtensionRange;
import org.pbxdoc.language.model.Numbering;

/** The ranges of extensions that the numbering plan declares, in order. */
final class PlannedNumbers {

    /** A range as written. */
    record Planned(ExtensionRange range, NumberSpan numbers) {}

    private final List<Planned> ranges;

    /** Ranges that meet are one. */
    private final List<NumberSpan> joined = new ArrayList<>();

    private PlannedNumbers(List<Planned> ranges) {
        this.ranges = ranges;
        for (Planned planned : ranges) {
            NumberSpan last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            NumberSpan next = planned.numbers();
            boolean meets = last != null
                    && last.digits() == next.digits()
                    && Long.parseLong(next.first()) <= Long.parseLong(last.last()) + 1;
            if (meets) {
                String end = last.last().compareTo(next.last()) >= 0 ? last.last() : next.last();
                joined.set(joined.size() - 1, new NumberSpan(last.first(), end));
            } else {
                joined.add(next);
            }
        }
    }

    static PlannedNumbers of(Installation installation) {
        List<Planned> ranges = new ArrayList<>();
        for (Numbering plan : installation.all(Numbering.class)) {
            for (ExtensionRange range : plan.getExtensions()) {
                NumberSpan.of(range.getFirst(), range.getLast()).ifPresent(span -> ranges.add(new Planned(range, span)));
            }
        }
        ranges.sort(Comparator.comparing(Planned::numbers));
        return new PlannedNumbers(ranges);
    }

    /** Returns whether the plan declares no range. */
    boolean isEmpty() {
        return ranges.isEmpty();
    }

    /** Returns whether all of {@code numbers} are planned. */
    boolean contains(NumberSpan numbers) {
        int low = 0;
        int high = joined.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            if (joined.get(middle).contains(numbers)) {
                return true;
            }
            if (joined.get(middle).compareTo(numbers) < 0) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return false;
    }

    /** Returns each range that overlaps one written before it, with that one. */
    Map<Planned, Planned> overlaps() {
        Map<Planned, Planned> found = new LinkedHashMap<>();
        Planned furthest = null;
        for (Planned planned : ranges) {
            Optional<NumberSpan> shared =
                    furthest == null ? Optional.empty() : furthest.numbers().shared(planned.numbers());
            if (shared.isPresent()) {
                boolean inOrder = Places.of(furthest.range(), null).compareTo(Places.of(planned.range(), null)) <= 0;
                found.put(inOrder ? planned : furthest, inOrder ? furthest : planned);
            }
            boolean further = furthest == null
                    || furthest.numbers().digits() != planned.numbers().digits()
                    || furthest.numbers().last().compareTo(planned.numbers().last()) < 0;
            furthest = further ? planned : furthest;
        }
        return found;
    }

    /** Returns the ranges as people read them. */
    String inWords() {
        return joined.stream().map(NumberSpan::toString).collect(Collectors.joining(", "));
    }
}
