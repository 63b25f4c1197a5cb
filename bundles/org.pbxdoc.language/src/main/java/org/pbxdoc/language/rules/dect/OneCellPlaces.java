/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.language.rules.dect;

import org.pbxdoc.language.derive.DectPlaces;
import org.pbxdoc.language.derive.ElementWords;
import org.pbxdoc.language.derive.HardwareFigure;
import org.pbxdoc.language.derive.HardwareFigures;
import org.pbxdoc.language.finding.Findings;
import org.pbxdoc.language.finding.Severity;
import org.pbxdoc.language.load.Installation;
import org.pbxdoc.language.model.DectRepeater;
import org.pbxdoc.language.model.DectSystem;
import org.pbxdoc.language.model.DectTopology;
import org.pbxdoc.language.model.ModelPackage;
import org.pbxdoc.language.model.Resource;
import org.pbxdoc.language.rules.Rule;

/** DEC001: the handsets and repeaters of a one-cell base fit into its places; a repeater takes the place of a handset. */
public final class OneCellPlaces extends Rule {

    public OneCellPlaces() {
        super("DEC001", Severity.ERROR, "1.0");
    }

    @Override
    public void check(Installation installation, Findings findings) {
        for (DectPlaces.Places places : DectPlaces.of(installation).systems()) {
            if (places.system().getTopology() == DectTopology.MONOCELL) {
                checkPlaces(places, findings);
                checkRepeaters(places, findings);
            }
        }
    }

    private static void checkPlaces(DectPlaces.Places places, Findings findings) {
        DectSystem system = places.system();
        if (places.taken() == 0) {
            return;
        }
        if (places.places().filter(HardwareFigure::isVerified).isEmpty()) {
            String model = places.model().map(ElementWords::title).orElse(system.getName());
            findings.unknown(system, null, model, places.taken());
            return;
        }
        int most = places.places().get().count();
        if (places.taken() > most) {
            findings.reportAs(
                    places.places().get().disputed() ? "conflict" : "",
                    findings.severity(),
                    system,
                    null,
                    system.getName(),
                    places.handsets(),
                    places.repeaters().size(),
                    places.taken(),
                    most,
                    places.taken() - most);
        } else if (places.taken() == most) {
            findings.reportAs("full", Severity.WARNING, system, null, system.getName(), most);
        }
    }

    private static void checkRepeaters(DectPlaces.Places places, Findings findings) {
        places.model()
                .flatMap(model -> HardwareFigures.limit(model, Resource.REPEATERS))
                .filter(HardwareFigure::isVerified)
                .filter(limit -> places.repeaters().size() > limit.count())
                .ifPresent(limit -> findings.reportAs(
                        limit.disputed() ? "repeaters-conflict" : "repeaters",
                        Severity.ERROR,
                        places.repeaters().get(limit.count()),
                        null,
                        places.system().getName(),
                        places.repeaters().size(),
                        limit.count()));
        for (DectRepeater repeater : places.repeaters()) {
            if (repeater.getBase() instanceof DectRepeater other && Installation.isKnown(other)) {
                findings.reportAs(
                        "cascade",
                        Severity.WARNING,
                        repeater,
                        ModelPackage.eINSTANCE.getDectRepeater_Base(),
                        repeater.getName(),
                        other.getName());
            }
        }
    }
}
