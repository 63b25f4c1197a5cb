/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.language.rules.lines;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.pbxdoc.language.derive.CallGraph;
import org.pbxdoc.language.derive.CallLeg;
import org.pbxdoc.language.derive.CallLeg.Kind;
import org.pbxdoc.language.derive.DdiTarget;
import org.pbxdoc.language.derive.Lifecycles;
import org.pbxdoc.language.finding.Findings;
import org.pbxdoc.language.finding.Named;
import org.pbxdoc.language.finding.Severity;
import org.pbxdoc.language.load.Installation;
import org.pbxdoc.language.model.Announcement;
import org.pbxdoc.language.model.ApplicationServer;
import org.pbxdoc.language.model.CallFlow;
import org.pbxdoc.language.model.Element;
import org.pbxdoc.language.model.FixedDestination;
import org.pbxdoc.language.model.FreeSeating;
import org.pbxdoc.language.model.HuntGroup;
import org.pbxdoc.language.model.Ivr;
import org.pbxdoc.language.model.IvrKey;
import org.pbxdoc.language.model.Mailbox;
import org.pbxdoc.language.model.MobileIntegration;
import org.pbxdoc.language.model.PrivateLine;
import org.pbxdoc.language.model.PublicLine;
import org.pbxdoc.language.model.Queue;
import org.pbxdoc.language.model.ServiceExtension;
import org.pbxdoc.language.model.Terminal;
import org.pbxdoc.language.model.ThirdPartyInterface;
import org.pbxdoc.language.model.User;
import org.pbxdoc.language.model.UserGroup;
import org.pbxdoc.language.rules.Rule;

/** LIN006: every call comes to an end: no circle, no dead end, no leg unset, and nothing built that no call reaches. */
public final class CallFlowComplete extends Rule {

    public CallFlowComplete() {
        super("LIN006", Severity.ERROR, "1.0");
    }

    @Override
    public void check(Installation installation, Findings findings) {
        CallGraph graph = CallGraph.of(installation);
        for (List<Element> loop : graph.loops()) {
            String way = loop.stream().map(Named::of).collect(Collectors.joining(" → "));
            findings.report(loop.get(0), null, way + " → " + Named.of(loop.get(0)));
        }
        for (Element node : graph.nodes()) {
            for (CallLeg leg : graph.legs(node)) {
                if (isDeadEnd(leg)) {
                    findings.reportAs("dead", findings.severity(), leg.destination(), null, Named.of(node), leg.words());
                }
            }
            String missing = missing(node, graph.legs(node));
            if (!missing.isEmpty()) {
                findings.reportAs("unset", findings.severity(), node, null, Named.of(node), missing);
            }
            if (node instanceof Ivr menu) {
                checkKeys(menu, findings);
            }
            if (node instanceof CallFlow flow && isWithoutSchedule(flow)) {
                findings.reportAs("schedule", findings.severity(), flow, null, Named.of(flow));
            }
        }
        for (Element node : graph.unreachable()) {
            findings.reportAs("unreachable", findings.severity(), node, null, Named.of(node));
        }
    }

    private static void checkKeys(Ivr menu, Findings findings) {
        Set<String> seen = new HashSet<>();
        for (IvrKey key : menu.getKeys()) {
            if (key.getKey() == null) {
                continue;
            }
            if (!key.getKey().matches("[0-9*#]")) {
                findings.reportAs("key", findings.severity(), key, null, Named.of(menu), key.getKey());
            } else if (!seen.add(key.getKey())) {
                findings.reportAs("twice", findings.severity(), key, null, Named.of(menu), key.getKey());
            }
        }
    }

    /** What could not be linked or read is a finding of its own; an end that somebody gave a reason for is meant. */
    private static boolean isDeadEnd(CallLeg leg) {
        DdiTarget target = leg.target();
        if (target instanceof DdiTarget.ToExtension extension) {
            return extension.owner().isEmpty();
        }
        if (target instanceof DdiTarget.ToElement to) {
            return !takesCalls(to.element()) || !Lifecycles.isActive(to.element());
        }
        return target instanceof DdiTarget.Free
                && leg.destination() instanceof FixedDestination fixed
                && fixed.getReason() == null;
    }

    private static boolean takesCalls(EObject element) {
        return element instanceof User
                || element instanceof UserGroup
                || element instanceof Terminal
                || element instanceof HuntGroup
                || element instanceof Queue
                || element instanceof Ivr
                || element instanceof CallFlow
                || element instanceof Announcement
                || element instanceof ServiceExtension
                || element instanceof Mailbox
                || element instanceof FreeSeating
                || element instanceof ThirdPartyInterface
                || element instanceof PublicLine
                || element instanceof PrivateLine
                || element instanceof MobileIntegration
                || element instanceof ApplicationServer;
    }

    /** The legs that a caller can need and that lead nowhere. */
    private static String missing(Element node, List<CallLeg> legs) {
        List<Kind> needed = new ArrayList<>();
        if (node instanceof CallFlow flow) {
            needed.add(Kind.OPEN);
            if (flow.getSchedule() != null) {
                needed.add(Kind.CLOSED);
            }
        } else if (node instanceof Ivr) {
            needed.addAll(List.of(Kind.KEY, Kind.TIMEOUT, Kind.INVALID));
        } else if (node instanceof Queue || node instanceof HuntGroup) {
            needed.addAll(List.of(Kind.OVERFLOW, Kind.CLOSED));
        }
        return needed.stream()
                .filter(kind -> legs.stream().noneMatch(leg -> leg.kind() == kind))
                .map(Kind::word)
                .collect(Collectors.joining(", "));
    }

    private static boolean isWithoutSchedule(CallFlow flow) {
        boolean timed = flow.getClosed() != null || flow.getHoliday() != null || flow.getNight() != null;
        return timed && flow.getSchedule() == null;
    }
}
