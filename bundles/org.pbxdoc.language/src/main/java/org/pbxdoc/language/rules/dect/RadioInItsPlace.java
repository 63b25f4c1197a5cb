/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.language.rules.dect;

import org.eclipse.emf.ecore.EObject;
import org.pbxdoc.language.derive.ElementWords;
import org.pbxdoc.language.derive.HardwareFigure;
import org.pbxdoc.language.derive.Lifecycles;
import org.pbxdoc.language.finding.Findings;
import org.pbxdoc.language.finding.Named;
import org.pbxdoc.language.finding.Severity;
import org.pbxdoc.language.load.Installation;
import org.pbxdoc.language.model.DectBase;
import org.pbxdoc.language.model.DectSystem;
import org.pbxdoc.language.model.HardwareModel;
import org.pbxdoc.language.model.ModelPackage;
import org.pbxdoc.language.model.Room;
import org.pbxdoc.language.model.RoomType;
import org.pbxdoc.language.model.Terminal;
import org.pbxdoc.language.model.TerminalKind;
import org.pbxdoc.language.rules.Rule;

/** DEC010: a base for indoors is not outdoors, and a spare handset has a charger. */
public final class RadioInItsPlace extends Rule {

    public RadioInItsPlace() {
        super("DEC010", Severity.WARNING, "1.0");
    }

    @Override
    public void check(Installation installation, Findings findings) {
        for (DectSystem system : installation.all(DectSystem.class)) {
            for (DectBase base : system.getBases()) {
                HardwareModel model = base.getModel() == null ? system.getModel() : base.getModel();
                if (Lifecycles.isActive(base) && isOutdoors(base) && Installation.isKnown(model) && model.isIndoors()) {
                    outdoors(base, model, findings);
                }
            }
        }
        for (Terminal terminal : installation.all(Terminal.class)) {
            boolean handset = terminal.getKind() == TerminalKind.DECT
                    || terminal.getKind() == TerminalKind.SIP_DECT
                    || terminal.getKind() == TerminalKind.GAP;
            if (handset && Lifecycles.isSpare(terminal) && terminal.getCharger() == null) {
                findings.reportAs("charger", Severity.WARNING, terminal, null, Named.of(terminal));
            }
        }
    }

    private static void outdoors(DectBase base, HardwareModel model, Findings findings) {
        if (HardwareFigure.isVerified(model.getIndoorsFact())) {
            findings.report(
                    base, ModelPackage.eINSTANCE.getDectBase_Location(), base.getName(), ElementWords.title(model));
        } else {
            findings.unknown(
                    base, ModelPackage.eINSTANCE.getDectBase_Location(), base.getName(), ElementWords.title(model));
        }
    }

    private static boolean isOutdoors(DectBase base) {
        for (EObject at = base.getLocation(); Installation.isKnown(at); at = at.eContainer()) {
            if (at instanceof Room room) {
                return room.getType() == RoomType.OUTDOOR;
            }
        }
        return false;
    }
}
