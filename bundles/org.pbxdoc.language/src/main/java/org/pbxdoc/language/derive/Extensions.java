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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.pbxdoc.language.literal.NumberSpan;
import org.pbxdoc.language.load.Installation;
import org.pbxdoc.language.model.ExtensionRange;
import org.pbxdoc.language.model.HuntGroup;
import org.pbxdoc.language.model.Ivr;
import org.pbxdoc.language.model.ModelPackage;
import org.pbxdoc.language.model.Numbering;
import org.pbxdoc.language.model.Queue;
import org.pbxdoc.language.model.ServiceExtension;
import org.pbxdoc.language.model.ShortDial;
import org.pbxdoc.language.model.Terminal;
import org.pbxdoc.language.model.ThirdPartyInterface;
import org.pbxdoc.language.model.User;
import org.pbxdoc.language.model.UserGroup;

/**
 * All internal numbers and what has them.
 *
 * <p>A phone that carries the extension of a user is that user's phone, so it has no number of its own; the operator's
 * number may be that of a user or hunt group, which then is the operator. Malformed numbers are left out.
 */
public final class Extensions {

    /** What an internal number is for. */
    public enum Kind {
        USER,
        USERS,
        TERMINAL,
        HUNT_GROUP,
        QUEUE,
        IVR,
        SERVICE,
        INTERFACE,
        OPERATOR,
        VOICEMAIL,
        SHORT_DIAL
    }

    /**
     * One or more internal numbers in a row.
     *
     * @param numbers the numbers
     * @param kind what they are for
     * @param owner what has them
     * @param place the object that states them: the owner or one of its ranges
     * @param feature the attribute of {@code place} that states them
     */
    public record Extension(
            NumberSpan numbers, Kind kind, EObject owner, EObject place, EStructuralFeature feature) {}

    private static final ModelPackage MODEL = ModelPackage.eINSTANCE;

    private final List<Extension> all;
    private final TreeMap<NumberSpan, Extension> bySpan = new TreeMap<>();

    /** For each span the one that reaches furthest among it and those that start before it. */
    private final TreeMap<NumberSpan, Extension> furthest = new TreeMap<>();

    private Extensions(List<Extension> all) {
        this.all = List.copyOf(all);
        all.forEach(extension -> bySpan.putIfAbsent(extension.numbers(), extension));
        Extension reach = null;
        for (Map.Entry<NumberSpan, Extension> entry : bySpan.entrySet()) {
            NumberSpan span = entry.getKey();
            boolean further = reach == null
                    || reach.numbers().digits() != span.digits()
                    || reach.numbers().last().compareTo(span.last()) < 0;
            reach = further ? entry.getValue() : reach;
            furthest.put(span, reach);
        }
    }

    /** Returns the internal numbers of {@code installation}. */
    public static Extensions of(Installation installation) {
        return installation.derived(Extensions.class, Extensions::collect);
    }

