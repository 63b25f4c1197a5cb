/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.language.rules.hardware;

import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.pbxdoc.language.derive.ElementWords;
import org.pbxdoc.language.derive.HardwareFigure;
import org.pbxdoc.language.derive.LicenceUse;
import org.pbxdoc.language.finding.Findings;
import org.pbxdoc.language.finding.Severity;
import org.pbxdoc.language.literal.VersionText;
import org.pbxdoc.language.load.Installation;
import org.pbxdoc.language.model.HardwareModel;
import org.pbxdoc.language.model.ModelPackage;
import org.pbxdoc.language.model.ModuleMount;
import org.pbxdoc.language.model.Server;
import org.pbxdoc.language.model.Slot;
import org.pbxdoc.language.rules.Rule;

/** HW005: what a card or module requires is there, and what it excludes is not. */
public final class PartsTogether extends Rule {

    private static final ModelPackage MODEL = ModelPackage.eINSTANCE;

    public PartsTogether() {
        super("HW005", Severity.ERROR, "1.0");
    }

    @Override
    public void check(Installation installation, Findings findings) {
        for (Server server : installation.all(Server.class)) {
            Map<HardwareModel, EObject> parts = new LinkedHashMap<>();
            add(parts, server.getModel(), server);
            for (Slot slot : server.getSlots()) {
                add(parts, slot.getCard(), slot);
            }
            for (ModuleMount mount : server.getModules()) {
                add(parts, mount.getModel(), mount);
            }
            for (Map.Entry<HardwareModel, EObject> part : parts.entrySet()) {
                check(server, part.getKey(), part.getValue(), parts, findings);
                conditions(installation, server, part.getKey(), part.getValue(), findings);
            }
        }
    }

    private static void add(Map<HardwareModel, EObject> parts, HardwareModel model, EObject mount) {
        if (Installation.isKnown(model)) {
            parts.putIfAbsent(model, mount);
        }
    }

    private static void check(
            Server server, HardwareModel model, EObject mount, Map<HardwareModel, EObject> parts, Findings findings) {
        for (HardwareModel required : model.getRequires()) {
            if (Installation.isKnown(required) && !parts.containsKey(required)) {
                findings.report(
                        mount, feature(mount), ElementWords.title(model), ElementWords.title(required), server.getName());
            }
        }
        for (HardwareModel excluded : model.getExcludes()) {
            if (Installation.isKnown(excluded) && parts.containsKey(excluded)) {
                findings.reportAs(
                        "excludes",
                        Severity.ERROR,
                        mount,
                        feature(mount),
                        ElementWords.title(model),
                        ElementWords.title(excluded),
                        server.getName());
            }
        }
    }

    private static void conditions(
            Installation installation, Server server, HardwareModel model, EObject mount, Findings findings) {
        if (model.getRequiredSoftware() != null) {
            String oldest = model.getRequiredSoftware();
            if (server.getSoftware() == null || !HardwareFigure.isVerified(model.getRequiredSoftwareFact())) {
                findings.unknown(mount, feature(mount), ElementWords.title(model), oldest, server.getName());
            } else if (new VersionText(oldest).isNewerThan(new VersionText(server.getSoftware()))) {
                findings.reportAs(
                        "software",
                        Severity.ERROR,
                        mount,
                        feature(mount),
                        ElementWords.title(model),
                        oldest,
                        server.getName(),
                        server.getSoftware());
            }
        }
        boolean licensed = model.getRequiredLicenceFact() == null
                || !HardwareFigure.isVerified(model.getRequiredLicenceFact())
                || LicenceUse.of(installation).of(model.getRequiredLicence()).isLicensed();
        if (!licensed) {
            findings.reportAs(
                    "licence",
                    Severity.ERROR,
                    mount,
                    feature(mount),
                    ElementWords.title(model),
                    model.getRequiredLicence().getLiteral());
        }
    }

    private static EReference feature(EObject mount) {
        if (mount instanceof Slot) {
            return MODEL.getSlot_Card();
        }
        return mount instanceof ModuleMount ? MODEL.getModuleMount_Model() : MODEL.getServer_Model();
    }
}
