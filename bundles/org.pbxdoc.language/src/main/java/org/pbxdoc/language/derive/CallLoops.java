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
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.pbxdoc.language.derive.CallGraph.Time;
import org.pbxdoc.language.model.Element;

/** Finds the circles of calls that no leg leads out of, at some time of the day. */
final class CallLoops {

    private final CallNodes nodes;

    CallLoops(CallNodes nodes) {
        this.nodes = nodes;
    }

    List<List<Element>> all() {
        Map<Set<Element>, List<Element>> found = new LinkedHashMap<>();
        for (Time time : Time.values()) {
            Map<Element, List<Element>> next = new LinkedHashMap<>();
            Set<Element> out = escaping(time, next);
            Set<Element> seen = new HashSet<>(out);
            for (Element start : nodes.all()) {
                circle(start, next, seen).ifPresent(circle -> found.putIfAbsent(Set.copyOf(circle), circle));
            }
        }
        return List.copyOf(found.values());
    }

    /** The nodes from which a caller can get to an end; what is not set is a finding of its own and counts as an end. */
    private Set<Element> escaping(Time time, Map<Element, List<Element>> next) {
        Map<Element, List<Element>> before = new HashMap<>();
        Deque<Element> open = new ArrayDeque<>();
        for (Element node : nodes.all()) {
            List<Element> after = new ArrayList<>();
            List<CallLeg> legs = nodes.legs(node, time);
            for (CallLeg leg : legs) {
                Optional<Element> to = nodes.node(leg.target()).filter(nodes::has);
                to.ifPresent(after::add);
            }
            next.put(node, after);
            after.forEach(to -> before.computeIfAbsent(to, key -> new ArrayList<>()).add(node));
            if (legs.isEmpty() || after.size() < legs.size()) {
                open.add(node);
            }
        }
        Set<Element> out = new HashSet<>();
        while (!open.isEmpty()) {
            Element node = open.remove();
            if (out.add(node)) {
                open.addAll(before.getOrDefault(node, List.of()));
            }
        }
        return out;
    }

    /** Follows the first leg until it comes back: from there no leg leads out. */
    private static Optional<List<Element>> circle(Element start, Map<Element, List<Element>> next, Set<Element> seen) {
        Set<Element> walk = new LinkedHashSet<>();
        Element at = start;
        while (!seen.contains(at) && walk.add(at)) {
            at = next.get(at).get(0);
        }
        seen.addAll(walk);
        if (!walk.contains(at)) {
            return Optional.empty();
        }
        List<Element> circle = new ArrayList<>(walk);
        return Optional.of(List.copyOf(circle.subList(circle.indexOf(at), circle.size())));
    }
}
