/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.language.rules.hardware;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.pbxdoc.language.derive.ElementWords;
import org.pbxdoc.language.derive.HardwareFigure;
import org.pbxdoc.language.derive.HardwareFigures;
import org.pbxdoc.language.derive.Written;
import org.pbxdoc.language.finding.Findings;
import org.pbxdoc.language.finding.Severity;
import org.pbxdoc.language.load.Installation;
import org.pbxdoc.language.model.HardwareModel;
import org.pbxdoc.language.model.ModelKind;
import org.pbxdoc.language.model.ModelPackage;
import org.pbxdoc.language.model.ModuleMount;
import org.pbxdoc.language.model.Placement;
import org.pbxdoc.language.model.Resource;
import org.pbxdoc.language.model.Server;
import org.pbxdoc.language.model.Slot;
import org.pbxdoc.language.rules.Rule;

/** HW001: each card sits alone in a slot that its chassis has and that takes it. */
public final class CardPlacement extends Rule {

    private static final ModelPackage MODEL = ModelPackage.eINSTANCE;

    public CardPlacement() {
        super("HW001", Severity.ERROR, "1.0");
    }

    @Override
    public void check(Installation installation, Findings findings) {
        for (Server server : installation.all(Server.class)) {
            checkSlotsOnce(server, findings);
            if (Installation.isKnown(server.getModel())) {
                checkSlotsExist(server, findings);
                server.getSlots().forEach(slot -> checkCard(server, slot, findings));
                server.getModules().forEach(module -> checkModule(server, module, findings));
            }
        }
    }

    private static void checkSlotsOnce(Server server, Findings findings) {
        Map<Integer, Slot> taken = new HashMap<>();
        for (Slot slot : server.getSlots()) {
            int width = slot.isFree() ? 1 : width(slot.getCard());
            for (int number = slot.getNumber(); number < slot.getNumber() + width; number++) {
                Slot first = taken.putIfAbsent(number, slot);
                if (first != null) {
                    findings.reportAs(
                            "twice", Severity.ERROR, slot, MODEL.getSlot_Number(), number, server.getName(), words(first), words(slot));
                    break;
                }
            }
        }
    }

    /** Most cards take one slot; the catalogue names those that take more. */
    private static int width(HardwareModel card) {
        return HardwareFigures.consumed(card, Resource.SLOTS).map(HardwareFigure::count).filter(n -> n > 1).orElse(1);
    }

    private static String words(Slot slot) {
        return Installation.isKnown(slot.getCard()) ? ElementWords.title(slot.getCard()) : "-";
    }

    private static void checkSlotsExist(Server server, Findings findings) {
        HardwareModel chassis = server.getModel();
        if (server.getSlots().isEmpty()) {
            return;
        }
        boolean known = Written.is(chassis, MODEL.getHardwareModel_FirstSlot())
                && HardwareFigure.isVerified(chassis.getSlotsFact());
        if (!known) {
            findings.unknown(server, MODEL.getServer_Slots(), ElementWords.title(chassis), "has slots");
            return;
        }
        for (Slot slot : server.getSlots()) {
            if (slot.getNumber() < chassis.getFirstSlot() || slot.getNumber() > chassis.getLastSlot()) {
                findings.reportAs(
                        "slot",
                        Severity.ERROR,
                        slot,
                        MODEL.getSlot_Number(),
                        slot.getNumber(),
                        server.getName(),
                        ElementWords.title(chassis),
                        chassis.getFirstSlot(),
                        chassis.getLastSlot());
            }
        }
    }

    private static void checkCard(Server server, Slot slot, Findings findings) {
        HardwareModel card = slot.getCard();
        if (slot.isFree() || !Installation.isKnown(card)) {
            return;
        }
        if (card.getKind() != ModelKind.CARD) {
            findings.reportAs(
                    "kind", Severity.ERROR, slot, MODEL.getSlot_Card(), ElementWords.title(card), card.getKind().getLiteral(), card.getName());
            return;
        }
        List<Placement> here = placements(card, server.getModel());
        if (!here.isEmpty() && here.stream().allMatch(p -> HardwareFigure.isVerified(p.getFact()))) {
            if (here.stream().noneMatch(placement -> takes(placement, slot.getNumber()))) {
                findings.report(
                        slot,
                        MODEL.getSlot_Card(),
                        ElementWords.title(card),
                        slot.getNumber(),
                        ElementWords.title(server.getModel()),
                        slots(here));
            }
        } else if (card.getPlacements().isEmpty() || !here.isEmpty()) {
            findings.unknown(slot, MODEL.getSlot_Card(), ElementWords.title(card), "fits");
        } else {
            reportChassis(slot, card, server, findings);
        }
    }

    private static void reportChassis(Slot slot, HardwareModel card, Server server, Findings findings) {
        findings.reportAs(
                "chassis",
                Severity.ERROR,
                slot,
                MODEL.getSlot_Card(),
                ElementWords.title(card),
                ElementWords.title(server.getModel()),
                chassis(card));
    }

    private static void checkModule(Server server, ModuleMount mount, Findings findings) {
        HardwareModel module = mount.getModel();
        boolean elsewhere = Installation.isKnown(module)
                && !module.getPlacements().isEmpty()
                && placements(module, server.getModel()).isEmpty();
        if (elsewhere) {
            findings.reportAs(
                    "chassis",
                    Severity.ERROR,
                    mount,
                    MODEL.getModuleMount_Model(),
                    ElementWords.title(module),
                    ElementWords.title(server.getModel()),
                    chassis(module));
        }
    }

    private static List<Placement> placements(HardwareModel part, HardwareModel chassis) {
        return part.getPlacements().stream().filter(placement -> placement.getChassis() == chassis).toList();
    }

    private static boolean takes(Placement placement, int slot) {
        return !Written.is(placement, MODEL.getPlacement_First())
                || slot >= placement.getFirst() && slot <= placement.getLast();
    }

    private static String slots(List<Placement> placements) {
        return String.join(", ", placements.stream().map(p -> p.getFirst() + ".." + p.getLast()).toList());
    }

    private static String chassis(HardwareModel part) {
        return String.join(", ", part.getPlacements().stream()
                .map(Placement::getChassis)
                .filter(Installation::isKnown)
                .map(ElementWords::title)
                .distinct()
                .toList());
    }
}
