/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.language.rules.network;

import org.pbxdoc.language.finding.Findings;
import org.pbxdoc.language.finding.Severity;
import org.pbxdoc.language.literal.IpNetwork;
import org.pbxdoc.language.load.Installation;
import org.pbxdoc.language.model.ModelPackage;
import org.pbxdoc.language.model.Prefix;
import org.pbxdoc.language.rules.Rule;

/** NET001: a prefix is a network and not the address of one of its hosts. */
public final class NetworkWithoutHostBits extends Rule {

    public NetworkWithoutHostBits() {
        super("NET001", Severity.ERROR, "1.0");
    }

    @Override
    public void check(Installation installation, Findings findings) {
        for (Prefix prefix : installation.all(Prefix.class)) {
            if (prefix.getPrefix() != null) {
                IpNetwork.parse(prefix.getPrefix())
                        .refusal()
                        .filter(refusal -> refusal.reason().equals(IpNetwork.HOST_BITS))
                        .flatMap(refusal -> refusal.correction())
                        .ifPresent(network -> findings.reportWithFix(
                                "",
                                Severity.ERROR,
                                network,
                                prefix,
                                ModelPackage.eINSTANCE.getPrefix_Prefix(),
                                prefix.getPrefix(),
                                network));
            }
        }
    }
}
