/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.language.rules.users;

import org.pbxdoc.language.derive.DeviceNetworks;
import org.pbxdoc.language.derive.Lifecycles;
import org.pbxdoc.language.derive.TerminalCount;
import org.pbxdoc.language.derive.TerminalTraits;
import org.pbxdoc.language.derive.Written;
import org.pbxdoc.language.finding.Findings;
import org.pbxdoc.language.finding.Named;
import org.pbxdoc.language.finding.Severity;
import org.pbxdoc.language.load.Installation;
import org.pbxdoc.language.model.ModelPackage;
import org.pbxdoc.language.model.Network;
import org.pbxdoc.language.model.SiteType;
import org.pbxdoc.language.model.Terminal;
import org.pbxdoc.language.rules.Rule;

/** A wired terminal has no port, or an IP terminal no network or no way to an address. */
public final class TerminalConnected extends Rule {

    public TerminalConnected() {
        super("USR008", Severity.ERROR, "1.0");
    }

    @Override
    public void check(Installation installation, Findings findings) {
        DeviceNetworks networks = DeviceNetworks.of(installation);
        boolean documented = !installation.all(Network.class).isEmpty();
        for (TerminalCount.Group group : TerminalCount.of(installation).groups()) {
            Terminal terminal = group.terminal();
            if (group.isSpare() || !Lifecycles.isActive(terminal)) {
                continue;
            }
            if (isWired(terminal) && terminal.getPorts().isEmpty()) {
                findings.report(terminal, null, Named.of(terminal), terminal.getKind().getLiteral());
            }
            boolean home = group.site().filter(site -> site.getType() == SiteType.HOMEOFFICE).isPresent();
            if (isIp(terminal) && !home) {
                address(terminal, networks.of(terminal).orElse(null), documented, findings);
            }
        }
    }

    private static void address(Terminal terminal, Network network, boolean documented, Findings findings) {
        boolean named = network != null || terminal.getNetwork() != null || TerminalTraits.of(terminal).network().isPresent();
        if (!named && documented) {
            findings.reportAs("vlan", findings.severity(), terminal, null, Named.of(terminal));
        } else if (!named) {
            findings.unknown(terminal, null, Named.of(terminal));
        } else if (network != null && !hasAddress(terminal, network)) {
            findings.reportAs("address", findings.severity(), terminal, null, Named.of(terminal), network.getName());
        }
    }

    /** It says how it gets one, has one, or its network gives them out. */
    private static boolean hasAddress(Terminal terminal, Network network) {
        return Written.is(terminal, ModelPackage.eINSTANCE.getTerminal_Addressing())
                || !terminal.getAddresses().isEmpty()
                || network.getPrefixes().isEmpty()
                || network.getPrefixes().stream()
                        .anyMatch(prefix -> !prefix.getPools().isEmpty()
                                || Written.is(prefix, ModelPackage.eINSTANCE.getPrefix_Mode()));
    }

    private static boolean isWired(Terminal terminal) {
        return switch (terminal.getKind()) {
            case ANALOG, DIGITAL, FAX -> true;
            default -> false;
        };
    }

    private static boolean isIp(Terminal terminal) {
        return switch (terminal.getKind()) {
            case IP, SIP, WIFI, ATA -> true;
            default -> false;
        };
    }
}
