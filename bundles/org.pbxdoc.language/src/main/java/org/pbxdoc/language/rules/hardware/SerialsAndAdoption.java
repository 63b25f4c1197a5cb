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
import java.util.Locale;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.pbxdoc.language.derive.ElementWords;
import org.pbxdoc.language.finding.Findings;
import org.pbxdoc.language.finding.Places;
import org.pbxdoc.language.finding.Severity;
import org.pbxdoc.language.load.Installation;
import org.pbxdoc.language.model.DocumentStatus;
import org.pbxdoc.language.model.Lifecycle;
import org.pbxdoc.language.model.ModelPackage;
import org.pbxdoc.language.model.Server;
import org.pbxdoc.language.model.Slot;
import org.pbxdoc.language.rules.Rule;

/** HW009: every card is adopted by its system and has a serial number of its own; asked only once it is built. */
public final class SerialsAndAdoption extends Rule {

    private static final ModelPackage MODEL = ModelPackage.eINSTANCE;

    public SerialsAndAdoption() {
        super("HW009", Severity.WARNING, "1.0");
    }

    @Override
    public void check(Installation installation, Findings findings) {
        checkDuplicates(installation, findings);
        boolean built = installation.header()
                .map(header -> header.getStatus())
                .filter(status -> status == DocumentStatus.AS_BUILT || status == DocumentStatus.HANDED_OVER)
                .isPresent();
        if (built) {
            installation.all(Slot.class).forEach(slot -> checkSlot(slot, findings));
        }
    }

    private static void checkSlot(Slot slot, Findings findings) {
        if (slot.isFree() || !Installation.isKnown(slot.getCard()) || slot.getLifecycle() != Lifecycle.ACTIVE) {
            return;
        }
        String card = ElementWords.title(slot.getCard());
        String server = ElementWords.name(slot);
        if (slot.getAdopted() == null) {
            findings.reportAs("adopted", Severity.WARNING, slot, MODEL.getSlot_Card(), card, slot.getNumber(), server);
        }
        if (slot.getSerial() == null) {
            findings.reportAs("serial", Severity.WARNING, slot, MODEL.getSlot_Card(), card, slot.getNumber(), server);
        }
    }

    private static void checkDuplicates(Installation installation, Findings findings) {
        Map<String, EObject> bySerial = new HashMap<>();
        for (EObject device : installation.all(EObject.class)) {
            EStructuralFeature feature = device.eClass().getEStructuralFeature("serial");
            if (feature != null && device.eGet(feature) instanceof String serial && !serial.isBlank()) {
                String key = serial.strip().toUpperCase(Locale.ROOT);
                EObject first = bySerial.putIfAbsent(key, device);
                if (first != null) {
                    findings.report(device, feature, serial, words(first), Places.of(first, feature).inWords());
                }
            }
        }
    }

    private static String words(EObject device) {
        return device instanceof Slot slot && slot.eContainer() instanceof Server server
                ? server.getName() + " " + slot.getNumber()
                : ElementWords.name(device);
    }
}
