/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.language.rules.network;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.pbxdoc.language.derive.ElementWords;
import org.pbxdoc.language.derive.HardwareFigure;
import org.pbxdoc.language.derive.PoeLoad;
import org.pbxdoc.language.derive.PoeNeeds;
import org.pbxdoc.language.derive.SwitchPorts;
import org.pbxdoc.language.finding.Findings;
import org.pbxdoc.language.finding.Severity;
import org.pbxdoc.language.load.Installation;
import org.pbxdoc.language.model.ModelPackage;
import org.pbxdoc.language.model.Switch;
import org.pbxdoc.language.rules.Rule;

/** NET009: a switch has the ports for what is plugged in, and the power for all of it at once. */
public final class PoeBudget extends Rule {

    /** From here on a replaced phone or a key module can switch another phone off. */
    private static final int HIGH = 80;

    private static final ModelPackage MODEL = ModelPackage.eINSTANCE;

    public PoeBudget() {
        super("NET009", Severity.ERROR, "1.0");
    }

    @Override
    public void check(Installation installation, Findings findings) {
        SwitchPorts ports = SwitchPorts.of(installation);
        for (PoeLoad.Load load : PoeLoad.of(installation).switches()) {
            List<String> missing = new ArrayList<>();
            checkPorts(load, ports.on(load.device()), missing, findings);
            checkBudget(load, missing, findings);
            PoePorts.of(load.device(), ports.on(load.device()), PoeNeeds.of(installation)).check(missing, findings);
            if (!missing.isEmpty()) {
                findings.unknown(load.device(), null, load.device().getName(), String.join(", ", missing));
            }
        }
    }

    private static void checkPorts(
            PoeLoad.Load load, List<SwitchPorts.Plugged> plugged, List<String> missing, Findings findings) {
        Switch device = load.device();
        Optional<HardwareFigure> ports = load.ports().filter(HardwareFigure::isVerified);
        if (ports.isEmpty()) {
            if (load.devices() > 0) {
                missing.add(ElementWords.name(device) + ": ports"
                        + load.ports().flatMap(HardwareFigure::fact).map(fact -> " (" + ElementWords.name(fact) + ")").orElse(""));
            }
            return;
        }
        int count = ports.get().count();
        if (load.devices() > count) {
            findings.reportAs("ports", Severity.ERROR, device, null, device.getName(), load.devices(), count);
        }
        Set<EObject> reported = new HashSet<>();
        plugged.stream()
                .filter(one -> one.port().filter(p -> p.slot().isEmpty() && p.port() > count).isPresent())
                .filter(one -> reported.add(one.source()))
                .forEach(one -> findings.reportAs(
                        "none", Severity.ERROR, one.source(), one.feature(), one.port().get(), device.getName(), count));
    }

    private static void checkBudget(PoeLoad.Load load, List<String> missing, Findings findings) {
        Switch device = load.device();
        if (load.powered() == 0 && load.unknown().isEmpty()) {
            return;
        }
        boolean budgeted = load.budget().isPresent() && load.budgetVerified();
        if (budgeted && load.load().milli() > load.budget().get().milli()) {
            findings.report(
                    device,
                    MODEL.getSwitch_Budget(),
                    device.getName(),
                    load.load(),
                    load.powered(),
                    load.budget().get());
        } else if (!budgeted || !load.unknown().isEmpty()) {
            missing.addAll(load.unknown());
            if (!budgeted) {
                missing.add(ElementWords.name(device) + ": budget");
            }
        } else if (load.load().percentOf(load.budget().get()) >= HIGH) {
            findings.reportAs(
                    "high",
                    Severity.WARNING,
                    device,
                    MODEL.getSwitch_Budget(),
                    device.getName(),
                    load.load(),
                    load.budget().get(),
                    load.load().percentOf(load.budget().get()));
        }
    }
}
