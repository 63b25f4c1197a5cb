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
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pbxdoc.language.load.Installation;
import org.pbxdoc.language.model.AvailabilityMeasure;
import org.pbxdoc.language.model.Element;
import org.pbxdoc.language.model.FailoverPair;
import org.pbxdoc.language.model.MeasureKind;

/** What is done to keep things running, by what it protects; what is only planned does not count. */
public final class Measures {

    private final Map<Element, List<AvailabilityMeasure>> protecting = new HashMap<>();
    private final Map<Element, List<FailoverPair>> pairs = new HashMap<>();

    private Measures(Installation installation) {
        for (AvailabilityMeasure measure : installation.all(AvailabilityMeasure.class)) {
            if (Lifecycles.isActive(measure)) {
                measure.getProtects().forEach(
                        element -> protecting.computeIfAbsent(element, key -> new ArrayList<>()).add(measure));
            }
        }
        for (FailoverPair pair : installation.all(FailoverPair.class)) {
            if (Lifecycles.isActive(pair) && Installation.isKnown(pair.getActive()) && Installation.isKnown(pair.getStandby())) {
                pairs.computeIfAbsent(pair.getActive(), key -> new ArrayList<>()).add(pair);
                pairs.computeIfAbsent(pair.getStandby(), key -> new ArrayList<>()).add(pair);
            }
        }
    }

    /** Returns the measures of {@code installation}. */
    public static Measures of(Installation installation) {
        return installation.derived(Measures.class, Measures::new);
    }

    /** Returns the measures of {@code kinds} that protect {@code element}. */
    public List<AvailabilityMeasure> protecting(Element element, Set<MeasureKind> kinds) {
        return protecting.getOrDefault(element, List.of()).stream()
                .filter(measure -> kinds.contains(measure.getKind()))
                .toList();
    }

    /** Returns the pairs in which {@code element} works or stands by. */
    public List<FailoverPair> pairs(Element element) {
        return pairs.getOrDefault(element, List.of());
    }
}
