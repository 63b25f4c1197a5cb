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
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.pbxdoc.language.literal.NumberBlock;
import org.pbxdoc.language.literal.PhoneNumber;
import org.pbxdoc.language.load.Installation;
import org.pbxdoc.language.model.Announcement;
import org.pbxdoc.language.model.CallFlow;
import org.pbxdoc.language.model.Element;
import org.pbxdoc.language.model.PublicLine;
import org.pbxdoc.language.model.ServiceExtension;
import org.pbxdoc.language.model.SingleNumber;

/** How calls travel: from a public number by the time of day through menus, queues and groups to where somebody answers. */
public final class CallGraph {

    /** What a schedule says of a moment. */
    public enum Time {
        OPEN,
        CLOSED,
        HOLIDAY,
        NIGHT
    }

    /**
     * A public number that calls come in on.
     *
     * @param number the number in E.164
     * @param line the line that has it; empty if none has
     * @param target where its calls go first: to the call flow that names it, or where its line says
     * @param place what states the number
     */
    public record Entry(String number, Optional<PublicLine> line, DdiTarget target, EObject place) {}

    /**
     * The way of a call at one time.
     *
     * @param via the call flows, announcements and forwardings it passes, in order
     * @param end where it rings or ends
     * @param circular whether it comes back to where it was and never ends
     */
    public record Route(List<Element> via, DdiTarget end, boolean circular) {

        public Route {
            via = List.copyOf(via);
        }
    }

    private final CallNodes nodes;
    private final Map<String, CallFlow> flows = new HashMap<>();
    private final List<Entry> entries;
    private final NumberRanges ranges;

    private CallGraph(Installation installation) {
        nodes = new CallNodes(installation);
        ranges = NumberRanges.of(installation);
        String country = installation.country();
        Map<String, EObject> places = new LinkedHashMap<>();
        for (PublicLine line : installation.all(PublicLine.class)) {
            if (Lifecycles.isActive(line)) {
                PhoneNumber.read(line.getMain(), country).ifPresent(main -> places.putIfAbsent(main.e164(), line));
                for (SingleNumber single : line.getNumbers()) {
                    PhoneNumber.read(single.getNumber(), country)
                            .ifPresent(number -> places.putIfAbsent(number.e164(), single));
                }
            }
        }
        for (CallFlow flow : installation.all(CallFlow.class)) {
            for (String written : Lifecycles.isActive(flow) ? flow.getEntries() : List.<String>of()) {
                PhoneNumber.read(written, country).ifPresent(number -> {
                    flows.putIfAbsent(number.e164(), flow);
                    places.putIfAbsent(number.e164(), flow);
                });
            }
        }
        List<Entry> found = new ArrayList<>();
        places.forEach((number, place) -> found.add(
                new Entry(number, ranges.find(number).map(NumberRanges.Owned::line), target(number), place)));
        entries = List.copyOf(found);
    }

    /** Returns the ways of the calls of {@code installation}. */
    public static CallGraph of(Installation installation) {
        return installation.derived(CallGraph.class, CallGraph::new);
    }

    /** Returns main numbers, single numbers and those that call flows name, in the order of the text. */
    public List<Entry> entries() {
        return entries;
    }

    /** Returns what calls can be passed on by: flows, menus, queues, groups, announcements, service extensions. */
    public List<Element> nodes() {
        return nodes.all();
    }

    /** Returns the legs that leave {@code node}, in the order of the trade. */
    public List<CallLeg> legs(Element node) {
        return nodes.legs(node);
    }

    /** Returns where calls to {@code e164} go first. */
    public DdiTarget target(String e164) {
        CallFlow flow = flows.get(e164);
        return flow == null ? ranges.target(e164) : new DdiTarget.ToElement(flow);
    }

    /**
     * Returns {@code owned} in parts that lead to the same, as calls go: a number that a call flow names leads to the flow,
     * whatever its range says.
     */
    public List<DdiPart> parts(NumberRanges.Owned owned) {
        if (flows.isEmpty()) {
            return ranges.parts(owned);
        }
        List<DdiPart> parts = new ArrayList<>();
        ranges.parts(owned).forEach(part -> cut(part, parts));
        return parts;
    }

    private void cut(DdiPart part, List<DdiPart> parts) {
        long from = 0;
        long count = part.block().count();
        for (long i = 0; i < count; i++) {
            String number = part.block().number(i);
            CallFlow flow = flows.get(number);
            if (flow != null) {
                if (i > from) {
                    parts.add(part.cut(from, i - 1));
                }
                parts.add(DdiPart.given(new NumberBlock(number, number), new DdiTarget.ToElement(flow)));
                from = i + 1;
            }
        }
        if (from < count) {
            parts.add(from == 0 ? part : part.cut(from, count - 1));
        }
    }

    /** Returns the way of a call to {@code e164} at {@code time}. */
    public Route route(String e164, Time time) {
        return route(target(e164), time);
    }

    /** Returns the way of a call from {@code start} at {@code time}, up to where it rings first. */
    public Route route(DdiTarget start, Time time) {
        Set<Element> via = new LinkedHashSet<>();
        DdiTarget at = start;
        while (true) {
            Optional<Element> node = nodes.node(at).filter(CallGraph::passesOn);
            if (node.isEmpty()) {
                return new Route(List.copyOf(via), at, false);
            }
            if (!via.add(node.get())) {
                return new Route(List.copyOf(via), at, true);
            }
            Optional<CallLeg> next = nodes.legs(node.get(), time).stream().findFirst();
            if (next.isEmpty()) {
                return new Route(List.copyOf(via), node.get() instanceof CallFlow ? new DdiTarget.Free() : at, false);
            }
            at = next.get().target();
        }
    }

    /** Menus, queues and groups are where a caller is served. */
    private static boolean passesOn(Element node) {
        return node instanceof CallFlow || node instanceof Announcement || node instanceof ServiceExtension;
    }

    /** Returns what {@code target} leads to, if calls can be passed on from there. */
    public Optional<Element> node(DdiTarget target) {
        return nodes.node(target);
    }

    /** Returns what calls that come in on {@code line} can be passed on by. */
    public Set<Element> reached(PublicLine line) {
        return nodes.reached(line, entries);
    }

    /** Returns the circles that no caller gets out of, each once. */
    public List<List<Element>> loops() {
        return new CallLoops(nodes).all();
    }

    /** Returns the nodes that no number and no other node leads to. */
    public List<Element> unreachable() {
        return nodes.unreachable(entries);
    }
}
