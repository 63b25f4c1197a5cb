/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.language.rules.network;

import java.util.Optional;
import org.pbxdoc.language.derive.AddressUse;
import org.pbxdoc.language.derive.AddressUse.PrefixUse;
import org.pbxdoc.language.derive.ElementWords;
import org.pbxdoc.language.finding.Findings;
import org.pbxdoc.language.finding.Severity;
import org.pbxdoc.language.literal.IpHost;
import org.pbxdoc.language.literal.IpNetwork;
import org.pbxdoc.language.load.Installation;
import org.pbxdoc.language.model.DhcpOption;
import org.pbxdoc.language.model.ModelPackage;
import org.pbxdoc.language.rules.Rule;

/** NET006: DHCP gives the devices of a network the mask and the gateway of that network. */
public final class MaskOfNetwork extends Rule {

    private static final int OPTION_MASK = 1;
    private static final int OPTION_ROUTER = 3;
    private static final IpHost ALL_ONES = IpHost.read("255.255.255.255").orElseThrow();

    public MaskOfNetwork() {
        super("NET006", Severity.ERROR, "1.0");
    }

    @Override
    public void check(Installation installation, Findings findings) {
        for (PrefixUse use : AddressUse.of(installation).prefixes()) {
            for (DhcpOption option : use.prefix().getOptions()) {
                Optional<IpHost> value = IpHost.read(option.getValue());
                if (value.isPresent() && option.getCode() == OPTION_MASK) {
                    mask(use, option, value.get(), findings);
                } else if (value.isPresent() && option.getCode() == OPTION_ROUTER) {
                    gateway(use, option, value.get(), findings);
                }
            }
        }
    }

    private static void mask(PrefixUse use, DhcpOption option, IpHost mask, Findings findings) {
        IpNetwork network = use.network();
        IpHost expected = IpNetwork.containing(ALL_ONES, network.length()).network();
        if (!network.network().six() && !mask.six() && !mask.equals(expected)) {
            findings.report(
                    option,
                    ModelPackage.eINSTANCE.getDhcpOption_Value(),
                    mask,
                    network,
                    ElementWords.name(use.prefix()),
                    expected);
        }
    }

    private static void gateway(PrefixUse use, DhcpOption option, IpHost router, Findings findings) {
        Optional<IpHost> gateway = Optional.ofNullable(use.prefix().getGateway())
                .flatMap(text -> use.network().host(text).value());
        if (gateway.isPresent() && !gateway.get().equals(router)) {
            findings.reportAs(
                    "gateway",
                    Severity.ERROR,
                    option,
                    ModelPackage.eINSTANCE.getDhcpOption_Value(),
                    router,
                    ElementWords.name(use.prefix()),
                    gateway.get());
        }
    }
}
