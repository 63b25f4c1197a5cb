/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.language.derive;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.pbxdoc.language.literal.Percent;
import org.pbxdoc.language.literal.Power;
import org.pbxdoc.language.load.Installation;
import org.pbxdoc.language.model.HardwareModel;
import org.pbxdoc.language.model.ModuleMount;
import org.pbxdoc.language.model.Resource;
import org.pbxdoc.language.model.Server;
import org.pbxdoc.language.model.Slot;

/**
 * The power inside each chassis: what is left for terminals, and what they take. Available is
 * {@code (supply - hardware) x efficiency}, the formula of the Mitel 470.
 *
 * @param chassis one entry for each server that feeds terminals
 */
public record ChassisPower(List<Chassis> chassis) {

    /**
     * The power of one chassis.
     *
     * @param server the server
     * @param supply what its supplies give; empty if the author states none
     * @param hardware what chassis, cards and modules take, as far as it is known
     * @param available what is left for terminals, at most: unknown hardware would take from it
     * @param load what the terminals take, at least: unknown terminals come on top
     * @param missing what is not known, in the words of catalogue and source
     */
    public record Chassis(
            Server server, Optional<Power> supply, Power hardware, Optional<Power> available, Power load, List<String> missing) {

        /** Returns whether the terminals take more than there is, whatever is not known. */
        public boolean isExceeded() {
            return available.isPresent() && load.milli() > available.get().milli();
        }

        /** Returns whether everything is known. */
        public boolean isKnown() {
            return missing.isEmpty() && available.isPresent();
        }
    }

    /** Returns the power of all chassis in {@code installation}. */
    public static ChassisPower of(Installation installation) {
        return installation.derived(ChassisPower.class, ChassisPower::derive);
    }

    private static ChassisPower derive(Installation installation) {
        WiredDevices wired = WiredDevices.of(installation);
        List<Chassis> found = new ArrayList<>();
        for (Server server : installation.all(Server.class)) {
            if (!wired.on(server).isEmpty() && Installation.isKnown(server.getModel())) {
                found.add(chassis(server, wired.on(server)));
            }
        }
        return new ChassisPower(List.copyOf(found));
    }

    /** Returns the power of {@code server}, if it feeds terminals. */
    public Optional<Chassis> of(Server server) {
        return chassis.stream().filter(one -> one.server() == server).findFirst();
    }

    private static Chassis chassis(Server server, List<WiredDevices.Wired> wired) {
        Set<String> missing = new LinkedHashSet<>();
        Power hardware = hardware(server, missing);
        Optional<Percent> efficiency = efficiency(server.getModel());
        Optional<Power> supply = supply(server);
        if (efficiency.isEmpty()) {
            missing.add(ElementWords.title(server.getModel()) + ": efficiency");
        }
        if (supply.isEmpty()) {
            missing.add(ElementWords.name(server) + ": supply");
        }
        Optional<Power> available = supply.flatMap(given -> efficiency.map(share ->
                Power.milliwatts(share.of(Math.max(0, given.milli() - hardware.milli())))));
        Power load = load(wired, missing);
        return new Chassis(server, supply, hardware, available, load, List.copyOf(missing));
    }

    private static Optional<Percent> efficiency(HardwareModel chassis) {
        return HardwareFigure.isVerified(chassis.getEfficiencyFact()) ? Percent.read(chassis.getEfficiency()) : Optional.empty();
    }

    /** A supply is written in watts at the server, or mounted as a module that the catalogue knows. */
    private static Optional<Power> supply(Server server) {
        List<Power> supplies = new ArrayList<>();
        server.getSupplies().forEach(text -> Power.read(text).filter(p -> p.kind() == Power.Kind.WATT).ifPresent(supplies::add));
        server.getModules().stream()
                .map(ModuleMount::getModel)
                .filter(Installation::isKnown)
                .flatMap(model -> HardwareFigures.provided(model, Resource.SUPPLY_POWER).stream())
                .filter(HardwareFigure::isVerified)
                .forEach(figure -> supplies.add(Power.watts(figure.amount())));
        return supplies.stream().reduce(Power::plus);
    }

    private static Power hardware(Server server, Set<String> missing) {
        long milli = 0;
        for (HardwareModel part : parts(server)) {
            Optional<HardwareFigure> figure = HardwareFigures.consumed(part, Resource.HARDWARE_POWER);
            boolean isSupply = HardwareFigures.provided(part, Resource.SUPPLY_POWER).isPresent();
            if (figure.filter(HardwareFigure::isVerified).isPresent()) {
                milli += thousandths(figure.get().amount());
            } else if (!isSupply) {
                missing.add(ElementWords.title(part) + ": hardware-power");
            }
        }
        return Power.milliwatts(milli);
    }

    private static List<HardwareModel> parts(Server server) {
        Stream<HardwareModel> cards = server.getSlots().stream().map(Slot::getCard);
        Stream<HardwareModel> modules = server.getModules().stream().map(ModuleMount::getModel);
        return Stream.concat(Stream.of(server.getModel()), Stream.concat(cards, modules))
                .filter(Objects::nonNull)
                .filter(Installation::isKnown)
                .toList();
    }

    private static Power load(List<WiredDevices.Wired> wired, Set<String> missing) {
        long milli = 0;
        for (WiredDevices.Wired one : wired) {
            Optional<HardwareFigure> figure =
                    one.model().flatMap(model -> HardwareFigures.consumed(model, Resource.TERMINAL_POWER));
            if (figure.filter(HardwareFigure::isVerified).isPresent()) {
                milli += figure.get().count() * (long) one.count();
            } else {
                missing.add(one.model().map(ElementWords::title).orElse(ElementWords.name(one.element())) + ": terminal-power");
            }
        }
        return Power.milliwatts(milli);
    }

    private static long thousandths(BigDecimal watts) {
        return watts.movePointRight(3).longValue();
    }
}
