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
import java.util.List;
import java.util.Optional;
import org.pbxdoc.language.load.Installation;
import org.pbxdoc.language.model.Discharge;
import org.pbxdoc.language.model.Element;

/**
 * What stops the telephony when it fails alone, and what is done about each.
 *
 * @param points the points, by kind and then in the order of the text
 */
public record SinglePointsOfFailure(List<Point> points) {

    /** What fails. */
    public enum Kind {
        PBX,
        CORE_SWITCH,
        WAN,
        POWER,
        DNS,
        NTP,
        DECT_MANAGER
    }

    /**
     * One thing that can fail.
     *
     * @param kind what it is to the telephony
     * @param element the element; of names and time the network that has only one server
     * @param measures what keeps the telephony running: measures, failover pairs, UPS, other lines
     * @param discharge what the customer signed instead
     */
    public record Point(Kind kind, Element element, List<Element> measures, Optional<Discharge> discharge) {

        public Point {
            measures = List.copyOf(measures);
        }

        /** Returns whether nothing is done about it and nobody has accepted it. */
        public boolean isOpen() {
            return measures.isEmpty() && discharge.isEmpty();
        }
    }

    public SinglePointsOfFailure {
        points = List.copyOf(points);
    }

    /** Returns the single points of failure of {@code installation}. */
    public static SinglePointsOfFailure of(Installation installation) {
        return installation.derived(SinglePointsOfFailure.class, key -> {
            FailurePoints found = new FailurePoints(key);
            return new SinglePointsOfFailure(found.all());
        });
    }

    /** Returns the points that nothing covers. */
    public List<Point> open() {
        List<Point> open = new ArrayList<>(points);
        open.removeIf(point -> !point.isOpen());
        return List.copyOf(open);
    }
}
