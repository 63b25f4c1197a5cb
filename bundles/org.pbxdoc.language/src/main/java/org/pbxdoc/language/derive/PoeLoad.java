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
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.pbxdoc.language.literal.Power;
import org.pbxdoc.language.load.Installation;
import org.pbxdoc.language.load.StrictResource;
import org.pbxdoc.language.model.DectBase;
import org.pbxdoc.language.model.DectManager;
import org.pbxdoc.language.model.DectSystem;
import org.pbxdoc.language.model.Element;
import org.pbxdoc.language.model.HardwareModel;
import org.pbxdoc.language.model.ModelPackage;
import org.pbxdoc.language.model.PoeClass;
import org.pbxdoc.language.model.Resource;
import org.pbxdoc.language.model.Switch;
import org.pbxdoc.language.model.Terminal;
import org.pbxdoc.language.model.TerminalKind;

/**
 * The power that each switch must give to what is plugged into it, in the worst case: the watts of the class at the switch,
 * not those at the device.
 *
 * @param switches one entry for each switch
 */
public record PoeLoad(List<Load> switches) {

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
            loads.add(load(device, ports.on(device), classes));
        }
        return new PoeLoad(List.copyOf(loads));
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

    private static Load load(Switch device, List<SwitchPorts.Plugged> plugged, Map<Integer, Long> classes) {
        long milli = 0;
        int devices = 0;
        int powered = 0;
        Set<String> unknown = new LinkedHashSet<>();
        Set<Object> seen = new HashSet<>();
        for (SwitchPorts.Plugged one : plugged) {
            // The same port may be named at the switch and at the device.
            if (one.port().isPresent() && !seen.add(one.port().get())) {
                continue;
            }
            devices += one.count();
            Optional<PoeNeed> need = one.device().flatMap(PoeLoad::need);
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

    /**
     * What a device needs.
     *
     * @param poeClass its class, if it is known
     * @param words what to name when it is not
     */
    private record PoeNeed(OptionalInt poeClass, String words) {}

    /** Empty for a device that takes no power from the switch as far as anybody says. */
    private static Optional<PoeNeed> need(Element device) {
        if (device instanceof Terminal terminal) {
            TerminalTraits traits = TerminalTraits.of(terminal);
            if (traits.writtenPoeClass().isPresent()) {
                return Optional.of(written(traits.writtenPoeClass().getAsInt()));
            }
            return isPowered(terminal.getKind()) ? Optional.of(need(terminal, traits.model())) : Optional.empty();
        }
        if (device instanceof DectBase base) {
            if (Written.is(base, ModelPackage.eINSTANCE.getDectBase_PoeClass())) {
                return Optional.of(written(base.getPoeClass()));
            }
            return Optional.of(need(base, WiredDevices.model((DectSystem) base.eContainer(), base)));
        }
        if (device instanceof DectManager manager && Written.is(manager, ModelPackage.eINSTANCE.getDectManager_PoeClass())) {
            return Optional.of(written(manager.getPoeClass()));
        }
        Object model = ElementWords.value(device, "model");
        return model instanceof HardwareModel known && Installation.isKnown(known) && isClassed(known)
                ? Optional.of(need(device, Optional.of(known)))
                : Optional.empty();
    }

    private static PoeNeed written(int poeClass) {
        return new PoeNeed(OptionalInt.of(poeClass), "class " + poeClass);
    }

    private static OptionalInt writtenClass(Element device) {
        EStructuralFeature feature = device.eClass().getEStructuralFeature("poeClass");
        return feature != null && Written.is(device, feature) ? OptionalInt.of((Integer) device.eGet(feature)) : OptionalInt.empty();
    }

    private static PoeNeed need(Element device, Optional<HardwareModel> model) {
        boolean verified = model.filter(m -> isClassed(m) && HardwareFigure.isVerified(m.getPoeFact())).isPresent();
        OptionalInt poeClass = verified ? OptionalInt.of(model.get().getPoeClass()) : OptionalInt.empty();
        String words = model.map(ElementWords::title).orElse(ElementWords.name(device));
        return new PoeNeed(poeClass, verified ? "class " + poeClass.getAsInt() : words);
    }

    private static boolean isClassed(EObject model) {
        return Written.is(model, ModelPackage.eINSTANCE.getHardwareModel_PoeClass());
    }

    private static boolean isPowered(TerminalKind kind) {
        return kind == TerminalKind.IP || kind == TerminalKind.SIP || kind == TerminalKind.CONFERENCE || kind == TerminalKind.HOTDESK
                || kind == TerminalKind.DOOR;
    }
}