    private static Extensions collect(Installation installation) {
        List<Extension> found = new ArrayList<>();
        for (User user : installation.all(User.class)) {
            if (Lifecycles.occupies(user)) {
                add(found, user.getExtension(), Kind.USER, user, MODEL.getUser_Extension());
            }
        }
        for (UserGroup group : installation.all(UserGroup.class)) {
            if (Lifecycles.occupies(group)) {
                add(found, group.getExtensions(), Kind.USERS, group);
            }
        }
        List<Extension> ofPeople = List.copyOf(found);
        for (HuntGroup group : installation.all(HuntGroup.class)) {
            if (Lifecycles.occupies(group)) {
                add(found, group.getNumber(), Kind.HUNT_GROUP, group, MODEL.getHuntGroup_Number());
            }
        }
        for (Queue queue : installation.all(Queue.class)) {
            if (Lifecycles.occupies(queue)) {
                add(found, queue.getNumber(), Kind.QUEUE, queue, MODEL.getQueue_Number());
            }
        }
        for (Ivr menu : installation.all(Ivr.class)) {
            if (Lifecycles.occupies(menu)) {
                add(found, menu.getNumber(), Kind.IVR, menu, MODEL.getIvr_Number());
            }
        }
        for (ServiceExtension service : installation.all(ServiceExtension.class)) {
            if (Lifecycles.occupies(service)) {
                add(found, service.getNumber(), Kind.SERVICE, service, MODEL.getServiceExtension_Number());
            }
        }
        for (ThirdPartyInterface other : installation.all(ThirdPartyInterface.class)) {
            if (Lifecycles.occupies(other)) {
                add(found, other.getNumber(), Kind.INTERFACE, other, MODEL.getThirdPartyInterface_Number());
            }
        }
        addTerminals(installation, new Extensions(ofPeople), found);
        Extensions answered = new Extensions(found);
        for (Numbering plan : installation.all(Numbering.class)) {
            addSpecials(plan, answered, found);
        }
        return new Extensions(found);
    }

    private static void addTerminals(Installation installation, Extensions people, List<Extension> found) {
        for (Terminal terminal : installation.all(Terminal.class)) {
            if (!Lifecycles.occupies(terminal)) {
                continue;
            }
            List<Extension> own = new ArrayList<>();
            add(own, terminal.getExtension(), Kind.TERMINAL, terminal, MODEL.getTerminal_Extension());
            add(own, terminal.getExtensions(), Kind.TERMINAL, terminal);
            own.stream().filter(number -> people.overlapping(number.numbers()).isEmpty()).forEach(found::add);
        }
    }

    private static void addSpecials(Numbering plan, Extensions answered, List<Extension> found) {
        if (plan.getOperator() != null && answered.find(plan.getOperator()).isEmpty()) {
            add(found, plan.getOperator(), Kind.OPERATOR, plan, MODEL.getNumbering_Operator());
        }
        add(found, plan.getVoicemail(), Kind.VOICEMAIL, plan, MODEL.getNumbering_Voicemail());
        for (ShortDial dial : plan.getShortDials()) {
            add(found, dial.getNumber(), Kind.SHORT_DIAL, dial, MODEL.getShortDial_Number());
        }
    }

    private static void add(
            List<Extension> found, String number, Kind kind, EObject owner, EStructuralFeature feature) {
        NumberSpan.of(number, null).ifPresent(span -> found.add(new Extension(span, kind, owner, owner, feature)));
    }

    private static void add(List<Extension> found, List<ExtensionRange> ranges, Kind kind, EObject owner) {
        for (ExtensionRange range : ranges) {
            NumberSpan.of(range.getFirst(), range.getLast())
                    .ifPresent(span -> found.add(
                            new Extension(span, kind, owner, range, MODEL.getExtensionRange_First())));
        }
    }

    /** Returns all internal numbers in the order of the text, users first. */
    public List<Extension> all() {
        return all;
    }

    /** Returns how many internal numbers there are. */
    public long count() {
        return all.stream().mapToLong(extension -> extension.numbers().count()).sum();
    }

    /** Returns what has {@code number}. */
    public Optional<Extension> find(String number) {
        return NumberSpan.of(number, null).flatMap(span -> overlapping(span).stream().findFirst());
    }

    /** Returns the numbers that have some in common with {@code span}; where ranges overlap each other, at least one of them. */
    public List<Extension> overlapping(NumberSpan span) {
        List<Extension> found = new ArrayList<>();
        NumberSpan end = new NumberSpan(span.last(), "~");
        Map.Entry<NumberSpan, Extension> before = furthest.lowerEntry(new NumberSpan(span.first(), ""));
        if (before != null && before.getValue().numbers().shared(span).isPresent()) {
            found.add(before.getValue());
        }
        found.addAll(bySpan.subMap(new NumberSpan(span.first(), ""), true, end, true).values());
        return found;
    }
}
