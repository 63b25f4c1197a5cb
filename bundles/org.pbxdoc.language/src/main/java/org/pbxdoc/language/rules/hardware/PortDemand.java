/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.language.rules.hardware;

import java.util.List;
import org.pbxdoc.language.derive.HardwareFigure;
import org.pbxdoc.language.derive.HardwareFigures;
import org.pbxdoc.language.derive.PortUsage;
import org.pbxdoc.language.derive.WiredDevices;
import org.pbxdoc.language.finding.Findings;
import org.pbxdoc.language.finding.Severity;
import org.pbxdoc.language.load.Installation;
import org.pbxdoc.language.model.DectBase;
import org.pbxdoc.language.model.ModelPackage;
import org.pbxdoc.language.model.Resource;
import org.pbxdoc.language.model.Server;

/** The part of HW004 that counts: ports for all wired terminals and bases, whether their port is written or not. */
final class PortDemand {

    private final PortUsage usage;

    PortDemand(PortUsage usage) {
        this.usage = usage;
    }

    void check(Installation installation, Findings findings) {
        WiredDevices wired = WiredDevices.of(installation);
        wired.byServer().forEach((server, devices) -> {
            checkInterfaces(devices, findings);
            check(server, devices, Resource.DSI_PORTS, true, findings);
            check(server, devices, Resource.FXS_PORTS, false, findings);
        });
    }

    /** Ports that are said one by one must be enough for the device: an SB-8 hangs on two. */
    private static void checkInterfaces(List<WiredDevices.Wired> devices, Findings findings) {
        for (WiredDevices.Wired device : devices) {
            if (device.element() instanceof DectBase base && !base.getPorts().isEmpty()) {
                int given = base.getPorts().stream().mapToInt(use -> PortUsage.ports(use).size()).sum();
                int needed = interfaces(device);
                if (given > 0 && given < needed) {
                    findings.reportAs(
                            "interfaces",
                            Severity.ERROR,
                            base.getPorts().get(0),
                            ModelPackage.eINSTANCE.getPortUse_First(),
                            base.getName(),
                            needed,
                            given);
                }
            }
        }
    }

    private void check(Server server, List<WiredDevices.Wired> devices, Resource kind, boolean digital, Findings findings) {
        List<PortUsage.Card> cards = usage.cards().stream()
                .filter(card -> card.server() == server && card.ports().containsKey(kind))
                .toList();
        boolean verified = cards.stream().allMatch(card -> card.ports().get(kind).isVerified());
        List<WiredDevices.Wired> here = devices.stream().filter(device -> device.digital() == digital).toList();
        if (cards.isEmpty() || !verified || here.isEmpty()) {
            return;
        }
        int perPort = cards.stream().mapToInt(PortUsage.Card::perPort).max().orElse(1);
        int ports = cards.stream().mapToInt(card -> card.ports().get(kind).count()).sum();
        int phones = here.stream().filter(device -> !(device.element() instanceof DectBase)).mapToInt(WiredDevices.Wired::count).sum();
        int bases = here.stream().filter(device -> device.element() instanceof DectBase).mapToInt(PortDemand::interfaces).sum();
        int needed = (phones + perPort - 1) / perPort + bases;
        if (needed > ports) {
            findings.reportAs("capacity", Severity.ERROR, server, null, server.getName(), needed, kind.getLiteral(), ports, phones, bases);
        }
    }

    private static int interfaces(WiredDevices.Wired device) {
        return device.model()
                .flatMap(model -> HardwareFigures.consumed(model, Resource.DSI_INTERFACES))
                .filter(HardwareFigure::isVerified)
                .map(HardwareFigure::count)
                .orElse(1);
    }
}
