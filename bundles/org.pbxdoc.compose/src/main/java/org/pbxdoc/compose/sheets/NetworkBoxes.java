/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.compose.sheets;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.pbxdoc.compose.Composition;
import org.pbxdoc.compose.Said;
import org.pbxdoc.document.Role;
import org.pbxdoc.document.Schematic.Box;
import org.pbxdoc.document.SystemDiagram.Category;
import org.pbxdoc.document.SystemDiagram.Cell;
import org.pbxdoc.document.SystemDiagram.Gauge;
import org.pbxdoc.document.SystemDiagram.Icon;
import org.pbxdoc.document.Text;
import org.pbxdoc.language.derive.AddressUse;
import org.pbxdoc.language.derive.DeviceNetworks;
import org.pbxdoc.language.derive.PoeLoad;
import org.pbxdoc.language.derive.SwitchPorts.Plugged;
import org.pbxdoc.language.load.Installation;
import org.pbxdoc.language.model.ApplicationServer;
import org.pbxdoc.language.model.Element;
import org.pbxdoc.language.model.Hypervisor;
import org.pbxdoc.language.model.InternetAccess;
import org.pbxdoc.language.model.Network;
import org.pbxdoc.language.model.Server;
import org.pbxdoc.language.model.Site;
import org.pbxdoc.language.model.Switch;
import org.pbxdoc.language.model.SwitchPort;
import org.pbxdoc.language.model.Terminal;

/** The boxes of a network: accesses, the networks of a site, switches with what hangs on them and their power. */
final class NetworkBoxes {

    /** From this share on a power budget deserves attention. */
    private static final int TIGHT = 80;

    private final Composition composition;
    private final SwitchTree tree;
    private final PoeLoad power;

    NetworkBoxes(Composition composition, SwitchTree tree) {
        this.composition = composition;
        this.tree = tree;
        this.power = PoeLoad.of(composition.installation());
    }

    Box internet(InternetAccess access) {
        return BoxBuilder.of(access, Category.PUBLIC_LINES, Icon.INTERNET, Said.title(access))
                .line(Said.joined(List.of(composition.reader().title(access.getProvider()), Said.of(access.getMedium())), Text.of(" · ")))
                .line(Text.of(access.getBandwidth()))
                .fact("attribute.voiceReserve", Text.of(access.getVoiceReserve()))
                .box();
    }

    /** The networks of {@code site}; none without prefixes. */
    Optional<Box> networks(Site site, String name) {
        BoxBuilder box = new BoxBuilder(name, Category.PRIVATE_LINES, Icon.ROUTER, Text.label("drawing.gateway"))
                .column("vlan", true).columns("name", "prefix", "gateway", "dhcp").column("free", true);
        for (AddressUse.PrefixUse use : AddressUse.of(composition.installation()).prefixes()) {
            Network network = (Network) use.prefix().eContainer();
            if (use.prefix().getSite() == site && composition.reader().maySee(network)) {
                String gateway = use.prefix().getGateway() == null ? "" : use.network().host(use.prefix().getGateway()).value().map(Object::toString).orElse("");
                String free = use.network().network().six() ? "" : use.free().toString();
                boolean none = free.equals("0");
                box.row(none ? Role.WARNING : BoxBuilder.role(network), Icon.NONE,
                        BoxBuilder.plain(network.getVlan() > 0 ? Integer.toString(network.getVlan()) : ""),
                        BoxBuilder.strong(Said.title(network)),
                        BoxBuilder.plain(use.network().toString()),
                        BoxBuilder.plain(gateway),
                        BoxBuilder.plain(use.pools().stream().map(NetworkBoxes::pool).collect(Collectors.joining(", "))),
                        BoxBuilder.plain(free));
                box.rowFrom(network);
            }
        }
        return box.isEmpty() ? Optional.empty() : Optional.of(box.box());
    }

    private static String pool(AddressUse.Range pool) {
        String first = pool.range().first().toString();
        String last = pool.range().last().toString();
        int dot = last.lastIndexOf('.');
        return dot > 0 && first.startsWith(last.substring(0, dot + 1)) ? first + "–" + last.substring(dot + 1) : first + "–" + last;
    }

    /** Servers with an address that are plugged into no switch of the model; none without. */
    Optional<Box> servers(List<Element> servers, String name) {
        BoxBuilder box = new BoxBuilder(name, Category.APPLICATIONS, Icon.SERVER, Text.label("drawing.servers"))
                .column("vlan", true).columns("device", "address");
        for (Element server : servers) {
            int vlan = vlan(Optional.of(server));
            box.row(BoxBuilder.role(server), BoxBuilder.icon(server),
                    BoxBuilder.plain(vlan > 0 ? Integer.toString(vlan) : ""), BoxBuilder.strong(Said.title(server)), BoxBuilder.plain(BoxBuilder.address(server)));
            box.rowFrom(server);
        }
        return box.isEmpty() ? Optional.empty() : Optional.of(box.box());
    }

