/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.compose.addressing;

import static org.pbxdoc.compose.Listing.cell;
import static org.pbxdoc.compose.Listing.count;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.pbxdoc.compose.Composition;
import org.pbxdoc.compose.Listing;
import org.pbxdoc.compose.Said;
import org.pbxdoc.document.Role;
import org.pbxdoc.document.Table;
import org.pbxdoc.document.Table.Cell;
import org.pbxdoc.document.Table.Scale;
import org.pbxdoc.document.Text;
import org.pbxdoc.language.derive.PoeLoad;
import org.pbxdoc.language.derive.SwitchPorts;
import org.pbxdoc.language.derive.SwitchPorts.Plugged;
import org.pbxdoc.language.literal.PortAddress;
import org.pbxdoc.language.literal.Power;
import org.pbxdoc.language.load.Installation;
import org.pbxdoc.language.model.Element;
import org.pbxdoc.language.model.Switch;
import org.pbxdoc.language.model.SwitchPort;
import org.pbxdoc.language.model.Terminal;

/** The tables of switch ports and of power over Ethernet. */
public final class SwitchTables {

    /** From this share on a budget deserves attention, and above it is not enough. */
    static final Scale SHARE = new Scale(80, 101);

    private final Composition composition;

    public SwitchTables(Composition composition) {
        this.composition = composition;
    }

    /** Returns the ports of every switch with what is plugged in. */
    public Optional<Table> ports() {
        SwitchPorts ports = composition.installation().derived(SwitchPorts.class, SwitchPorts::of);
        Listing listing = new Listing("switch-ports")
                .literal("port", 2).text("device", 5).text("kind", 3).number("vlan", 1).text("remark", 4);
        for (Switch device : composition.reader().all(Switch.class)) {
            List<Plugged> plugged = ports.on(device);
            if (!plugged.isEmpty()) {
                listing.group(Text.join(Said.title(device), Text.of(" · "), composition.sites().shortPath(device.getLocation())));
                plugged.forEach(one -> row(listing, one));
            }
        }
        return listing.ifAny();
    }

    private void row(Listing listing, Plugged plugged) {
        Text remark = plugged.count() > 1 ? Text.of(plugged.count() + "×") : uplink(plugged);
        listing.row(
                cell(plugged.port().map(Object::toString).orElse("")),
                cell(plugged.device().map(composition.reader()::destination).orElse(Text.EMPTY)),
                cell(plugged.device().filter(composition.reader()::maySee).map(SwitchTables::kind).orElse(Text.EMPTY)),
                count(vlan(plugged)),
                cell(remark));
    }

    /** Returns the ports of all switches with what each must give, one table to filter and to sort. */
    Optional<Table> sheet() {
        SwitchPorts ports = SwitchPorts.of(composition.installation());
        PoeLoad loads = PoeLoad.of(composition.installation());
        Listing listing = new Listing("switch-ports")
                .text("switch", 4).text("location", 4).literal("port", 2).text("device", 5).text("kind", 3).number("count", 1).number("vlan", 1)
                .number("poe-class", 1).number("watts", 1).text("remark", 4);
        for (Switch device : composition.reader().all(Switch.class)) {
            List<Plugged> plugged = ports.on(device);
            Set<PortAddress> off = SwitchPorts.unpowered(plugged);
            for (List<Plugged> one : byPort(plugged)) {
                Optional<Plugged> used = one.stream().filter(entry -> entry.device().isPresent()).findFirst();
                Optional<PoeLoad.Draw> draw = used.filter(entry -> entry.port().filter(off::contains).isEmpty())
                        .flatMap(Plugged::device)
                        .flatMap(loads::draw);
                int count = used.orElse(one.get(0)).count();
                listing.row(
                        cell(Said.title(device)),
                        cell(composition.sites().shortPath(device.getLocation())),
                        cell(one.get(0).port().map(Object::toString).orElse("")),
                        cell(used.flatMap(Plugged::device).map(composition.reader()::destination).orElse(Text.EMPTY)),
                        cell(used.flatMap(Plugged::device).filter(composition.reader()::maySee).map(SwitchTables::kind).orElse(Text.EMPTY)),
                        Cell.of(count),
                        count(one.stream().mapToInt(SwitchTables::vlan).max().orElse(0)),
                        draw.filter(found -> found.poeClass().isPresent()).map(found -> Cell.of(found.poeClass().getAsInt())).orElse(cell("")),
                        draw.flatMap(PoeLoad.Draw::power).map(power -> watts(Power.milliwatts(power.milli() * count))).orElse(cell("")),
                        cell(Said.list(one.stream().map(SwitchTables::uplink).toList())));
            }
        }
        return listing.ifAny();
    }

    /** The same port may be named at the switch and at the device; that is one row. */
    private static Collection<List<Plugged>> byPort(List<Plugged> plugged) {
        Map<Object, List<Plugged>> ports = new LinkedHashMap<>();
        plugged.forEach(one -> ports.computeIfAbsent(one.port().<Object>map(port -> port).orElse(one), key -> new ArrayList<>()).add(one));
        return ports.values();
    }

    private static Optional<SwitchPort> declared(Plugged plugged) {
        return plugged.source() instanceof SwitchPort port ? Optional.of(port) : Optional.empty();
    }

    private static int vlan(Plugged plugged) {
        return declared(plugged).map(SwitchPort::getNetwork).filter(Installation::isKnown).map(network -> network.getVlan()).orElse(0);
    }

    private static Text uplink(Plugged plugged) {
        return declared(plugged).filter(SwitchPort::isUplink)
                .map(port -> Text.join(Text.label("port.uplink"), Text.of(" "), Said.of(port.getPeer())))
                .orElse(Text.EMPTY);
    }

    private static Text kind(Element element) {
        return element instanceof Terminal terminal
                ? Said.of(terminal.getKind())
                : Text.label("element." + element.eClass().getName());
    }

    /** Returns the PoE budget of every switch and what its devices may draw from it in the worst case. */
    public Optional<Table> budgets() {
        PoeLoad loads = composition.installation().derived(PoeLoad.class, PoeLoad::of);
        Listing listing = new Listing("poe")
                .text("switch", 4).text("location", 5).number("ports", 2).number("devices", 2).number("budget", 2).number("load", 2).scaled("share", 2, SHARE).text("remark", 5);
        for (Switch device : composition.reader().all(Switch.class)) {
            loads.of(device).ifPresent(load -> listing.row(
                    cell(Said.title(device)),
                    cell(composition.sites().shortPath(device.getLocation())),
                    load.ports().map(ports -> Cell.of(ports.amount().longValue())).orElse(cell("")),
                    Cell.of(load.devices()),
                    load.budget().map(SwitchTables::watts).orElse(cell("")),
                    watts(load.load()),
                    share(load),
                    cell(unknown(load))));
        }
        return listing.ifAny();
    }

    private Text unknown(PoeLoad.Load load) {
        List<String> shown = load.unknown().stream().filter(name -> !composition.redaction().names(name)).toList();
        return shown.isEmpty() ? Text.EMPTY : Text.label("poe.unknown", Text.of(String.join(", ", shown)));
    }

    private static Cell watts(Power power) {
        return new Cell(Text.of(power.display().replaceFirst("\\s*W$", "")), Role.NORMAL, java.util.OptionalDouble.of(power.milli() / 1000.0));
    }

    private static Cell share(PoeLoad.Load load) {
        if (load.budget().isEmpty() || load.budget().get().milli() == 0) {
            return Cell.of(Text.label("poe.no-budget"), Role.OPEN);
        }
        return Listing.scaled(load.load().percentOf(load.budget().get()), SHARE);
    }
}
