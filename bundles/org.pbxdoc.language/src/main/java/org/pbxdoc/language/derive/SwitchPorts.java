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
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.pbxdoc.language.literal.PortAddress;
import org.pbxdoc.language.load.Installation;
import org.pbxdoc.language.model.Element;
import org.pbxdoc.language.model.ModelPackage;
import org.pbxdoc.language.model.PoeMode;
import org.pbxdoc.language.model.PortUse;
import org.pbxdoc.language.model.Switch;
import org.pbxdoc.language.model.SwitchPort;
import org.pbxdoc.language.model.Terminal;

/**
 * What is plugged into which switch, whether it is said at the switch ({@code port 3 -> t1}), at the device
 * ({@code port sw1 3}), or without port ({@code on sw1}).
 *
 * @param bySwitch the devices of each switch, in the order of the text
 */
public record SwitchPorts(Map<Switch, List<Plugged>> bySwitch) {

    /**
     * Something plugged into a switch.
     *
     * @param port the port, if it is said
     * @param device what it is; empty for an uplink or a port that only has a VLAN
     * @param count how many devices, more than one only without port
     * @param source where the author says so
     * @param feature the attribute of {@code source} that names the port
     */
    public record Plugged(
            Optional<PortAddress> port, Optional<Element> device, int count, EObject source, EStructuralFeature feature) {}

    /** Returns what is plugged into the switches of {@code installation}. */
    public static SwitchPorts of(Installation installation) {
        return installation.derived(SwitchPorts.class, SwitchPorts::derive);
    }

    private static SwitchPorts derive(Installation installation) {
        Map<Switch, List<Plugged>> found = new LinkedHashMap<>();
        for (Switch each : installation.all(Switch.class)) {
            List<Plugged> plugged = found.computeIfAbsent(each, key -> new ArrayList<>());
            for (SwitchPort port : each.getPorts()) {
                addPort(port, plugged);
            }
        }
        for (PortUse use : installation.all(PortUse.class)) {
            if (use.getDevice() instanceof Switch device && found.containsKey(device)) {
                addUse(use, found.get(device));
            }
        }
        Map<Element, Long> withPort = new HashMap<>();
        found.values().forEach(plugged -> plugged.forEach(one -> one.device().ifPresent(device -> withPort.merge(device, 1L, Long::sum))));
        for (Terminal terminal : installation.all(Terminal.class)) {
            TerminalTraits traits = TerminalTraits.of(terminal);
            if (traits.system().orElse(null) instanceof Switch device && found.containsKey(device)) {
                addRest(terminal, traits.count() - withPort.getOrDefault(terminal, 0L).intValue(), found.get(device));
            }
        }
        return new SwitchPorts(found);
    }

    private static void addPort(SwitchPort port, List<Plugged> plugged) {
        if (!Lifecycles.occupies(port.getLifecycle())) {
            return;
        }
        // A phone that has left leaves its port to the next one.
        Optional<Element> device =
                Optional.ofNullable(port.getDevice()).filter(Installation::isKnown).filter(Lifecycles::occupies);
        for (PortAddress address : PortUsage.between(port.getFirst(), port.getLast())) {
            plugged.add(new Plugged(Optional.of(address), device, 1, port, ModelPackage.eINSTANCE.getSwitchPort_First()));
        }
    }

    private static void addUse(PortUse use, List<Plugged> plugged) {
        Optional<Element> device = use.eContainer() instanceof Element element ? Optional.of(element) : Optional.empty();
        if (device.filter(element -> !Lifecycles.occupies(element)).isPresent()) {
            return;
        }
        for (PortAddress address : PortUsage.ports(use)) {
            plugged.add(new Plugged(Optional.of(address), device, 1, use, ModelPackage.eINSTANCE.getPortUse_First()));
        }
    }

    /** Of a group that is on the switch, those without port. */
    private static void addRest(Terminal terminal, int rest, List<Plugged> plugged) {
        if (rest > 0) {
            plugged.add(new Plugged(
                    Optional.empty(), Optional.of(terminal), rest, terminal, ModelPackage.eINSTANCE.getTerminal_System()));
        }
    }

    /** Returns the ports of {@code plugged} that the author says give no power; the last statement about a port counts. */
    public static Set<PortAddress> unpowered(List<Plugged> plugged) {
        Set<PortAddress> off = new HashSet<>();
        Map<SwitchPort, Boolean> said = new HashMap<>();
        for (Plugged one : plugged) {
            if (one.source() instanceof SwitchPort port && said.computeIfAbsent(port, SwitchPorts::isPoeSaid)) {
                one.port().ifPresent(port.getPoe() == PoeMode.OFF ? off::add : off::remove);
            }
        }
        return off;
    }

    private static boolean isPoeSaid(SwitchPort port) {
        return Written.is(port, ModelPackage.eINSTANCE.getSwitchPort_Poe());
    }

    /** Returns what is plugged into {@code device}. */
    public List<Plugged> on(Switch device) {
        return bySwitch.getOrDefault(device, List.of());
    }
}
