/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.language.rules.hardware;

import java.util.Optional;
import org.pbxdoc.language.derive.ElementWords;
import org.pbxdoc.language.derive.HardwareFigure;
import org.pbxdoc.language.derive.HardwareFigures;
import org.pbxdoc.language.derive.PortUsage;
import org.pbxdoc.language.derive.WiredDevices;
import org.pbxdoc.language.finding.Findings;
import org.pbxdoc.language.finding.Severity;
import org.pbxdoc.language.load.Installation;
import org.pbxdoc.language.model.ModelPackage;
import org.pbxdoc.language.model.Resource;
import org.pbxdoc.language.model.Server;
import org.pbxdoc.language.rules.Rule;

/** HW008: no more analogue devices are connected than may be in use at once without overheating card or chassis. */
public final class UseAtOnce extends Rule {

    public UseAtOnce() {
        super("HW008", Severity.WARNING, "1.0");
    }

    @Override
    public void check(Installation installation, Findings findings) {
        PortUsage usage = PortUsage.of(installation);
        for (PortUsage.Card card : usage.cards()) {
            HardwareFigures.limit(card.model(), Resource.ACTIVE_PORTS)
                    .ifPresent(limit -> card(card, usage.on(card).size(), limit, findings));
        }
        for (Server server : installation.all(Server.class)) {
            Optional<HardwareFigure> limit = HardwareFigures.limit(server.getModel(), Resource.ACTIVE_FXS);
            limit.ifPresent(figure -> server(server, connected(server, installation, usage), figure, findings));
        }
    }

    private static void card(PortUsage.Card card, int taken, HardwareFigure limit, Findings findings) {
        if (taken <= limit.count()) {
            return;
        }
        card.server().getSlots().stream().filter(slot -> slot.getNumber() == card.slot()).findFirst().ifPresent(slot -> {
            String model = ElementWords.title(card.model());
            if (limit.isVerified()) {
                findings.reportAs(
                        "card",
                        Severity.WARNING,
                        slot,
                        ModelPackage.eINSTANCE.getSlot_Card(),
                        model,
                        card.slot(),
                        taken,
                        limit.count(),
                        limit.source());
            } else {
                findings.unknown(slot, ModelPackage.eINSTANCE.getSlot_Card(), model, taken);
            }
        });
    }

    private static void server(Server server, int connected, HardwareFigure limit, Findings findings) {
        if (connected <= limit.count()) {
            return;
        }
        if (limit.isVerified()) {
            findings.report(server, null, server.getName(), connected, limit.count(), limit.source());
        } else {
            findings.unknown(server, null, server.getName(), connected);
        }
    }

    /** Devices with a port, or those that are known to be analogue, whichever are more. */
    private static int connected(Server server, Installation installation, PortUsage usage) {
        int ports = usage.cards().stream()
                .filter(card -> card.server() == server && card.ports().containsKey(Resource.FXS_PORTS))
                .mapToInt(card -> usage.on(card).size())
                .sum();
        int phones = WiredDevices.of(installation).on(server).stream()
                .filter(wired -> !wired.digital())
                .mapToInt(WiredDevices.Wired::count)
                .sum();
        return Math.max(ports, phones);
    }
}
