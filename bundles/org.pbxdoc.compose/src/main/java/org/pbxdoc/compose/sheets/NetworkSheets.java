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
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.pbxdoc.compose.Composition;
import org.pbxdoc.compose.Origins;
import org.pbxdoc.compose.Sheet;
import org.pbxdoc.document.Role;
import org.pbxdoc.document.Schematic.Arrow;
import org.pbxdoc.document.Schematic.Direction;
import org.pbxdoc.document.Schematic.Frame;
import org.pbxdoc.document.Schematic.Link;
import org.pbxdoc.document.Schematic.Part;
import org.pbxdoc.document.SystemDiagram.Category;
import org.pbxdoc.document.SystemDiagram.Icon;
import org.pbxdoc.document.Text;
import org.pbxdoc.language.derive.Sites;
import org.pbxdoc.language.model.Element;
import org.pbxdoc.language.model.InternetAccess;
import org.pbxdoc.language.model.Network;
import org.pbxdoc.language.model.Site;
import org.pbxdoc.language.model.Switch;

/** Composes the network: for each site accesses, networks with gateways and DHCP, switches with devices, VLANs and power. */
public final class NetworkSheets {

    /** From this number on, like switches that nothing hangs on share one box. */
    private static final int GROUPED = 4;

    private static final int MOST_BOXES = 16;

    private final Composition composition;
    private final SwitchTree tree;
    private final NetworkBoxes boxes;

    public NetworkSheets(Composition composition) {
        this.composition = composition;
        this.tree = new SwitchTree(composition);
        this.boxes = new NetworkBoxes(composition, tree);
    }

    /** Returns the sheets, sites one after the other; none without switches and networks. */
    public List<Sheet> compose() {
        List<Element> unplugged = boxes.unplugged();
        List<Site> sites = new ArrayList<>(composition.sites().sites());
        sites.add(null);
        List<Draft> drafts = new ArrayList<>();
        List<Part> parts = new ArrayList<>();
        List<Link> links = new ArrayList<>();
        int drawn = 0;
        for (Site site : sites) {
            Inside inside = new Inside(site, unplugged.stream().filter(server -> at(server, site)).toList());
            if (inside.parts.isEmpty() || !inside.isNetwork) {
                continue;
            }
            if (drawn > 0 && drawn + inside.parts.size() > MOST_BOXES) {
                drafts.add(new Draft(Direction.DOWN, parts, links));
                parts = new ArrayList<>();
                links = new ArrayList<>();
                drawn = 0;
            }
            drawn += inside.parts.size();
            if (site == null) {
                parts.addAll(inside.parts);
            } else {
                parts.add(new Frame(BoxBuilder.name(site), composition.reader().title(site), inside.parts).from(Origins.of(site)));
            }
            links.addAll(inside.links);
        }
        drafts.add(new Draft(Direction.DOWN, parts, links));
        return Draft.numbered(composition, "network", Text.label("drawing.network"), Text.label("drawing.network.alternative", composition.customer()), drafts);
    }

    private boolean at(Element element, Site site) {
        return BoxBuilder.location(element).flatMap(Sites::of).orElse(null) == site;
    }

    /** The boxes of one site and the links between them. */
    private final class Inside {

        final List<Part> parts = new ArrayList<>();
        final List<Link> links = new ArrayList<>();
        final boolean isNetwork;
        private final String prefix;
        private final String gateway;
        private final boolean hasGateway;
        private final Map<Switch, String> names = new HashMap<>();

        Inside(Site site, List<Element> servers) {
            prefix = site == null ? "" : BoxBuilder.name(site) + ".";
            gateway = prefix + "networks";
            List<InternetAccess> accesses = composition.reader().all(InternetAccess.class).stream().filter(access -> at(access, site)).toList();
            accesses.forEach(access -> parts.add(boxes.internet(access)));
            hasGateway = boxes.networks(site, gateway).map(parts::add).orElse(false);
            List<Switch> switches = tree.at(site);
            isNetwork = hasGateway || !switches.isEmpty();
            if (hasGateway) {
                accesses.forEach(access -> links.add(new Link(BoxBuilder.name(access), gateway, Text.EMPTY, BoxBuilder.role(access), Arrow.NONE)));
            }
            draw(switches);
            boxes.servers(servers, prefix + "servers").ifPresent(box -> {
                parts.add(box);
                if (hasGateway) {
                    links.add(new Link(gateway, box.id(), Text.EMPTY, Role.NORMAL, Arrow.NONE));
                }
            });
        }

