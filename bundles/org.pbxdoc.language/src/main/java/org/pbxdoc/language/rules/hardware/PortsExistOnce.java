/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.language.rules.hardware;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.pbxdoc.language.derive.ElementWords;
import org.pbxdoc.language.derive.PortUsage;
import org.pbxdoc.language.finding.Findings;
import org.pbxdoc.language.finding.Severity;
import org.pbxdoc.language.literal.PortAddress;
import org.pbxdoc.language.load.Installation;
import org.pbxdoc.language.model.ModelPackage;
import org.pbxdoc.language.model.PortUse;
import org.pbxdoc.language.model.Server;
import org.pbxdoc.language.model.Slot;
import org.pbxdoc.language.rules.Rule;

/** HW004: what is plugged into a server is on a port that exists, and shares it only where the port allows it. */
public final class PortsExistOnce extends Rule {

    private static final ModelPackage MODEL = ModelPackage.eINSTANCE;

    public PortsExistOnce() {
        super("HW004", Severity.ERROR, "1.0");
    }

    @Override
    public void check(Installation installation, Findings findings) {
        PortUsage usage = PortUsage.of(installation);
        for (PortUse use : installation.all(PortUse.class)) {
            if (use.getDevice() instanceof Server server && Installation.isKnown(server)) {
                checkSlot(use, server, usage, findings);
            }
        }
        for (PortUsage.Card card : usage.cards()) {
            checkCard(card, usage.on(card), findings);
        }
        new PortDemand(usage).check(installation, findings);
    }

    private static void checkSlot(PortUse use, Server server, PortUsage usage, Findings findings) {
        Optional<PortAddress> first = PortAddress.read(use.getFirst());
        boolean readable = first.isPresent() && (use.getLast() == null || PortAddress.read(use.getLast()).isPresent());
        if (!readable) {
            return;
        }
        if (PortUsage.ports(use).isEmpty()) {
            findings.reportAs("range", Severity.ERROR, use, MODEL.getPortUse_First(), use.getFirst(), use.getLast(), server.getName());
        } else if (first.get().slot().isEmpty()) {
            if (!server.getSlots().isEmpty()) {
                findings.reportAs("slot", Severity.ERROR, use, MODEL.getPortUse_First(), use.getFirst(), server.getName());
            }
        } else if (!isFitted(server, first.get().slot(), usage)) {
            findings.reportAs(
                    "empty", Severity.ERROR, use, MODEL.getPortUse_First(), first.get(), first.get().slot().getAsInt(), server.getName());
        }
    }

    /** The mainboard is there even if the catalogue does not know its ports; a card without model is REF001's matter. */
    private static boolean isFitted(Server server, OptionalInt slot, PortUsage usage) {
        return slot.getAsInt() == 0
                || server.getSlots().stream().filter(s -> s.getNumber() == slot.getAsInt()).anyMatch(s -> !isFree(s));
    }

    private static boolean isFree(Slot slot) {
        return slot.isFree() || slot.getCard() == null;
    }

    private static void checkCard(PortUsage.Card card, Map<Integer, List<PortUsage.Taken>> taken, Findings findings) {
        if (taken.isEmpty()) {
            return;
        }
        if (!card.isKnown()) {
            PortUse use = taken.values().iterator().next().get(0).use();
            findings.unknown(use, MODEL.getPortUse_First(), ElementWords.title(card.model()), card.slot(), card.server().getName());
        }
        Set<PortUse> reported = new HashSet<>();
        taken.forEach((port, all) -> {
            if (card.isKnown() && port > card.count()) {
                reportMissing(card, all, reported, findings);
            } else {
                checkPort(card, all, reported, findings);
            }
        });
    }

    private static void reportMissing(
            PortUsage.Card card, List<PortUsage.Taken> all, Set<PortUse> reported, Findings findings) {
        for (PortUsage.Taken one : all) {
            if (reported.add(one.use())) {
                findings.reportAs(
                        "none",
                        Severity.ERROR,
                        one.use(),
                        MODEL.getPortUse_First(),
                        one.address(),
                        card.server().getName(),
                        ElementWords.title(card.model()),
                        card.slot(),
                        card.count());
            }
        }
    }

    private static void checkPort(
            PortUsage.Card card, List<PortUsage.Taken> all, Set<PortUse> reported, Findings findings) {
        int terminals = 0;
        PortUsage.Taken first = all.get(0);
        Set<Integer> digits = new HashSet<>();
        for (PortUsage.Taken one : all) {
            terminals += one.terminals();
            OptionalInt digit = one.address().selection();
            boolean badDigit = digit.isPresent() && (digit.getAsInt() < 1 || digit.getAsInt() > card.perPort());
            boolean sameDigit = digit.isPresent() && !digits.add(digit.getAsInt());
            boolean alone = all.size() == 1;
            if (badDigit && reported.add(one.use())) {
                findings.reportAs(
                        "selection", Severity.ERROR, one.use(), MODEL.getPortUse_First(), one.address(), ElementWords.title(card.model()), card.perPort());
            } else if (sameDigit || !alone && (first.isWhole() || one.isWhole()) && one != first) {
                reportTwice(card, first, one, reported, findings);
            } else if (terminals > card.perPort()) {
                reportTwice(card, first, one, reported, findings);
            }
        }
    }

    private static void reportTwice(
            PortUsage.Card card, PortUsage.Taken first, PortUsage.Taken one, Set<PortUse> reported, Findings findings) {
        if (reported.add(one.use())) {
            findings.report(
                    one.use(),
                    MODEL.getPortUse_First(),
                    one.address(),
                    card.server().getName(),
                    ElementWords.name(first.owner()),
                    ElementWords.name(one.owner()),
                    card.perPort(),
                    ElementWords.title(card.model()));
        }
    }
}
