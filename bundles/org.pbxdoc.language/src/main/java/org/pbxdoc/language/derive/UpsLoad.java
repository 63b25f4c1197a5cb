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
import org.pbxdoc.language.literal.Power;
import org.pbxdoc.language.load.Installation;
import org.pbxdoc.language.model.Element;
import org.pbxdoc.language.model.Switch;
import org.pbxdoc.language.model.Ups;

/**
 * What each UPS can carry and what it must carry.
 *
 * @param units one entry for each UPS
 */
public record UpsLoad(List<Load> units) {

    /**
     * The load of one UPS.
     *
     * @param ups the UPS
     * @param apparent its rating in volt-amperes
     * @param active its rating in watts
     * @param load the load that the author measured or planned
     * @param poe what the switches on it must give to phones and bases, as far as classes are known
     */
    public record Load(Ups ups, Optional<Power> apparent, Optional<Power> active, Optional<Power> load, Power poe) {

        /** Returns the rating in the unit of {@code power}. */
        public Optional<Power> ratingFor(Power power) {
            return power.kind() == Power.Kind.WATT ? active : apparent;
        }
    }

    /** Returns the loads of the UPS of {@code installation}. */
    public static UpsLoad of(Installation installation) {
        return installation.derived(UpsLoad.class, UpsLoad::derive);
    }

    private static UpsLoad derive(Installation installation) {
        PoeLoad poe = PoeLoad.of(installation);
        List<Load> loads = new ArrayList<>();
        for (Ups ups : installation.all(Ups.class)) {
            long milli = 0;
            for (Element fed : ups.getFeeds()) {
                if (fed instanceof Switch device && Installation.isKnown(device)) {
                    milli += poe.of(device).map(load -> load.load().milli()).orElse(0L);
                }
            }
            loads.add(new Load(
                    ups,
                    rating(ups, Power.Kind.VOLT_AMPERE),
                    rating(ups, Power.Kind.WATT),
                    Power.read(ups.getLoad()),
                    Power.milliwatts(milli)));
        }
        return new UpsLoad(List.copyOf(loads));
    }

    private static Optional<Power> rating(Ups ups, Power.Kind kind) {
        return Power.read(ups.getRating())
                .filter(power -> power.kind() == kind)
                .or(() -> Power.read(ups.getActivePower()).filter(power -> power.kind() == kind));
    }
}
