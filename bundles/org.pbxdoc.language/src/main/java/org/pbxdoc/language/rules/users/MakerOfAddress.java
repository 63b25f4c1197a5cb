/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.language.rules.users;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.pbxdoc.language.derive.ElementWords;
import org.pbxdoc.language.derive.TerminalTraits;
import org.pbxdoc.language.finding.Findings;
import org.pbxdoc.language.finding.Named;
import org.pbxdoc.language.finding.Severity;
import org.pbxdoc.language.literal.MacAddress;
import org.pbxdoc.language.load.Installation;
import org.pbxdoc.language.model.DectBase;
import org.pbxdoc.language.model.DectManager;
import org.pbxdoc.language.model.Element;
import org.pbxdoc.language.model.HardwareModel;
import org.pbxdoc.language.model.ModelPackage;
import org.pbxdoc.language.model.Terminal;
import org.pbxdoc.language.rules.Rule;

/** The first half of a hardware address belongs to another maker than the model. */
public final class MakerOfAddress extends Rule {

    private static final ModelPackage MODEL = ModelPackage.eINSTANCE;

    public MakerOfAddress() {
        super("USR006", Severity.WARNING, "1.0");
    }

    @Override
    public void check(Installation installation, Findings findings) {
        Map<HardwareModel, Element> unknown = new LinkedHashMap<>();
        for (Terminal terminal : installation.all(Terminal.class)) {
            HardwareModel model = TerminalTraits.of(terminal).model().orElse(null);
            judge(terminal, MODEL.getTerminal_Mac(), terminal.getMac(), model, unknown, findings);
        }
        for (DectManager manager : installation.all(DectManager.class)) {
            judge(manager, MODEL.getDectManager_Mac(), manager.getMac(), manager.getModel(), unknown, findings);
        }
        for (DectBase base : installation.all(DectBase.class)) {
            judge(base, MODEL.getDectBase_Mac(), base.getMac(), base.getModel(), unknown, findings);
        }
        // What the catalogue lacks is said once, not at every device.
        unknown.values().stream().findFirst().ifPresent(device -> findings.unknown(
                device,
                null,
                unknown.keySet().stream().map(ElementWords::title).distinct().collect(Collectors.joining(", "))));
    }

    private static void judge(
            Element device,
            EStructuralFeature feature,
            String text,
            HardwareModel model,
            Map<HardwareModel, Element> unknown,
            Findings findings) {
        MacAddress mac = MacAddress.read(text).orElse(null);
        if (mac == null || !Installation.isKnown(model)) {
            return;
        }
        List<String> makers = model.getOuis().stream().map(MakerOfAddress::digits).toList();
        if (makers.isEmpty()) {
            unknown.putIfAbsent(model, device);
        } else if (!makers.contains(digits(mac.maker()))) {
            findings.report(
                    device,
                    feature,
                    Named.of(device),
                    mac.maker(),
                    ElementWords.title(model),
                    String.join(", ", model.getOuis()));
        }
    }

    private static String digits(String maker) {
        return maker.replaceAll("[^0-9A-Fa-f]", "").toLowerCase(Locale.ROOT);
    }
}
