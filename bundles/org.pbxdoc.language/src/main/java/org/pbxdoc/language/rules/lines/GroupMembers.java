/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.language.rules.lines;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EReference;
import org.pbxdoc.language.derive.Lifecycles;
import org.pbxdoc.language.derive.TerminalCount;
import org.pbxdoc.language.finding.Findings;
import org.pbxdoc.language.finding.Named;
import org.pbxdoc.language.finding.Place;
import org.pbxdoc.language.finding.Places;
import org.pbxdoc.language.finding.Severity;
import org.pbxdoc.language.literal.NumberSpan;
import org.pbxdoc.language.load.Installation;
import org.pbxdoc.language.model.Element;
import org.pbxdoc.language.model.HuntGroup;
import org.pbxdoc.language.model.ModelPackage;
import org.pbxdoc.language.model.Queue;
import org.pbxdoc.language.model.ServiceExtension;
import org.pbxdoc.language.model.Terminal;
import org.pbxdoc.language.model.ThirdPartyInterface;
import org.pbxdoc.language.model.User;
import org.pbxdoc.language.model.UserGroup;
import org.pbxdoc.language.rules.Rule;

/** A group or queue has too few members in service, one that does not ring on the system, or one that is no member. */
public final class GroupMembers extends Rule {

    private static final ModelPackage MODEL = ModelPackage.eINSTANCE;

    public GroupMembers() {
        super("LIN007", Severity.WARNING, "1.0");
    }

    @Override
    public void check(Installation installation, Findings findings) {
        Set<User> withTerminal = new HashSet<>();
        TerminalCount.of(installation).groups().stream()
                .filter(group -> !group.isSpare())
                .forEach(group -> group.user().ifPresent(withTerminal::add));
        for (HuntGroup group : installation.all(HuntGroup.class)) {
            if (Lifecycles.isActive(group)) {
                check(group, group.getMembers(), MODEL.getHuntGroup_Members(), withTerminal, findings);
            }
        }
        for (Queue queue : installation.all(Queue.class)) {
            if (Lifecycles.isActive(queue)) {
                check(queue, queue.getAgents(), MODEL.getQueue_Agents(), withTerminal, findings);
            }
        }
        circles(installation, findings);
    }

    private static void check(
            Element group, List<Element> members, EReference feature, Set<User> withTerminal, Findings findings) {
        long phones = 0;
        for (int i = 0; i < members.size(); i++) {
            Element member = members.get(i);
            if (!Installation.isKnown(member)) {
                // A name that nothing has is a finding of its own; it may be anybody.
                phones += 2;
            } else if (!isMember(member)) {
                report("kind", Severity.ERROR, group, feature, i, member, findings);
            } else if (Lifecycles.isActive(member)) {
                phones += phones(member);
                if (member instanceof User user && !user.getMobiles().isEmpty() && !withTerminal.contains(user)) {
                    report("mobile", findings.severity(), group, feature, i, member, findings);
                }
            }
        }
        if (phones < 2) {
            findings.reportAs(phones == 0 ? "none" : "one", findings.severity(), group, null, Named.of(group));
        }
    }

    private static void report(
            String variant,
            Severity severity,
            Element group,
            EReference feature,
            int index,
            Element member,
            Findings findings) {
        Place place = Places.of(group, feature, index);
        findings.reportAt(variant, severity, place, Optional.empty(), Named.of(group), Named.of(member));
    }

    private static boolean isMember(Element member) {
        return member instanceof User
                || member instanceof UserGroup
                || member instanceof Terminal
                || member instanceof HuntGroup
                || member instanceof Queue
                || member instanceof ServiceExtension
                || member instanceof ThirdPartyInterface;
    }

    /** How many phones ring for a member; a group inside the group has its own finding. */
    private static long phones(Element member) {
        if (member instanceof HuntGroup || member instanceof Queue) {
            return 2;
        }
        if (member instanceof UserGroup users) {
            return users.getExtensions().stream()
                    .mapToLong(range -> NumberSpan.of(range.getFirst(), range.getLast()).map(NumberSpan::count).orElse(1L))
                    .sum();
        }
        return member instanceof Terminal terminal && terminal.isGrouped() ? 2 : 1;
    }

    /** A group that contains itself, directly or through others, is told once. */
    private static void circles(Installation installation, Findings findings) {
        Set<HuntGroup> done = new HashSet<>();
        for (HuntGroup group : installation.all(HuntGroup.class)) {
            follow(group, new HashSet<>(), done, findings);
        }
    }

    private static void follow(HuntGroup group, Set<HuntGroup> way, Set<HuntGroup> done, Findings findings) {
        if (!done.add(group)) {
            return;
        }
        way.add(group);
        List<Element> members = group.getMembers();
        for (int i = 0; i < members.size(); i++) {
            if (members.get(i) instanceof HuntGroup inner && Installation.isKnown(inner)) {
                if (way.contains(inner)) {
                    report("circle", Severity.ERROR, group, MODEL.getHuntGroup_Members(), i, inner, findings);
                } else {
                    follow(inner, way, done, findings);
                }
            }
        }
        way.remove(group);
    }
}
