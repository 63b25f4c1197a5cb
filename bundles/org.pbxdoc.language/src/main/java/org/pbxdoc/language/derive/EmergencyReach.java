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
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.pbxdoc.language.literal.EmergencyNumbers;
import org.pbxdoc.language.literal.NumberSpan;
import org.pbxdoc.language.load.Installation;
import org.pbxdoc.language.model.Decision;
import org.pbxdoc.language.model.EmergencyPolicy;
import org.pbxdoc.language.model.ExtensionRange;
import org.pbxdoc.language.model.ModelPackage;
import org.pbxdoc.language.model.Numbering;
import org.pbxdoc.language.model.TerminalKind;

/**
 * Which emergency number is reached from which kind of terminal, dialled with and without the outside prefix.
 *
 * @param cells one for each number, kind of terminal and way of dialling
 */
public record EmergencyReach(List<Cell> cells) {

    /** What happens when it is dialled. */
    public enum Reach {
        REACHED,
        /** The policy of these terminals forbids it. */
        BARRED,
        /** Reached under a condition only. */
        CONDITIONAL,
        /** An internal number or a prefix stands in the way. */
        SHADOWED,
        /** Nobody has stated it. */
        UNSTATED
    }

    /**
     * One number dialled in one way from one kind of terminal.
     *
     * @param number the emergency number
     * @param vital whether it must be reachable from everywhere
     * @param terminal the kind of terminal
     * @param prefixed whether the outside prefix is dialled first
     * @param reach what happens
     * @param policy the policy that says so
     */
    public record Cell(
            String number,
            boolean vital,
            TerminalKind terminal,
            boolean prefixed,
            Reach reach,
            Optional<EmergencyPolicy> policy) {}

    private static final ModelPackage MODEL = ModelPackage.eINSTANCE;

    public EmergencyReach {
        cells = List.copyOf(cells);
    }

    /** Returns the reach of emergency numbers in {@code installation}. */
    public static EmergencyReach of(Installation installation) {
        return installation.derived(EmergencyReach.class, EmergencyReach::derive);
    }

    private static EmergencyReach derive(Installation installation) {
        Set<TerminalKind> kinds = new TreeSet<>();
        TerminalCount.of(installation).groups().stream()
                .filter(group -> !group.isSpare() && group.count() > 0 && makesCalls(group.kind()))
                .forEach(group -> kinds.add(group.kind()));
        boolean prefixed =
                installation.all(Numbering.class).stream().anyMatch(plan -> plan.getOutside() != null);
        EmergencyNumbers numbers = EmergencyNumbers.of(installation.country());
        List<NumberSpan> dialled = dialled(installation);
        List<Cell> cells = new ArrayList<>();
        List<String> all = new ArrayList<>(numbers.vital());
        all.addAll(numbers.helpful());
        for (String number : all) {
            boolean shadowed = dialled.stream().anyMatch(span -> blocks(number, span));
            for (TerminalKind kind : kinds) {
                Optional<EmergencyPolicy> policy = policy(installation, kind);
                boolean vital = numbers.vital().contains(number);
                cells.add(new Cell(number, vital, kind, false, plain(policy, shadowed), policy));
                if (prefixed) {
                    cells.add(new Cell(number, vital, kind, true, withPrefix(policy), policy));
                }
            }
        }
        return new EmergencyReach(cells);
    }

    /** Door stations, loudspeakers and numbers without a device dial nothing. */
    private static boolean makesCalls(TerminalKind kind) {
        return kind != TerminalKind.DOOR && kind != TerminalKind.PAGING && kind != TerminalKind.VIRTUAL && kind != TerminalKind.FAX;
    }

    private static List<NumberSpan> dialled(Installation installation) {
        List<NumberSpan> spans = new ArrayList<>();
        for (Numbering plan : installation.all(Numbering.class)) {
            for (ExtensionRange range : plan.getExtensions()) {
                NumberSpan.of(range.getFirst(), range.getLast()).ifPresent(spans::add);
            }
            for (ExtensionRange range : plan.getReserved()) {
                NumberSpan.of(range.getFirst(), range.getLast()).ifPresent(spans::add);
            }
            NumberSpan.of(plan.getOutside(), null).ifPresent(spans::add);
        }
        Extensions.of(installation).all().forEach(extension -> spans.add(extension.numbers()));
        return spans;
    }

    /** Returns whether {@code number} is in {@code span}, begins one of its numbers or begins with one. */
    public static boolean blocks(String number, NumberSpan span) {
        if (span.digits() < number.length()) {
            return span.contains(number.substring(0, span.digits()));
        }
        return span.contains(number)
                || span.digits() > number.length() && span.beginning(number.length()).contains(number);
    }

    /** A policy for this kind goes before one for all. */
    private static Optional<EmergencyPolicy> policy(Installation installation, TerminalKind kind) {
        List<EmergencyPolicy> policies = installation.all(EmergencyPolicy.class);
        return policies.stream()
                .filter(policy -> policy.getTerminals().contains(kind))
                .findFirst()
                .or(() -> policies.stream().filter(policy -> policy.getTerminals().isEmpty()).findFirst());
    }

    private static Reach plain(Optional<EmergencyPolicy> policy, boolean shadowed) {
        if (shadowed) {
            return Reach.SHADOWED;
        }
        return policy.filter(stated -> Written.is(stated, MODEL.getEmergencyPolicy_WithoutPrefix()))
                .map(stated -> reach(stated.getWithoutPrefix()))
                .orElse(Reach.UNSTATED);
    }

    private static Reach withPrefix(Optional<EmergencyPolicy> policy) {
        return policy.filter(stated -> Written.is(stated, MODEL.getEmergencyPolicy_WithPrefix()))
                .map(stated -> reach(stated.getWithPrefix()))
                .orElse(Reach.UNSTATED);
    }

    private static Reach reach(Decision decision) {
        return switch (decision) {
            case ALLOW, NOT_APPLICABLE -> Reach.REACHED;
            case DENY -> Reach.BARRED;
            case CONDITIONAL -> Reach.CONDITIONAL;
        };
    }

    /** Returns the kinds of terminals in use, in the order of the language. */
    public List<TerminalKind> terminals() {
        return cells.stream().map(Cell::terminal).distinct().sorted().toList();
    }
}
