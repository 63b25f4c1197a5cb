/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.language.rules.network;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.pbxdoc.language.derive.AddressUse;
import org.pbxdoc.language.derive.AddressUse.PrefixUse;
import org.pbxdoc.language.derive.AddressUse.Taken;
import org.pbxdoc.language.derive.ElementWords;
import org.pbxdoc.language.derive.Lifecycles;
import org.pbxdoc.language.finding.Findings;
import org.pbxdoc.language.finding.Named;
import org.pbxdoc.language.finding.Severity;
import org.pbxdoc.language.literal.AddressKind;
import org.pbxdoc.language.literal.IpHost;
import org.pbxdoc.language.load.Installation;
import org.pbxdoc.language.model.DocumentStatus;
import org.pbxdoc.language.model.InternetAccess;
import org.pbxdoc.language.model.ModelPackage;
import org.pbxdoc.language.model.Network;
import org.pbxdoc.language.model.NetworkPurpose;
import org.pbxdoc.language.model.PublicLine;
import org.pbxdoc.language.model.PublicLineKind;
import org.pbxdoc.language.rules.Rule;

/** NET014: addresses are used for what they are made for: no public ones inside, no examples in a dossier as built. */
public final class AddressesForTheirUse extends Rule {

    private static final ModelPackage MODEL = ModelPackage.eINSTANCE;

    public AddressesForTheirUse() {
        super("NET014", Severity.WARNING, "1.0");
    }

    @Override
    public void check(Installation installation, Findings findings) {
        boolean built = installation.header()
                .map(header -> header.getStatus())
                .filter(status -> status == DocumentStatus.AS_BUILT || status == DocumentStatus.HANDED_OVER)
                .isPresent();
        AddressUse addresses = AddressUse.of(installation);
        for (PrefixUse use : addresses.prefixes()) {
            network(use, built, findings);
        }
        for (Taken taken : addresses.outside()) {
            judge(taken.owner(), taken.feature(), taken.index(), taken.host(), built, findings);
        }
        for (PublicLine line : installation.all(PublicLine.class)) {
            InternetAccess access = line.getAccess();
            if (line.getKind() == PublicLineKind.SIP && Lifecycles.isActive(line) && Installation.isKnown(access)) {
                carrier(line, access, findings);
            }
        }
    }

    private static void network(PrefixUse use, boolean built, Findings findings) {
        IpHost first = use.network().network();
        boolean outside = use.prefix().eContainer() instanceof Network network
                && (network.getPurpose() == NetworkPurpose.WAN
                        || network.getPurpose() == NetworkPurpose.DMZ
                        || network.getPurpose() == NetworkPurpose.TRANSIT);
        if (AddressKind.of(first) == AddressKind.PUBLIC && !first.six() && !outside) {
            findings.report(
                    use.prefix(), MODEL.getPrefix_Prefix(), use.network(), ElementWords.name(use.prefix()));
        } else {
            judge(use.prefix(), MODEL.getPrefix_Prefix(), -1, first, built, findings);
        }
    }

    private static void judge(
            EObject owner, EStructuralFeature feature, int index, IpHost host, boolean built, Findings findings) {
        AddressKind kind = AddressKind.of(host);
        if (kind == AddressKind.DOCUMENTATION && built) {
            findings.reportAs("documentation", Severity.WARNING, owner, feature, ElementWords.name(owner), host);
        } else if (kind == AddressKind.LINK_LOCAL) {
            findings.reportAs("link-local", Severity.WARNING, owner, feature, ElementWords.name(owner), host);
        }
    }

    private static void carrier(PublicLine line, InternetAccess access, Findings findings) {
        for (String address : access.getAddresses()) {
            IpHost host = IpHost.read(address).orElse(null);
            if (host != null && AddressKind.of(host) == AddressKind.CARRIER) {
                findings.reportAs(
                        "carrier",
                        Severity.WARNING,
                        access,
                        MODEL.getInternetAccess_Addresses(),
                        Named.of(access),
                        host,
                        Named.of(line));
                return;
            }
        }
    }
}
