/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.language.rules.network;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.pbxdoc.language.derive.ElementWords;
import org.pbxdoc.language.derive.PoeNeed;
import org.pbxdoc.language.derive.PoeNeeds;
import org.pbxdoc.language.derive.PoeStandards;
import org.pbxdoc.language.derive.SwitchPorts;
import org.pbxdoc.language.finding.Findings;
import org.pbxdoc.language.finding.Named;
import org.pbxdoc.language.finding.Severity;
import org.pbxdoc.language.literal.PortAddress;
import org.pbxdoc.language.model.Element;
import org.pbxdoc.language.model.Switch;

/** Whether each port of a switch gives its device power at all, and enough of it. */
final class PoePorts {

    private final Switch device;
    private final List<SwitchPorts.Plugged> plugged;
    private final PoeNeeds needs;
    private final PoeStandards standards;
    private boolean unverified;

    private PoePorts(Switch device, List<SwitchPorts.Plugged> plugged, PoeNeeds needs) {
        this.device = device;
        this.plugged = plugged;
        this.needs = needs;
        this.standards = PoeStandards.of(device);
    }

    static PoePorts of(Switch device, List<SwitchPorts.Plugged> plugged, PoeNeeds needs) {
        return new PoePorts(device, plugged, needs);
    }

    /** Reports what gets no power or too little; what cannot be told is added to {@code missing}. */
    void check(List<String> missing, Findings findings) {
        Set<PortAddress> off = SwitchPorts.unpowered(plugged);
        Set<Element> told = new HashSet<>();
        Set<Element> judged = new HashSet<>();
        for (SwitchPorts.Plugged one : plugged) {
            Optional<PoeNeed> need = one.device().flatMap(needs::of).filter(known -> !known.hasOtherSource());
            if (need.isEmpty()) {
                continue;
            }
            if (one.port().filter(off::contains).isPresent()) {
                if (told.add(one.device().get())) {
                    off(one, need.get(), missing, findings);
                }
            } else if (need.get().poeClass().isPresent() && judged.add(one.device().get())) {
                standard(one, need.get().poeClass().getAsInt(), missing, findings);
            }
        }
    }

    private void off(SwitchPorts.Plugged one, PoeNeed need, List<String> missing, Findings findings) {
        String name = Named.of(one.device().get());
        if (need.isStated()) {
            findings.reportAs(
                    "off", Severity.ERROR, one.source(), one.feature(), one.port().get(), device.getName(), name);
        } else {
            missing.add(name + ": powered by");
        }
    }

    private void standard(SwitchPorts.Plugged one, int poeClass, List<String> missing, Findings findings) {
        OptionalInt highest = standards.highest();
        boolean enough = standards.standards().isEmpty() || highest.isPresent() && poeClass <= highest.getAsInt();
        if (enough) {
            return;
        }
        if (standards.atSwitch() && highest.isPresent()) {
            findings.reportAs(
                    "standard",
                    Severity.ERROR,
                    one.source(),
                    one.feature(),
                    Named.of(one.device().get()),
                    poeClass,
                    device.getName(),
                    standards.words(),
                    highest.getAsInt());
        } else if (!unverified) {
            unverified = true;
            missing.add(ElementWords.name(device) + ": poe standards");
        }
    }
}
