/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.language.rules.dect;

import java.util.List;
import java.util.stream.Collectors;
import org.pbxdoc.language.derive.Lifecycles;
import org.pbxdoc.language.derive.Written;
import org.pbxdoc.language.finding.Findings;
import org.pbxdoc.language.finding.Severity;
import org.pbxdoc.language.load.Installation;
import org.pbxdoc.language.model.DectBase;
import org.pbxdoc.language.model.DectManager;
import org.pbxdoc.language.model.DectSystem;
import org.pbxdoc.language.model.DectTopology;
import org.pbxdoc.language.model.ModelPackage;
import org.pbxdoc.language.model.Neighbour;
import org.pbxdoc.language.rules.Rule;

/** DEC007: bases were measured, hear each other well and by more than one way, and a second manager stands by. */
public final class RadioPlanned extends Rule {

    private static final ModelPackage MODEL = ModelPackage.eINSTANCE;

    /** Between bases, in dBm; weaker ones lose the clock. */
    private static final int WEAKEST = -75;

    public RadioPlanned() {
        super("DEC007", Severity.WARNING, "1.0");
    }

    @Override
    public void check(Installation installation, Findings findings) {
        for (DectSystem system : installation.all(DectSystem.class)) {
            if (!Lifecycles.isActive(system)) {
                continue;
            }
            List<DectBase> bases = system.getBases().stream().filter(Lifecycles::isActive).toList();
            surveyed(system, bases, findings);
            if (system.getTopology() == DectTopology.MULTICELL) {
                bases.forEach(base -> heard(base, findings));
                manager(system, bases, findings);
            }
        }
    }

    private static void surveyed(DectSystem system, List<DectBase> bases, Findings findings) {
        List<DectBase> without = bases.stream().filter(base -> base.getSurveyed() == null).toList();
        if (!without.isEmpty()) {
            String names = without.stream().map(DectBase::getName).collect(Collectors.joining(", "));
            findings.report(without.get(0), null, system.getName(), names);
        }
    }

    private static void heard(DectBase base, Findings findings) {
        if (Written.is(base, MODEL.getDectBase_Rssi()) && base.getRssi() < WEAKEST) {
            findings.reportAs(
                    "weak", Severity.WARNING, base, MODEL.getDectBase_Rssi(), base.getName(), base.getRssi(), WEAKEST);
        }
        List<Neighbour> strong =
                base.getNeighbours().stream().filter(neighbour -> neighbour.getRssi() >= WEAKEST).toList();
        if (!base.getNeighbours().isEmpty() && strong.size() < 2) {
            findings.reportAs("neighbour", Severity.WARNING, base, null, base.getName(), strong.size(), WEAKEST);
        }
    }

    /** A system without any has its manager elsewhere, such as in the communication server. */
    private static void manager(DectSystem system, List<DectBase> bases, Findings findings) {
        List<DectManager> managers =
                system.getManagers().stream().filter(Lifecycles::isActive).toList();
        if (managers.size() == 1 && !managers.get(0).isRedundant() && bases.size() > 1) {
            findings.reportAs(
                    "manager", Severity.WARNING, managers.get(0), null, system.getName(), managers.get(0).getName(), bases.size());
        }
    }
}
