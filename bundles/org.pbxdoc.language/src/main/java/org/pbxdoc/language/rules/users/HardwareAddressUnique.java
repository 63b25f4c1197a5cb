/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.language.rules.users;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.pbxdoc.language.derive.Lifecycles;
import org.pbxdoc.language.finding.Findings;
import org.pbxdoc.language.finding.Named;
import org.pbxdoc.language.finding.Places;
import org.pbxdoc.language.finding.Severity;
import org.pbxdoc.language.literal.MacAddress;
import org.pbxdoc.language.load.Installation;
import org.pbxdoc.language.model.DectBase;
import org.pbxdoc.language.model.DectManager;
import org.pbxdoc.language.model.Element;
import org.pbxdoc.language.model.ModelPackage;
import org.pbxdoc.language.model.Terminal;
import org.pbxdoc.language.model.TerminalKind;
import org.pbxdoc.language.rules.Rule;

/** Two devices have the same hardware address, or a DECT handset has one of a kind it cannot have. */
public final class HardwareAddressUnique extends Rule {

    private static final ModelPackage MODEL = ModelPackage.eINSTANCE;

    public HardwareAddressUnique() {
        super("USR005", Severity.ERROR, "1.0");
    }

    @Override
    public void check(Installation installation, Findings findings) {
        Map<String, Element> macs = new HashMap<>();
        Map<String, Element> identities = new HashMap<>();
        for (Terminal terminal : installation.all(Terminal.class)) {
            mac(terminal, MODEL.getTerminal_Mac(), terminal.getMac(), macs, findings);
            identity(terminal, identities, findings);
            boolean handset = terminal.getKind() == TerminalKind.DECT || terminal.getKind() == TerminalKind.SIP_DECT;
            if (handset && terminal.getMac() != null) {
                findings.reportAs(
                        "handset", findings.severity(), terminal, MODEL.getTerminal_Mac(), Named.of(terminal), terminal.getMac());
            }
        }
        for (DectManager manager : installation.all(DectManager.class)) {
            mac(manager, MODEL.getDectManager_Mac(), manager.getMac(), macs, findings);
        }
        for (DectBase base : installation.all(DectBase.class)) {
            mac(base, MODEL.getDectBase_Mac(), base.getMac(), macs, findings);
        }
    }

    private static void mac(
            Element device, EStructuralFeature feature, String text, Map<String, Element> seen, Findings findings) {
        Optional<MacAddress> mac = MacAddress.read(text);
        if (mac.isPresent() && Lifecycles.occupies(device)) {
            unique(device, feature, mac.get().text(), seen, findings);
        }
    }

    /** An IPEI is 13 digits, often printed in groups; ten hex digits are the same identity as IPUI. */
    private static void identity(Terminal terminal, Map<String, Element> seen, Findings findings) {
        if (terminal.getIpei() == null || !Lifecycles.occupies(terminal)) {
            return;
        }
        String identity = terminal.getIpei().replaceAll("[-. ]", "").toLowerCase(Locale.ROOT);
        if (!identity.matches("[0-9]{12}[0-9*]?|[0-9a-f]{10}")) {
            findings.reportAs(
                    "ipei", findings.severity(), terminal, MODEL.getTerminal_Ipei(), Named.of(terminal), terminal.getIpei());
        } else {
            unique(terminal, MODEL.getTerminal_Ipei(), identity, seen, findings);
        }
    }

    private static void unique(
            Element device, EStructuralFeature feature, String address, Map<String, Element> seen, Findings findings) {
        Element first = seen.putIfAbsent(address, device);
        if (first != null) {
            findings.report(
                    device, feature, Named.of(device), address, Named.of(first), Places.of(first, null).inWords());
        }
    }
}
