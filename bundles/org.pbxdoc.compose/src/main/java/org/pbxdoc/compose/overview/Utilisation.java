/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.compose.overview;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.pbxdoc.compose.Composition;
import org.pbxdoc.document.SystemDiagram.Gauge;
import org.pbxdoc.document.Text;
import org.pbxdoc.language.derive.DectPlaces;
import org.pbxdoc.language.derive.DectPlaces.Places;
import org.pbxdoc.language.derive.LicenceUse;
import org.pbxdoc.language.model.LicenceFeature;

/** How far licences and DECT places are used; where no limit is known none is drawn. */
final class Utilisation {

    private static final List<LicenceFeature> SHOWN =
            List.of(LicenceFeature.USERS, LicenceFeature.VOIP_CHANNELS, LicenceFeature.MOBILE_EXTENSION, LicenceFeature.HOTDESK);

    private final Composition composition;

    Utilisation(Composition composition) {
        this.composition = composition;
    }

    List<Gauge> gauges() {
        List<Gauge> gauges = new ArrayList<>();
        LicenceUse licences = LicenceUse.of(composition.installation());
        for (LicenceFeature feature : SHOWN) {
            LicenceUse.Use use = licences.of(feature);
            if (use.used().isPresent()) {
                gauges.add(new Gauge(
                        Text.label("diagram.gauge." + feature.getLiteral()), Math.toIntExact(use.used().getAsLong()), owned(use)));
            }
        }
        gauges.add(dect());
        return gauges;
    }

    private static OptionalInt owned(LicenceUse.Use use) {
        return use.owned().isPresent() && use.owned().getAsLong() > 0
                ? OptionalInt.of(Math.toIntExact(use.owned().getAsLong()))
                : OptionalInt.empty();
    }

    private Gauge dect() {
        List<Places> systems = composition.installation().derived(DectPlaces.class, DectPlaces::of).systems();
        int taken = systems.stream().mapToInt(Places::taken).sum();
        boolean known = systems.stream().allMatch(system -> system.places().isPresent());
        int places = known ? systems.stream().mapToInt(system -> system.places().get().count()).sum() : 0;
        return new Gauge(Text.label("diagram.gauge.dect"), taken, known && places > 0 ? OptionalInt.of(places) : OptionalInt.empty());
    }
}
