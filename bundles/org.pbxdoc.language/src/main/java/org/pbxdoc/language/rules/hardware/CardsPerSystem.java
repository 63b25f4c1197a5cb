/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.language.rules.hardware;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.pbxdoc.language.derive.ElementWords;
import org.pbxdoc.language.derive.HardwareFigure;
import org.pbxdoc.language.derive.HardwareFigures;
import org.pbxdoc.language.finding.Findings;
import org.pbxdoc.language.finding.Severity;
import org.pbxdoc.language.load.Installation;
import org.pbxdoc.language.model.HardwareModel;
import org.pbxdoc.language.model.ModelPackage;
import org.pbxdoc.language.model.ModuleMount;
import org.pbxdoc.language.model.Resource;
import org.pbxdoc.language.model.Server;
import org.pbxdoc.language.model.Slot;
import org.pbxdoc.language.rules.Rule;

/** HW002: a system has no more cards or modules of a type than it may have, fewer where another card takes a place. */
public final class CardsPerSystem extends Rule {

    public CardsPerSystem() {
        super("HW002", Severity.ERROR, "1.0");
    }

    @Override
    public void check(Installation installation, Findings findings) {
        for (Server server : installation.all(Server.class)) {
            if (Installation.isKnown(server.getModel())) {
                check(server, findings);
            }
        }
    }

    private static void check(Server server, Findings findings) {
        Map<HardwareModel, List<EObject>> cards = new LinkedHashMap<>();
        Map<HardwareModel, List<EObject>> modules = new LinkedHashMap<>();
        for (Slot slot : server.getSlots()) {
            add(cards, slot.getCard(), slot);
        }
        for (ModuleMount mount : server.getModules()) {
            add(modules, mount.getModel(), mount);
        }
        Set<HardwareModel> present = new LinkedHashSet<>(cards.keySet());
        present.addAll(modules.keySet());
        cards.forEach((model, mounts) -> check(
                server, model, mounts, Resource.CARDS, present, ModelPackage.eINSTANCE.getSlot_Card(), findings));
        modules.forEach((model, mounts) -> check(
                server, model, mounts, Resource.MODULES, present, ModelPackage.eINSTANCE.getModuleMount_Model(), findings));
    }

    private static void add(Map<HardwareModel, List<EObject>> mounted, HardwareModel model, EObject mount) {
        if (Installation.isKnown(model)) {
            mounted.computeIfAbsent(model, key -> new ArrayList<>()).add(mount);
        }
    }

    private static void check(
            Server server,
            HardwareModel model,
            List<EObject> mounts,
            Resource resource,
            Set<HardwareModel> present,
            EReference feature,
            Findings findings) {
        Optional<HardwareFigure> limit = HardwareFigures.limit(model, resource, server.getModel(), present);
        if (limit.filter(HardwareFigure::isVerified).isPresent()) {
            int most = limit.get().count();
            if (mounts.size() > most) {
                findings.reportAs(
                        limit.get().disputed() ? "conflict" : "",
                        findings.severity(),
                        mounts.get(most),
                        feature,
                        server.getName(),
                        mounts.size(),
                        ElementWords.title(model),
                        most,
                        ElementWords.title(server.getModel()),
                        limit.get().source());
            }
        } else if (mounts.size() > 1) {
            // One of a kind never exceeds a limit that leaves the kind any place at all.
            findings.unknown(mounts.get(1), feature, ElementWords.title(model), ElementWords.title(server.getModel()), mounts.size());
        }
    }
}