        private void draw(List<Switch> switches) {
            Map<List<Object>, List<Switch>> like = new LinkedHashMap<>();
            for (Switch each : switches) {
                boolean leaf = !tree.hasFollowers(each);
                SwitchTree.Uplinks up = tree.of(each);
                List<Object> key = leaf ? List.of(up.switches(), up.others(), BoxBuilder.model(each), tree.networks(each)) : List.of(each);
                like.computeIfAbsent(key, with -> new ArrayList<>()).add(each);
            }
            like.values().forEach(group -> {
                if (group.size() < GROUPED) {
                    group.forEach(each -> names.put(each, BoxBuilder.name(each)));
                } else {
                    group.forEach(each -> names.put(each, BoxBuilder.name(group.get(0)) + ".like"));
                }
            });
            like.values().forEach(group -> {
                if (group.size() < GROUPED) {
                    group.forEach(each -> parts.add(boxes.device(each)));
                } else {
                    parts.add(boxes.group(names.get(group.get(0)), group));
                }
            });
            link(switches);
        }

        private void link(List<Switch> switches) {
            Map<Text, Set<String>> common = new LinkedHashMap<>();
            Set<String> done = new HashSet<>();
            for (Switch each : switches) {
                String name = names.get(each);
                SwitchTree.Uplinks up = tree.of(each);
                for (Switch above : up.switches()) {
                    if (names.containsKey(above) && !isAbove(each, above)) {
                        join(done, names.get(above), name, trunk(each));
                    }
                }
                up.others().forEach(other -> common.computeIfAbsent(other, key -> new LinkedHashSet<>()).add(name));
                boolean alone = up.others().isEmpty() && up.switches().stream().noneMatch(names::containsKey) && !tree.hasFollowers(each);
                if (alone && hasGateway) {
                    join(done, gateway, name, trunk(each));
                }
            }
            common.forEach((other, of) -> {
                if (of.size() > 1) {
                    ring(other, of);
                } else if (hasGateway) {
                    join(done, gateway, of.iterator().next(), other);
                }
            });
        }

        /** Two switches may name each other: the one that also leads elsewhere is above. */
        private boolean isAbove(Switch one, Switch other) {
            return tree.of(other).switches().contains(one) && !tree.of(one).others().isEmpty() && tree.of(other).others().isEmpty();
        }

        /** What several switches hang on, in the author's word for it: a ring, a stack. */
        private void ring(Text name, Set<String> switches) {
            String id = prefix + "ring" + links.size();
            parts.add(new BoxBuilder(id, Category.PRIVATE_LINES, Icon.NETWORK, name.isEmpty() ? Text.label("port.uplink") : name).box());
            if (hasGateway) {
                links.add(new Link(gateway, id, Text.EMPTY, Role.NORMAL, Arrow.NONE));
            }
            switches.forEach(each -> links.add(new Link(id, each, Text.EMPTY, Role.NORMAL, Arrow.NONE)));
        }

        private void join(Set<String> done, String above, String below, Text label) {
            if (done.add(above + " " + below) && done.add(below + " " + above)) {
                links.add(new Link(above, below, label, Role.NORMAL, Arrow.NONE));
            }
        }

        private Text trunk(Switch device) {
            Set<Network> networks = tree.networks(device);
            String vlans = networks.stream().map(Network::getVlan).filter(vlan -> vlan > 0).map(Object::toString).collect(Collectors.joining(", "));
            return vlans.isEmpty() ? Text.EMPTY : Text.of("VLAN " + vlans);
        }
    }
}
