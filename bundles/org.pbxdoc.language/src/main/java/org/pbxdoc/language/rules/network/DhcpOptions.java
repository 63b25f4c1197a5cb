/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.language.rules.network;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.pbxdoc.language.derive.Written;
import org.pbxdoc.language.finding.Findings;
import org.pbxdoc.language.finding.Severity;
import org.pbxdoc.language.load.Installation;
import org.pbxdoc.language.model.DhcpOption;
import org.pbxdoc.language.model.ModelPackage;
import org.pbxdoc.language.model.Network;
import org.pbxdoc.language.model.NetworkPurpose;
import org.pbxdoc.language.model.OptionType;
import org.pbxdoc.language.model.Prefix;
import org.pbxdoc.language.rules.Rule;

/** NET010: DHCP options for phones exist, name the voice VLAN, can be read and do not contradict each other. */
public final class DhcpOptions extends Rule {

    private static final ModelPackage MODEL = ModelPackage.eINSTANCE;
    private static final int LAST_CODE = 254;
    private static final int VOICE_VLAN = 132;
    private static final int VENDOR = 43;

    /** Options that name the server phones are set up from. */
    private static final Set<Integer> PROVISIONING = Set.of(66, 159, 160);

    public DhcpOptions() {
        super("NET010", Severity.WARNING, "1.0");
    }

    @Override
    public void check(Installation installation, Findings findings) {
        Set<Integer> voice = installation.all(Network.class).stream()
                .filter(network -> network.getPurpose() == NetworkPurpose.VOICE && Written.is(network, MODEL.getNetwork_Vlan()))
                .map(Network::getVlan)
                .collect(Collectors.toCollection(TreeSet::new));
        for (Prefix prefix : installation.all(Prefix.class)) {
            Map<String, DhcpOption> servers = new LinkedHashMap<>();
            Map<String, DhcpOption> seen = new HashMap<>();
            for (DhcpOption option : prefix.getOptions()) {
                if (option.getValue() != null) {
                    check(option, voice, findings);
                    twice(option, seen, findings);
                    contradicting(option, servers, findings);
                }
            }
        }
    }

    private static void check(DhcpOption option, Set<Integer> voice, Findings findings) {
        int code = option.getCode();
        if (code < 1 || code > LAST_CODE) {
            findings.reportAs("code", Severity.ERROR, option, MODEL.getDhcpOption_Code(), code, LAST_CODE);
        } else if (code == VOICE_VLAN && !voice.isEmpty() && !voice.stream().map(String::valueOf).toList().contains(option.getValue().strip())) {
            findings.report(
                    option,
                    MODEL.getDhcpOption_Value(),
                    option.getValue(),
                    voice.stream().map(String::valueOf).collect(Collectors.joining(", ")));
        } else if (code == VENDOR && !isText(option) && VendorOptions.parse(option.getValue()).isEmpty()) {
            findings.reportAs("vendor", Severity.WARNING, option, MODEL.getDhcpOption_Value(), option.getValue());
        }
    }

    private static boolean isText(DhcpOption option) {
        return Written.is(option, MODEL.getDhcpOption_Type()) && option.getType() == OptionType.ASCII;
    }

    private static void twice(DhcpOption option, Map<String, DhcpOption> seen, Findings findings) {
        DhcpOption first = seen.putIfAbsent(option.getCode() + vendorClass(option), option);
        if (first != null && !option.getValue().equals(first.getValue())) {
            findings.reportAs(
                    "twice", Severity.WARNING, option, MODEL.getDhcpOption_Code(), option.getCode(), first.getValue(), option.getValue());
        }
    }

    /** Which of them a phone obeys depends on its maker, so they must lead to the same server. */
    private static void contradicting(DhcpOption option, Map<String, DhcpOption> servers, Findings findings) {
        Optional<String> server = server(option);
        if (server.isEmpty()) {
            return;
        }
        DhcpOption first = servers.putIfAbsent(vendorClass(option), option);
        boolean other = first != null
                && first.getCode() != option.getCode()
                && !server(first).equals(server);
        if (other) {
            findings.reportAs(
                    "contradict",
                    Severity.WARNING,
                    option,
                    MODEL.getDhcpOption_Value(),
                    option.getCode(),
                    server.get(),
                    first.getCode(),
                    server(first).orElse(""));
        }
    }

    private static Optional<String> server(DhcpOption option) {
        Optional<String> text = PROVISIONING.contains(option.getCode())
                ? Optional.of(option.getValue())
                : option.getCode() != VENDOR
                        ? Optional.empty()
                        : isText(option)
                                ? Optional.of(option.getValue())
                                : VendorOptions.parse(option.getValue()).flatMap(VendorOptions::server);
        return text.map(address -> address.strip()
                        .replaceFirst("^[A-Za-z][A-Za-z0-9+.-]*://", "")
                        .replaceFirst("[/?:].*$", "")
                        .toLowerCase(Locale.ROOT))
                .filter(host -> !host.isEmpty());
    }

    private static String vendorClass(DhcpOption option) {
        return option.getVendorClass() == null ? "" : " " + option.getVendorClass();
    }
}
