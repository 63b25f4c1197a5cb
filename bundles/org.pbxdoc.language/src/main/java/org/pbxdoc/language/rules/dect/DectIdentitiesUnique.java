/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.language.rules.dect;

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
import org.pbxdoc.language.model.DectBase;
import org.pbxdoc.language.model.DectSystem;
import org.pbxdoc.language.model.ModelPackage;
import org.pbxdoc.language.model.Terminal;
import org.pbxdoc.language.rules.Rule;

/** DEC008: no two bases of a system have one RPN, no two handsets one IPEI, no two systems one PARK. */
public final class DectIdentitiesUnique extends Rule {

    private static final ModelPackage MODEL = ModelPackage.eINSTANCE;

    public DectIdentitiesUnique() {
        super("DEC008", Severity.ERROR, "1.0");
    }

    @Override
    public void check(Installation installation, Findings findings) {
        Map<String, EObject> parks = new HashMap<>();
        for (DectSystem system : installation.all(DectSystem.class)) {
            check("PARK", system, MODEL.getDectSystem_Park(), system.getPark(), parks, findings);
            Map<String, EObject> rpns = new HashMap<>();
            for (DectBase base : system.getBases()) {
                check("RPN", base, MODEL.getDectBase_Rpn(), base.getRpn(), rpns, findings);
            }
        }
        Map<String, EObject> ipeis = new HashMap<>();
        for (Terminal terminal : installation.all(Terminal.class)) {
            check("IPEI", terminal, MODEL.getTerminal_Ipei(), terminal.getIpei(), ipeis, findings);
        }
    }

    private static void check(
            String kind, EObject element, EStructuralFeature feature, String text, Map<String, EObject> seen, Findings findings) {
        if (text == null) {
            return;
        }
        EObject first = seen.putIfAbsent(text.replaceAll("[^\\p{Alnum}]", "").toLowerCase(Locale.ROOT), element);
        if (first != null) {
            findings.report(
                    element, feature, kind, text, ElementWords.name(element), ElementWords.name(first), Places.of(first, feature).inWords());
        }
    }
}
