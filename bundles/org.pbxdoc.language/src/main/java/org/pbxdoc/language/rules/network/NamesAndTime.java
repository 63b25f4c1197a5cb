/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.language.rules.network;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.pbxdoc.language.derive.AddressUse;
import org.pbxdoc.language.derive.AddressUse.PrefixUse;
import org.pbxdoc.language.derive.DeviceNetworks;
import org.pbxdoc.language.derive.TerminalCount;
import org.pbxdoc.language.finding.Findings;
import org.pbxdoc.language.finding.Severity;
import org.pbxdoc.language.load.Installation;
import org.pbxdoc.language.model.ModelPackage;
import org.pbxdoc.language.model.Network;
import org.pbxdoc.language.model.Prefix;
import org.pbxdoc.language.model.Server;
import org.pbxdoc.language.model.Site;
import org.pbxdoc.language.model.TerminalKind;
import org.pbxdoc.language.rules.Rule;

/** NET013: every network with a communication server or phones says where names and the time come from. */
public final class NamesAndTime extends Rule {

    private static final int OPTION_DNS = 6;
    private static final int OPTION_NTP = 42;

    public NamesAndTime() {
        super("NET013", Severity.ERROR, "1.0");
    }

    @Override
    public void check(Installation installation, Findings findings) {
        Map<Network, Set<Optional<Site>>> phones = phones(installation);
        for (PrefixUse use : AddressUse.of(installation).prefixes()) {
            Prefix prefix = use.prefix();
            boolean server = use.taken().stream().anyMatch(taken -> taken.owner() instanceof Server);
            if (!prefix.isContainer() && (server || hasPhones(prefix, phones))) {
                missing(prefix, use, findings);
            }
        }
    }

    /** The networks with phones, and the sites where these are. */
    private static Map<Network, Set<Optional<Site>>> phones(Installation installation) {
        DeviceNetworks networks = DeviceNetworks.of(installation);
        Map<Network, Set<Optional<Site>>> phones = new HashMap<>();
        for (TerminalCount.Group group : TerminalCount.of(installation).groups()) {
            if (!group.isSpare() && group.kind() != TerminalKind.SOFTPHONE) {
                networks.of(group.terminal())
                        .ifPresent(network -> phones.computeIfAbsent(network, key -> new HashSet<>()).add(group.site()));
            }
        }
        return phones;
    }

    private static boolean hasPhones(Prefix prefix, Map<Network, Set<Optional<Site>>> phones) {
        Set<Optional<Site>> sites = phones.getOrDefault(prefix.eContainer(), Set.of());
        return !sites.isEmpty()
                && (!Installation.isKnown(prefix.getSite())
                        || sites.contains(Optional.empty())
                        || sites.contains(Optional.of(prefix.getSite())));
    }

    private static void missing(Prefix prefix, PrefixUse use, Findings findings) {
        List<String> missing = new ArrayList<>();
        if (prefix.getDns().isEmpty() && !hasOption(prefix, OPTION_DNS)) {
            missing.add("dns");
        }
        if (prefix.getNtp().isEmpty() && !hasOption(prefix, OPTION_NTP)) {
            missing.add("ntp");
        }
        if (!missing.isEmpty()) {
            String network = prefix.eContainer() instanceof Network owner ? owner.getName() : "?";
            findings.report(
                    prefix,
                    ModelPackage.eINSTANCE.getPrefix_Prefix(),
                    use.network(),
                    network,
                    String.join(", ", missing));
        }
    }

    private static boolean hasOption(Prefix prefix, int code) {
        return prefix.getOptions().stream().anyMatch(option -> option.getCode() == code);
    }
}
