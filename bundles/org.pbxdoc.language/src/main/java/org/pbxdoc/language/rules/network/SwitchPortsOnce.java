/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.language.rules.network;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.pbxdoc.language.derive.ElementWords;
import org.pbxdoc.language.derive.PortUsage;
import org.pbxdoc.language.derive.SwitchPorts.Plugged;
import org.pbxdoc.language.derive.SwitchPorts;
import org.pbxdoc.language.finding.Findings;
import org.pbxdoc.language.finding.Places;
import org.pbxdoc.language.finding.Severity;
import org.pbxdoc.language.literal.PortAddress;
import org.pbxdoc.language.load.Installation;
import org.pbxdoc.language.model.ModelPackage;
import org.pbxdoc.language.model.PortUse;
import org.pbxdoc.language.model.Switch;
import org.pbxdoc.language.model.SwitchPort;
import org.pbxdoc.language.rules.Rule;

/** NET015: a switch port has one device, whether that is said at the switch or at the device, and a range of ports is one. */
public final class SwitchPortsOnce extends Rule {

    private static final ModelPackage MODEL = ModelPackage.eINSTANCE;

    public SwitchPortsOnce() {
        super("NET015", Severity.ERROR, "1.0");
    }

    @Override
    public void check(Installation installation, Findings findings) {
        SwitchPorts.of(installation).bySwitch().forEach((device, plugged) -> check(device, plugged, findings));
        for (SwitchPort port : installation.all(SwitchPort.class)) {
            if (port.eContainer() instanceof Switch device) {
                range(port, MODEL.getSwitchPort_First(), port.getFirst(), port.getLast(), device, findings);
            }
        }
        for (PortUse use : installation.all(PortUse.class)) {
            if (use.getDevice() instanceof Switch device && Installation.isKnown(device)) {
                range(use, MODEL.getPortUse_First(), use.getFirst(), use.getLast(), device, findings);
            }
        }
    }

    private static void check(Switch device, List<Plugged> plugged, Findings findings) {
        Map<PortAddress, Plugged> first = new HashMap<>();
        Set<EObject> reported = new HashSet<>();
        for (Plugged one : plugged) {
            // "ports 4..8 vlan voix" plugs nothing in.
            if (one.port().isEmpty() || one.device().isEmpty() && !isUplink(one)) {
                continue;
            }
            Plugged other = first.putIfAbsent(one.port().get(), one);
            if (other != null && !other.device().equals(one.device()) && reported.add(one.source())) {
                findings.report(
                        one.source(),
                        one.feature(),
                        one.port().get(),
                        device.getName(),
                        words(other),
                        words(one),
                        Places.of(other.source(), other.feature()).inWords());
            }
        }
    }

    /** Of what is no range no port is known, so nothing else would be said about it. */
    private static void range(
            EObject stated, EStructuralFeature feature, String first, String last, Switch device, Findings findings) {
        boolean readable = PortAddress.read(first).isPresent() && PortAddress.read(last).isPresent();
        if (readable && PortUsage.between(first, last).isEmpty()) {
            findings.reportAs("range", findings.severity(), stated, feature, first, last, device.getName());
        }
    }

    private static boolean isUplink(Plugged one) {
        return one.source() instanceof SwitchPort port && port.isUplink();
    }

    private static String words(Plugged one) {
        return one.device().map(ElementWords::name).orElse("uplink");
    }
}
