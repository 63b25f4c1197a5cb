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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pbxdoc.language.load.Installation;
import org.pbxdoc.language.model.DectBase;
import org.pbxdoc.language.model.DectSystem;
import org.pbxdoc.language.model.DectTechnology;
import org.pbxdoc.language.model.Element;
import org.pbxdoc.language.model.HardwareModel;
import org.pbxdoc.language.model.ModelPackage;
import org.pbxdoc.language.model.PortUse;
import org.pbxdoc.language.model.Server;
import org.pbxdoc.language.model.Terminal;
import org.pbxdoc.language.model.TerminalKind;

/**
 * The terminals and DECT bases that are wired to the cards of a server and take their power from it.
 *
 * @param byServer the devices of each server, in the order of the text
 */
public record WiredDevices(Map<Server, List<Wired>> byServer) {

    /**
     * Like devices on one server.
     *
     * @param element the terminal, group of terminals, or base
     * @param count how many
     * @param model their model
     * @param digital whether they need a proprietary digital port, and not an analogue one
     */
    public record Wired(Element element, int count, Optional<HardwareModel> model, boolean digital) {}

    /** Returns the wired devices of {@code installation}. */
    public static WiredDevices of(Installation installation) {
        return installation.derived(WiredDevices.class, WiredDevices::derive);
    }

    private static WiredDevices derive(Installation installation) {
        Map<Server, List<Wired>> found = new LinkedHashMap<>();
        Optional<Server> only = onlyChassis(installation);
        for (Terminal terminal : installation.all(Terminal.class)) {
            TerminalTraits traits = TerminalTraits.of(terminal);
            boolean digital = terminal.getKind() == TerminalKind.DIGITAL;
            if (traits.count() > 0 && (digital || terminal.getKind() == TerminalKind.ANALOG)) {
                onPorts(terminal.getPorts())
                        .or(() -> traits.system().filter(Server.class::isInstance).map(Server.class::cast))
                        .or(() -> traits.system().isPresent() ? Optional.empty() : only)
                        .ifPresent(server -> add(found, server, new Wired(terminal, traits.count(), traits.model(), digital)));
            }
        }
        for (DectSystem system : installation.all(DectSystem.class)) {
            for (DectBase base : system.getBases()) {
                if (Lifecycles.occupies(base) && !Lifecycles.isSpare(base)) {
                    onPorts(base.getPorts())
                            .or(() -> isWired(system) ? only : Optional.empty())
                            .ifPresent(server -> add(found, server, new Wired(base, 1, model(system, base), true)));
                }
            }
        }
        return new WiredDevices(found);
    }

    /** Returns the devices of {@code server}. */
    public List<Wired> on(Server server) {
        return byServer.getOrDefault(server, List.of());
    }

    /** Returns the model of {@code base}: its own, or else the one of its system. */
    static Optional<HardwareModel> model(DectSystem system, DectBase base) {
        return Optional.ofNullable(base.getModel())
                .or(() -> Optional.ofNullable(system.getModel()))
                .filter(Installation::isKnown);
    }

    private static boolean isWired(DectSystem system) {
        return Written.is(system, ModelPackage.eINSTANCE.getDectSystem_Technology())
                && system.getTechnology() == DectTechnology.WIRED;
    }

    private static void add(Map<Server, List<Wired>> found, Server server, Wired wired) {
        found.computeIfAbsent(server, key -> new ArrayList<>()).add(wired);
    }

    private static Optional<Server> onPorts(List<PortUse> ports) {
        return ports.stream()
                .map(PortUse::getDevice)
                .filter(device -> device instanceof Server && Installation.isKnown(device))
                .map(Server.class::cast)
                .findFirst();
    }

    /** With one chassis it is clear where a wired phone goes, even before its port is known. */
    private static Optional<Server> onlyChassis(Installation installation) {
        List<Server> chassis = installation.all(Server.class).stream().filter(server -> !server.getSlots().isEmpty()).toList();
        return chassis.size() == 1 ? Optional.of(chassis.get(0)) : Optional.empty();
    }
}
