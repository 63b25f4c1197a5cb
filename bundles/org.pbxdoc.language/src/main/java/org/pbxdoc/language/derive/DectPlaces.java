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
import java.util.Optional;
import org.pbxdoc.language.load.Installation;
import org.pbxdoc.language.model.DectRepeater;
import org.pbxdoc.language.model.DectSystem;
import org.pbxdoc.language.model.DectTopology;
import org.pbxdoc.language.model.Element;
import org.pbxdoc.language.model.HardwareModel;
import org.pbxdoc.language.model.Resource;
import org.pbxdoc.language.model.Terminal;

/**
 * The handset places of the DECT systems: how many there are, and how many handsets and repeaters take.
 *
 * @param systems one entry for each system, in the order of the text
 */
public record DectPlaces(List<Places> systems) {

    /**
     * The places of one system.
     *
     * @param system the system
     * @param model the base of a one-cell system, or the model of the whole
     * @param places how many handset places it has, if the catalogue says so
     * @param handsets how many handsets are on it
     * @param repeaters its repeaters
     * @param takenByRepeaters how many places they take: one each, unless their model says otherwise
     */
    public record Places(
            DectSystem system,
            Optional<HardwareModel> model,
            Optional<HardwareFigure> places,
            int handsets,
            List<DectRepeater> repeaters,
            int takenByRepeaters) {

        /** Returns how many places are taken. */
        public int taken() {
            return handsets + takenByRepeaters;
        }
    }

    /** Returns the places of all systems in {@code installation}. */
    public static DectPlaces of(Installation installation) {
        return installation.derived(DectPlaces.class, DectPlaces::derive);
    }

    private static DectPlaces derive(Installation installation) {
        Map<Element, Integer> handsets = new HashMap<>();
        for (Terminal terminal : installation.all(Terminal.class)) {
            TerminalTraits traits = TerminalTraits.of(terminal);
            traits.system().ifPresent(system -> handsets.merge(system, traits.count(), Integer::sum));
        }
        List<Places> found = new ArrayList<>();
        for (DectSystem system : installation.all(DectSystem.class)) {
            found.add(places(system, handsets));
        }
        return new DectPlaces(List.copyOf(found));
    }

    private static Places places(DectSystem system, Map<Element, Integer> handsets) {
        Optional<HardwareModel> model = model(system);
        // A handset may be said to be on the system, or on one of its bases.
        int count = handsets.getOrDefault(system, 0)
                + system.getBases().stream().mapToInt(base -> handsets.getOrDefault(base, 0)).sum();
        int byRepeaters = system.getRepeaters().stream()
                .filter(Lifecycles::occupies)
                .mapToInt(DectPlaces::takenBy)
                .sum();
        return new Places(
                system,
                model,
                model.flatMap(m -> HardwareFigures.provided(m, Resource.DECT_PLACES)
                        .or(() -> HardwareFigures.limit(m, Resource.DECT_PLACES))),
                count,
                List.copyOf(system.getRepeaters()),
                byRepeaters);
    }

    private static Optional<HardwareModel> model(DectSystem system) {
        Optional<HardwareModel> whole = Optional.ofNullable(system.getModel()).filter(Installation::isKnown);
        return whole.isPresent() || system.getTopology() == DectTopology.MULTICELL
                ? whole
                : system.getBases().stream().map(base -> base.getModel()).filter(Installation::isKnown).findFirst();
    }

    private static int takenBy(DectRepeater repeater) {
        return HardwareFigures.consumed(repeater.getModel(), Resource.DECT_PLACES).map(HardwareFigure::count).orElse(1);
    }
}
