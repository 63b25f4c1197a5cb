/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.language.derive;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.pbxdoc.language.derive.CallGraph.Time;
import org.pbxdoc.language.derive.CallLeg.Kind;
import org.pbxdoc.language.load.Installation;
import org.pbxdoc.language.model.Announcement;
import org.pbxdoc.language.model.CallFlow;
import org.pbxdoc.language.model.DdiMapping;
import org.pbxdoc.language.model.DdiRange;
import org.pbxdoc.language.model.Destination;
import org.pbxdoc.language.model.Element;
import org.pbxdoc.language.model.HuntGroup;
import org.pbxdoc.language.model.Ivr;
import org.pbxdoc.language.model.IvrKey;
import org.pbxdoc.language.model.NumberMapping;
import org.pbxdoc.language.model.PublicLine;
import org.pbxdoc.language.model.Queue;
import org.pbxdoc.language.model.RestMapping;
import org.pbxdoc.language.model.ServiceExtension;
import org.pbxdoc.language.model.SingleNumber;
import org.pbxdoc.language.model.ZeroMapping;

/** What calls are passed on by, and the legs between. */
final class CallNodes {

    private final Map<Element, List<CallLeg>> legs = new LinkedHashMap<>();
    private final Map<PublicLine, Set<Element>> fromLines = new LinkedHashMap<>();
    private final DdiDestinations destinations;

    CallNodes(Installation installation) {
        destinations = new DdiDestinations(installation.country(), Extensions.of(installation), List.of());
        for (Element element : installation.all(Element.class)) {
            if (isNode(element) && Lifecycles.isActive(element)) {
                legs.put(element, collect(element));
            }
        }
        for (PublicLine line : installation.all(PublicLine.class)) {
            if (Lifecycles.occupies(line)) {
                fromLines.put(line, first(line));
            }
        }
    }

    static boolean isNode(EObject element) {
        return element instanceof CallFlow
                || element instanceof Ivr
                || element instanceof Queue
                || element instanceof HuntGroup
                || element instanceof Announcement
                || element instanceof ServiceExtension;
    }

    private static Destination destination(DdiMapping mapping) {
        if (mapping instanceof NumberMapping named) {
            return named.getDestination();
        }
        if (mapping instanceof RestMapping rest) {
            return rest.getDestination();
        }
        return mapping instanceof ZeroMapping zero ? zero.getDestination() : null;
    }

    private Set<Element> first(PublicLine line) {
        Set<Element> first = new LinkedHashSet<>();
        line.getNumbers().stream()
                .map(SingleNumber::getDestination)
                .forEach(to -> node(destinations.of(to)).ifPresent(first::add));
        line.getRanges().stream()
                .map(DdiRange::getMappings)
                .flatMap(List::stream)
                .map(CallNodes::destination)
                .forEach(to -> node(destinations.of(to)).ifPresent(first::add));
        return first;
    }

    /** What calls that come in on {@code line} can be passed on by. */
    Set<Element> reached(PublicLine line, List<CallGraph.Entry> entries) {
        Set<Element> start = new LinkedHashSet<>(fromLines.getOrDefault(line, Set.of()));
        for (CallGraph.Entry entry : entries) {
            if (entry.line().filter(line::equals).isPresent()) {
                node(entry.target()).ifPresent(start::add);
            }
        }
        return reached(start);
    }

    private Set<Element> reached(Set<Element> start) {
        Deque<Element> open = new ArrayDeque<>(start);
        Set<Element> reached = new LinkedHashSet<>();
        while (!open.isEmpty()) {
            Element node = open.remove();
            if (reached.add(node)) {
                legs(node).forEach(leg -> node(leg.target()).ifPresent(open::add));
            }
        }
        return reached;
    }

    private List<CallLeg> collect(Element node) {
        List<CallLeg> found = new ArrayList<>();
        if (node instanceof CallFlow flow) {
            add(found, flow, Kind.OPEN, flow.getOpen());
            add(found, flow, Kind.CLOSED, flow.getClosed());
            add(found, flow, Kind.HOLIDAY, flow.getHoliday());
            add(found, flow, Kind.NIGHT, flow.getNight());
        } else if (node instanceof Ivr menu) {
            for (IvrKey key : menu.getKeys()) {
                if (key.getDestination() != null) {
                    found.add(new CallLeg(
                            menu, Kind.KEY, key.getKey(), key.getDestination(), destinations.of(key.getDestination())));
                }
            }
            add(found, menu, Kind.TIMEOUT, menu.getTimeoutDestination());
            add(found, menu, Kind.INVALID, menu.getInvalidDestination());
        } else if (node instanceof Queue queue) {
            add(found, queue, Kind.OVERFLOW, queue.getOverflow());
            add(found, queue, Kind.CLOSED, queue.getClosed());
        } else if (node instanceof HuntGroup group) {
            add(found, group, Kind.OVERFLOW, group.getOverflow());
            add(found, group, Kind.BUSY, group.getBusy());
            add(found, group, Kind.CLOSED, group.getClosed());
        } else if (node instanceof Announcement announcement) {
            add(found, announcement, Kind.THEN, announcement.getNext());
        } else if (node instanceof ServiceExtension service) {
            add(found, service, Kind.FORWARDS, service.getDestination());
        }
        return List.copyOf(found);
    }

    private void add(List<CallLeg> found, Element from, Kind kind, Destination destination) {
        if (destination != null) {
            found.add(new CallLeg(from, kind, "", destination, destinations.of(destination)));
        }
    }

    List<Element> all() {
        return List.copyOf(legs.keySet());
    }

    boolean has(Element node) {
        return legs.containsKey(node);
    }

    List<CallLeg> legs(Element node) {
        return legs.getOrDefault(node, List.of());
    }

    /** The legs that calls can take at {@code time}: a flow has one, what is unset at night or on holidays is as when closed. */
    List<CallLeg> legs(Element node, Time time) {
        if (!(node instanceof CallFlow)) {
            return legs(node);
        }
        return leg(node, Kind.valueOf(time.name()))
                .or(() -> time == Time.OPEN ? Optional.empty() : leg(node, Kind.CLOSED))
                .map(List::of)
                .orElse(List.of());
    }

    private Optional<CallLeg> leg(Element node, Kind kind) {
        return legs(node).stream().filter(leg -> leg.kind() == kind).findFirst();
    }

    /** What {@code target} is, if calls can be passed on from there. */
    Optional<Element> node(DdiTarget target) {
        EObject at = null;
        if (target instanceof DdiTarget.ToElement to) {
            at = to.element();
        } else if (target instanceof DdiTarget.ToExtension to) {
            at = to.owner().map(Extensions.Extension::owner).orElse(null);
        }
        return isNode(at) ? Optional.of((Element) at) : Optional.empty();
    }

    /** A number of its own can at least be dialled inside. */
    List<Element> unreachable(List<CallGraph.Entry> entries) {
        Set<Element> start = new LinkedHashSet<>();
        fromLines.values().forEach(start::addAll);
        legs.keySet().stream().filter(CallNodes::hasNumber).forEach(start::add);
        for (CallGraph.Entry entry : entries) {
            if (entry.line().isPresent()) {
                node(entry.target()).ifPresent(start::add);
            }
        }
        Set<Element> reached = reached(start);
        // Music and greetings are played, not called.
        return legs.keySet().stream()
                .filter(node -> !reached.contains(node) && !(node instanceof Announcement))
                .toList();
    }

    private static boolean hasNumber(Element node) {
        return ElementWords.value(node, "number") != null;
    }
}
