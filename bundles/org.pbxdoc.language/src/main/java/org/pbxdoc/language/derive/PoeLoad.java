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
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.pbxdoc.language.literal.PortAddress;
import org.pbxdoc.language.literal.Power;
import org.pbxdoc.language.load.Installation;
import org.pbxdoc.language.load.StrictResource;
import org.pbxdoc.language.model.Element;
import org.pbxdoc.language.model.PoeClass;
import org.pbxdoc.language.model.Resource;
import org.pbxdoc.language.model.Switch;

/**
 * The power that each switch must give to what is plugged into it, in the worst case: the watts of the class at the switch,
 * not those at the device.
 *
 * @param switches one entry for each switch
 * @param classes what a switch must give to a device of each class, as far as it is verified
 */
public record PoeLoad(List<Load> switches, Map<Integer, Power> classes) {

    /**
     * What one device takes from a switch.
     *
     * @param poeClass its class, if it is known
     * @param power what the switch must give for that, if the class is verified
     */
    public record Draw(OptionalInt poeClass, Optional<Power> power) {}

    /**
     * The load of one switch.
     *
     * @param device the switch
     * @param budget what it can give: as written at it, or else by its model
     * @param budgetVerified whether the budget may decide
     * @param load what is known to be needed
     * @param devices how many devices are plugged in, uplinks and plain devices included
     * @param powered how many of them have a known class
     * @param ports how many ports the switch has, if the catalogue says so
     * @param unknown the devices and models whose class nobody verified
     */
    public record Load(
            Switch device,
            Optional<Power> budget,
            boolean budgetVerified,
            Power load,
            int devices,
            int powered,
            Optional<HardwareFigure> ports,
            List<String> unknown) {}

    /** Returns the loads of the switches of {@code installation}. */
    public static PoeLoad of(Installation installation) {
        return installation.derived(PoeLoad.class, PoeLoad::derive);
    }

    private static PoeLoad derive(Installation installation) {
        SwitchPorts ports = SwitchPorts.of(installation);
        Map<Integer, Long> classes = classes(installation);
        List<Load> loads = new ArrayList<>();
        for (Switch device : installation.all(Switch.class)) {
            loads.add(load(device, ports.on(device), classes, PoeNeeds.of(installation)));
        }
        Map<Integer, Power> powers = new HashMap<>();
        classes.forEach((number, milli) -> powers.put(number, Power.milliwatts(milli)));
        return new PoeLoad(List.copyOf(loads), Map.copyOf(powers));
    }

    /** Returns what {@code device} takes; empty for one that takes no power from a switch as far as anybody says. */
    public Optional<Draw> draw(Element device) {
        return PoeNeed.of(device).map(need -> new Draw(
                need.poeClass(), need.poeClass().isPresent() ? Optional.ofNullable(classes.get(need.poeClass().getAsInt())) : Optional.empty()));
    }

    /** Returns the load of {@code device}. */
    public Optional<Load> of(Switch device) {
        return switches.stream().filter(load -> load.device() == device).findFirst();
    }

    private static Map<Integer, Long> classes(Installation installation) {
        Map<Integer, Long> milliwatts = new HashMap<>();
        List<PoeClass> known = new ArrayList<>(installation.all(PoeClass.class));
        for (StrictResource library : installation.catalogues()) {
            library.getAllContents().forEachRemaining(object -> {
                if (object instanceof PoeClass poe) {
                    known.add(poe);
                }
            });
        }
        for (PoeClass poe : known) {
            if (HardwareFigure.isVerified(poe.getFact())) {
                Power.read(poe.getPse()).ifPresent(pse -> milliwatts.merge(poe.getNumber(), pse.milli(), Math::max));
            }
        }
        return milliwatts;
    }

    private static Load load(
            Switch device, List<SwitchPorts.Plugged> plugged, Map<Integer, Long> classes, PoeNeeds needs) {
        long milli = 0;
        int devices = 0;
        int powered = 0;
        Set<String> unknown = new LinkedHashSet<>();
        Set<PortAddress> seen = new HashSet<>();
        Set<PortAddress> fed = new HashSet<>();
        Set<PortAddress> off = SwitchPorts.unpowered(plugged);
        for (SwitchPorts.Plugged one : plugged) {
            // The same port may be named at the switch, without and with what is on it, and at the device.
            devices += one.port().filter(port -> !seen.add(port)).isPresent() ? 0 : one.count();
            boolean known = one.device().isEmpty()
                    || one.port().filter(port -> off.contains(port) || !fed.add(port)).isPresent();
            if (known) {
                continue;
            }
            Optional<PoeNeed> need = one.device().flatMap(needs::of);
            if (need.isPresent() && need.get().poeClass().isPresent() && classes.containsKey(need.get().poeClass().getAsInt())) {
                powered += one.count();
                milli += classes.get(need.get().poeClass().getAsInt()) * one.count();
            } else {
                need.ifPresent(n -> unknown.add(n.words()));
            }
        }
        Optional<Power> written = Power.read(device.getBudget()).filter(power -> power.kind() == Power.Kind.WATT);
        Optional<HardwareFigure> byModel = HardwareFigures.provided(device.getModel(), Resource.POE_BUDGET);
        return new Load(
                device,
                written.or(() -> byModel.map(figure -> Power.watts(figure.amount()))),
                written.isPresent() || byModel.filter(HardwareFigure::isVerified).isPresent(),
                Power.milliwatts(milli),
                devices,
                powered,
                HardwareFigures.provided(device.getModel(), Resource.PORTS),
                List.copyOf(unknown));
    }
}
