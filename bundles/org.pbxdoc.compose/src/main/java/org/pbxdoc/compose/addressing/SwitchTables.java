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

import java.util.List;
import java.util.Optional;
import org.pbxdoc.compose.Composition;
import org.pbxdoc.compose.Listing;
import org.pbxdoc.compose.Said;
import org.pbxdoc.document.Role;
import org.pbxdoc.document.Table;
import org.pbxdoc.document.Table.Cell;
import org.pbxdoc.document.Text;
import org.pbxdoc.language.derive.PoeLoad;
import org.pbxdoc.language.derive.SwitchPorts;
import org.pbxdoc.language.derive.SwitchPorts.Plugged;
import org.pbxdoc.language.literal.Power;
import org.pbxdoc.language.load.Installation;
import org.pbxdoc.language.model.Element;
import org.pbxdoc.language.model.Switch;
import org.pbxdoc.language.model.SwitchPort;
import org.pbxdoc.language.model.Terminal;

/** The tables of switch ports and of power over Ethernet. */
public final class SwitchTables {

    /** From this share on a budget deserves attention. */
    private static final int TIGHT = 80;

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
        Optional<SwitchPort> declared = plugged.source() instanceof SwitchPort port ? Optional.of(port) : Optional.empty();
        Text remark = declared.filter(SwitchPort::isUplink)
                .map(port -> Text.join(Text.label("port.uplink"), Text.of(" "), Said.of(port.getPeer())))
                .orElse(plugged.count() > 1 ? Text.of(plugged.count() + "×") : Text.EMPTY);
        int vlan = declared.map(SwitchPort::getNetwork).filter(Installation::isKnown).map(network -> network.getVlan()).orElse(0);
        listing.row(
                cell(plugged.port().map(Object::toString).orElse("")),
                cell(plugged.device().map(composition.reader()::destination).orElse(Text.EMPTY)),
                cell(plugged.device().filter(composition.reader()::maySee).map(SwitchTables::kind).orElse(Text.EMPTY)),
                count(vlan),
                cell(remark));
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
                .text("device", 4).text("location", 5).number("devices", 2).number("budget", 2).number("load", 2).state("use", 2).text("remark", 5);
        for (Switch device : composition.reader().all(Switch.class)) {
            loads.of(device).ifPresent(load -> listing.row(
                    cell(Said.title(device)),
                    cell(composition.sites().shortPath(device.getLocation())),
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
        int percent = load.load().percentOf(load.budget().get());
        Role role = percent > 100 ? Role.FAIL : percent >= TIGHT ? Role.WARNING : Role.PASS;
        return Cell.of(Text.of(percent + " %"), role);
    }
}