    /** Returns servers, application servers and hypervisors that are on no switch. */
    List<Element> unplugged() {
        Set<Element> plugged = new LinkedHashSet<>();
        composition.reader().all(Switch.class).forEach(each -> tree.plugged(each).forEach(one -> one.device().ifPresent(plugged::add)));
        List<Element> servers = new ArrayList<>();
        for (Class<? extends Element> type : List.of(Server.class, ApplicationServer.class, Hypervisor.class)) {
            composition.reader().all(type).stream()
                    .filter(server -> !plugged.contains(server) && !BoxBuilder.address(server).isEmpty())
                    .forEach(servers::add);
        }
        return servers;
    }

    private int vlan(Optional<Element> device) {
        return device.flatMap(DeviceNetworks.of(composition.installation())::of).map(Network::getVlan).orElse(0);
    }

    /** A switch: what is on each VLAN, and its power. */
    Box device(Switch device) {
        Text model = BoxBuilder.model(device);
        BoxBuilder box = BoxBuilder.of(device, Category.PRIVATE_LINES, Icon.SWITCH, Said.title(device))
                .column("vlan", true).columns("device").column("count", true);
        Map<Integer, Map<Text, Integer>> byVlan = new TreeMap<>();
        Map<Text, Icon> icons = new LinkedHashMap<>();
        for (Plugged plugged : tree.plugged(device)) {
            if (plugged.device().isPresent()) {
                Element on = plugged.device().get();
                Text kind = kind(on);
                icons.putIfAbsent(kind, BoxBuilder.icon(on));
                byVlan.computeIfAbsent(vlan(plugged), key -> new LinkedHashMap<>()).merge(kind, plugged.count(), Integer::sum);
            }
        }
        byVlan.forEach((vlan, kinds) -> kinds.forEach((kind, count) -> box.row(
                Role.NORMAL, icons.get(kind), BoxBuilder.plain(vlan > 0 ? Integer.toString(vlan) : ""), BoxBuilder.strong(kind), BoxBuilder.plain(Integer.toString(count)))));
        power(device).ifPresent(cells -> box.row(tight(device), Icon.NONE, cells.toArray(Cell[]::new)));
        Text about = Said.joined(List.of(model, BoxBuilder.address(device)), Text.of(" · "));
        if (!about.isEmpty()) {
            box.row(Role.QUIET, Icon.NONE, BoxBuilder.plain(""), BoxBuilder.plain(about), BoxBuilder.plain(""));
        }
        return box.box();
    }

    private int vlan(Plugged plugged) {
        return plugged.source() instanceof SwitchPort port && Installation.isKnown(port.getNetwork())
                ? port.getNetwork().getVlan()
                : vlan(plugged.device());
    }

    private Text kind(Element device) {
        if (!composition.reader().maySee(device)) {
            return Text.label("route.internal");
        } else if (device instanceof Terminal terminal) {
            return Text.label("drawing.terminals", Said.of(terminal.getKind()));
        } else if (device.eClass().getName().startsWith("Dect")) {
            return Text.label("element." + device.eClass().getName());
        }
        return Said.title(device);
    }

    private Optional<List<Cell>> power(Switch device) {
        return power.of(device).filter(load -> load.load().milli() > 0).map(load -> {
            Text label = Text.of("PoE");
            OptionalInt budget = load.budget().map(watts -> OptionalInt.of(watts(watts.milli()))).orElse(OptionalInt.empty());
            Text figures = Text.of(watts(load.load().milli()) + " / " + (budget.isPresent() ? budget.getAsInt() : "?") + " W");
            return List.of(BoxBuilder.plain(label), BoxBuilder.measure(new Gauge(label, watts(load.load().milli()), budget), figures), BoxBuilder.plain(""));
        });
    }

    private Role tight(Switch device) {
        Optional<PoeLoad.Load> load = power.of(device);
        if (load.isEmpty() || load.get().budget().isEmpty() || load.get().budget().get().milli() == 0) {
            return Role.NORMAL;
        }
        int percent = load.get().load().percentOf(load.get().budget().get());
        return percent > 100 ? Role.FAIL : percent >= TIGHT ? Role.WARNING : Role.NORMAL;
    }

    /** Like switches in one box, a line each. */
    Box group(String name, List<Switch> devices) {
        Text model = BoxBuilder.model(devices.get(0));
        Text heading = Text.label("drawing.switches", Text.of(devices.size()), model);
        BoxBuilder box = new BoxBuilder(name, Category.PRIVATE_LINES, Icon.SWITCH, heading)
                .columns("device", "address").column("devices", true).columns("poe");
        for (Switch device : devices) {
            int count = tree.plugged(device).stream().filter(plugged -> plugged.device().isPresent()).mapToInt(Plugged::count).sum();
            Cell bar = power(device).map(cells -> cells.get(1)).orElse(BoxBuilder.plain(""));
            Role role = tight(device) == Role.NORMAL ? BoxBuilder.role(device) : tight(device);
            box.row(role, Icon.NONE, BoxBuilder.strong(Said.title(device)), BoxBuilder.plain(BoxBuilder.address(device)), BoxBuilder.plain(Integer.toString(count)), bar);
            box.rowFrom(device);
        }
        return box.box();
    }

    private static int watts(long milli) {
        return Math.toIntExact(Math.min(Integer.MAX_VALUE, (milli + 500) / 1000));
    }
}
