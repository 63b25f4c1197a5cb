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
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.pbxdoc.language.derive.SinglePointsOfFailure.Kind;
import org.pbxdoc.language.derive.SinglePointsOfFailure.Point;
import org.pbxdoc.language.load.Installation;
import org.pbxdoc.language.model.DectManager;
import org.pbxdoc.language.model.DectSystem;
import org.pbxdoc.language.model.DectTopology;
import org.pbxdoc.language.model.Element;
import org.pbxdoc.language.model.Fallback;
import org.pbxdoc.language.model.Hypervisor;
import org.pbxdoc.language.model.InternetAccess;
import org.pbxdoc.language.model.MeasureKind;
import org.pbxdoc.language.model.Network;
import org.pbxdoc.language.model.NetworkPurpose;
import org.pbxdoc.language.model.Prefix;
import org.pbxdoc.language.model.PublicLine;
import org.pbxdoc.language.model.Server;
import org.pbxdoc.language.model.ServerKind;
import org.pbxdoc.language.model.ServerRole;
import org.pbxdoc.language.model.Switch;
import org.pbxdoc.language.model.SwitchPort;
import org.pbxdoc.language.model.Ups;

/** Looks for what fails alone: system, core switch, access, power, names, time, DECT manager. */
final class FailurePoints {

    private static final Set<ServerRole> CARRYING =
            EnumSet.of(ServerRole.MASTER, ServerRole.SATELLITE, ServerRole.REGISTRAR, ServerRole.SBC);
    private static final Set<MeasureKind> FOR_SYSTEM = EnumSet.of(
            MeasureKind.HOST_REDUNDANCY,
            MeasureKind.APPLIANCE_REDUNDANCY,
            MeasureKind.FAILOVER,
            MeasureKind.GEO_REDUNDANCY,
            MeasureKind.RECOVERY_SITE,
            MeasureKind.SURVIVABILITY);
    private static final Set<MeasureKind> FOR_NETWORK =
            EnumSet.of(MeasureKind.NETWORK_REDUNDANCY, MeasureKind.APPLIANCE_REDUNDANCY);
    private static final Set<MeasureKind> FOR_ACCESS = EnumSet.of(
            MeasureKind.MULTI_WAN, MeasureKind.MULTI_PROVIDER, MeasureKind.FALLBACK, MeasureKind.SURVIVABILITY);
    private static final Set<MeasureKind> FOR_POWER =
            EnumSet.of(MeasureKind.UPS, MeasureKind.GENERATOR, MeasureKind.SUPPLY_REDUNDANCY);
    private static final Set<MeasureKind> FOR_MANAGER =
            EnumSet.of(MeasureKind.APPLIANCE_REDUNDANCY, MeasureKind.FAILOVER, MeasureKind.HOST_REDUNDANCY);
    private static final Set<NetworkPurpose> OF_PHONES = EnumSet.of(NetworkPurpose.VOICE, NetworkPurpose.DECT);

    private final Installation installation;
    private final Measures measures;
    private final Discharges discharges;
    private final List<Point> found = new ArrayList<>();

    FailurePoints(Installation installation) {
        this.installation = installation;
        this.measures = Measures.of(installation);
        this.discharges = Discharges.of(installation);
    }

    List<Point> all() {
        List<Server> systems = installation.all(Server.class).stream()
                .filter(server -> Lifecycles.isActive(server) && CARRYING.contains(server.getRole()))
                .toList();
        List<Switch> core = core(systems);
        systems.forEach(this::addSystem);
        core.forEach(device -> add(Kind.CORE_SWITCH, device, measures.protecting(device, FOR_NETWORK)));
        installation.all(InternetAccess.class).forEach(this::addAccess);
        addPower(systems, core);
        addNames();
        installation.all(DectSystem.class).forEach(this::addManager);
        return found;
    }

    private void add(Kind kind, Element element, List<? extends Element> covering) {
        found.add(new Point(kind, element, List.copyOf(covering), discharges.find(element)));
    }

    private void addSystem(Server server) {
        List<Element> covering = new ArrayList<>(measures.pairs(server));
        covering.addAll(measures.protecting(server, FOR_SYSTEM));
        add(Kind.PBX, server, covering);
    }

