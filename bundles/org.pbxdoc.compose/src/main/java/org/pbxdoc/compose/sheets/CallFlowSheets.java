/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.compose.sheets;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pbxdoc.compose.Composition;
import org.pbxdoc.compose.DialledNumber;
import org.pbxdoc.compose.Said;
import org.pbxdoc.compose.Sheet;
import org.pbxdoc.document.Role;
import org.pbxdoc.document.Schematic.Arrow;
import org.pbxdoc.document.Schematic.Direction;
import org.pbxdoc.document.Schematic.Link;
import org.pbxdoc.document.Schematic.Part;
import org.pbxdoc.document.SystemDiagram.Category;
import org.pbxdoc.document.SystemDiagram.Icon;
import org.pbxdoc.document.Text;
import org.pbxdoc.language.derive.CallGraph;
import org.pbxdoc.language.derive.CallLeg;
import org.pbxdoc.language.derive.DdiTarget;
import org.pbxdoc.language.model.CallFlow;
import org.pbxdoc.language.model.Element;

/** Composes the way of a call, one sheet for all numbers that lead to the same place: schedule, menu, groups, where it ends. */
public final class CallFlowSheets {

    /** When calls leave by the ordinary way; the other legs are drawn as exceptions. */
    private static final Set<CallLeg.Kind> ORDINARY =
            EnumSet.of(CallLeg.Kind.OPEN, CallLeg.Kind.KEY, CallLeg.Kind.THEN, CallLeg.Kind.FORWARDS);

    private static final String START = "number";

    private final Composition composition;
    private final CallGraph graph;
    private final CallBoxes boxes;

    public CallFlowSheets(Composition composition) {
        this.composition = composition;
        this.graph = CallGraph.of(composition.installation());
        this.boxes = new CallBoxes(composition);
    }

    /** Returns the sheets in the order of the numbers; none when no number leads to a flow, a menu, a queue or a group. */
    public List<Sheet> compose() {
        Map<Element, List<CallGraph.Entry>> byStart = new LinkedHashMap<>();
        for (CallGraph.Entry entry : graph.entries()) {
            if (entry.line().isEmpty() || composition.reader().maySee(entry.line().get())) {
                graph.node(entry.target())
                        .filter(composition.reader()::maySee)
                        .filter(node -> !graph.legs(node).isEmpty())
                        .ifPresent(node -> byStart.computeIfAbsent(node, key -> new ArrayList<>()).add(entry));
            }
        }
        List<Sheet> sheets = new ArrayList<>();
        byStart.forEach((start, entries) -> {
            Text title = Text.label("drawing.call-flow", Said.title(start));
            String name = "call-flow-" + Draft.fileName(entries.get(0).number());
            Text numbers = Said.list(entries.stream().map(this::written).toList());
            sheets.addAll(Draft.numbered(composition, name, title, Text.label("drawing.call-flow.alternative", numbers), List.of(draft(start, entries))));
        });
        return sheets;
    }

    private Text written(CallGraph.Entry entry) {
        return Text.of(DialledNumber.written(entry.number(), composition.installation().country()));
    }

    private Draft draft(Element start, List<CallGraph.Entry> entries) {
        Map<String, Part> parts = new LinkedHashMap<>();
        BoxBuilder number = new BoxBuilder(START, Category.PUBLIC_LINES, Icon.NUMBER, Text.label("drawing.called")).main();
        for (CallGraph.Entry entry : entries) {
            number.row(BoxBuilder.strong(written(entry)), BoxBuilder.plain(entry.line().map(composition.reader()::title).orElse(Text.EMPTY)));
            entry.line().ifPresent(number::rowFrom);
        }
        parts.put(START, number.box());
        List<Link> links = new ArrayList<>();
        links.add(new Link(START, BoxBuilder.name(start), Text.EMPTY, Role.NORMAL, Arrow.TO));
        Deque<Element> open = new ArrayDeque<>(List.of(start));
        parts.put(BoxBuilder.name(start), boxes.node(start));
        Set<Element> seen = new LinkedHashSet<>(List.of(start));
        while (!open.isEmpty()) {
            Element node = open.remove();
            Map<String, List<Leg>> legs = new LinkedHashMap<>();
            for (Leg leg : legs(node)) {
                String to = boxes.name(node, leg.target());
                if (!parts.containsKey(to)) {
                    if (parts.size() >= Draft.MOST_BOXES) {
                        continue; // the tables of the chapter have the rest
                    }
                    parts.put(to, boxes.box(to, leg.target()));
                }
                legs.computeIfAbsent(to, key -> new ArrayList<>()).add(leg);
                graph.node(leg.target()).filter(composition.reader()::maySee).filter(seen::add).ifPresent(open::add);
            }
            legs.forEach((to, together) -> links.add(link(node, to, together)));
        }
        return new Draft(Direction.DOWN, List.copyOf(parts.values()), links);
    }

    private record Leg(Text words, boolean isOrdinary, DdiTarget target) {}

    /** The legs of a flow are those of the four times: what is not stated at night and on holidays is as when closed. */
    private List<Leg> legs(Element node) {
        List<Leg> legs = new ArrayList<>();
        List<CallLeg> stated = graph.legs(node);
        for (CallLeg leg : stated) {
            legs.add(new Leg(words(leg), ORDINARY.contains(leg.kind()), leg.target()));
        }
        if (node instanceof CallFlow flow && flow.getHoliday() == null) {
            stated.stream()
                    .filter(leg -> leg.kind() == CallLeg.Kind.CLOSED)
                    .findFirst()
                    .ifPresent(leg -> legs.add(new Leg(Text.label("leg.holiday"), false, leg.target())));
        }
        return legs;
    }

    private static Text words(CallLeg leg) {
        return leg.kind() == CallLeg.Kind.KEY
                ? Text.label("leg.key", Text.of(leg.key()))
                : Text.label("leg." + leg.kind().word());
    }

    private static Link link(Element from, String to, List<Leg> legs) {
        List<Text> words = new ArrayList<>(new LinkedHashSet<>(legs.stream().map(Leg::words).toList()));
        boolean ordinary = legs.stream().anyMatch(Leg::isOrdinary);
        return new Link(BoxBuilder.name(from), to, Said.joined(words, Text.of(" · ")), ordinary ? Role.NORMAL : Role.QUIET, Arrow.TO);
    }
}