    /** The switches that the systems are plugged into. */
    private List<Switch> core(List<Server> systems) {
        List<Switch> core = new ArrayList<>();
        for (Switch device : installation.all(Switch.class)) {
            boolean carries = device.getPorts().stream()
                    .map(SwitchPort::getDevice)
                    .anyMatch(plugged -> plugged instanceof Server server && systems.contains(server));
            if (carries && Lifecycles.isActive(device)) {
                core.add(device);
            }
        }
        return core;
    }

    /** An access matters if calls come over it; a line that falls back elsewhere keeps them. */
    private void addAccess(InternetAccess access) {
        List<PublicLine> lines = installation.all(PublicLine.class).stream()
                .filter(line -> Lifecycles.isActive(line) && line.getAccess() == access)
                .toList();
        if (lines.isEmpty() || !Lifecycles.isActive(access)) {
            return;
        }
        Set<Element> covering = new LinkedHashSet<>(measures.protecting(access, FOR_ACCESS));
        boolean allElsewhere = true;
        for (PublicLine line : lines) {
            List<Element> elsewhere = line.getFallbacks().stream()
                    .map(Fallback::getVia)
                    .filter(via -> isElsewhere(via, access))
                    .toList();
            List<? extends Element> ofLine = measures.protecting(line, FOR_ACCESS);
            allElsewhere &= !elsewhere.isEmpty() || !ofLine.isEmpty() || discharges.find(line).isPresent();
            covering.addAll(elsewhere);
            covering.addAll(ofLine);
            discharges.find(line).ifPresent(covering::add);
        }
        boolean stated = !measures.protecting(access, FOR_ACCESS).isEmpty();
        add(Kind.WAN, access, stated || allElsewhere ? List.copyOf(covering) : List.of());
    }

    private static boolean isElsewhere(Element via, InternetAccess access) {
        boolean same = via == access || via instanceof PublicLine line && line.getAccess() == access;
        return Installation.isKnown(via) && !same;
    }

    private void addPower(List<Server> systems, List<Switch> core) {
        Set<Element> consumers = new LinkedHashSet<>();
        for (Server server : systems) {
            Hypervisor host = server.getHypervisor();
            if (Installation.isKnown(host)) {
                consumers.add(host);
            } else if (server.getKind() == ServerKind.APPLIANCE) {
                consumers.add(server);
            }
        }
        consumers.addAll(core);
        for (Element consumer : consumers) {
            List<Element> covering = new ArrayList<>(measures.protecting(consumer, FOR_POWER));
            installation.all(Ups.class).stream()
                    .filter(ups -> Lifecycles.isActive(ups) && ups.getFeeds().contains(consumer))
                    .forEach(covering::add);
            add(Kind.POWER, consumer, covering);
        }
    }

    /** Where no server is listed at all something else is missing. */
    private void addNames() {
        for (Network network : installation.all(Network.class)) {
            if (!Lifecycles.isActive(network) || !OF_PHONES.contains(network.getPurpose())) {
                continue;
            }
            boolean oneName = false;
            boolean oneClock = false;
            for (Prefix prefix : network.getPrefixes()) {
                oneName |= prefix.getDns().size() == 1;
                oneClock |= prefix.getNtp().size() == 1;
            }
            if (oneName) {
                add(Kind.DNS, network, measures.protecting(network, FOR_NETWORK));
            }
            if (oneClock) {
                add(Kind.NTP, network, measures.protecting(network, FOR_NETWORK));
            }
        }
    }

    private void addManager(DectSystem system) {
        List<DectManager> managers =
                system.getManagers().stream().filter(Lifecycles::isActive).toList();
        if (system.getTopology() != DectTopology.MULTICELL || managers.size() != 1 || !Lifecycles.isActive(system)) {
            return;
        }
        DectManager manager = managers.get(0);
        List<Element> covering = new ArrayList<>(measures.protecting(manager, FOR_MANAGER));
        covering.addAll(measures.protecting(system, FOR_MANAGER));
        found.add(new Point(
                Kind.DECT_MANAGER,
                manager,
                covering,
                discharges.find(manager).or(() -> discharges.find(system))));
    }
}
