/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.language.rules.network;

import java.math.BigInteger;
import org.pbxdoc.language.derive.PoolDemand;
import org.pbxdoc.language.finding.Findings;
import org.pbxdoc.language.finding.Severity;
import org.pbxdoc.language.load.Installation;
import org.pbxdoc.language.model.ModelPackage;
import org.pbxdoc.language.rules.Rule;

/** NET007: the DHCP ranges of a network hold a fifth more addresses than there are phones. */
public final class PoolsSuffice extends Rule {

    private static final BigInteger HUNDRED = BigInteger.valueOf(100);
    private static final long WITH_RESERVE = 120;

    public PoolsSuffice() {
        super("NET007", Severity.WARNING, "1.0");
    }

    @Override
    public void check(Installation installation, Findings findings) {
        for (PoolDemand demand : PoolDemand.of(installation)) {
            BigInteger needed = BigInteger.valueOf(demand.devices()).multiply(BigInteger.valueOf(WITH_RESERVE));
            if (needed.compareTo(demand.addresses().multiply(HUNDRED)) > 0) {
                findings.report(
                        demand.prefix().prefix(),
                        ModelPackage.eINSTANCE.getPrefix_Prefix(),
                        demand.prefix().network(),
                        demand.network().getName(),
                        demand.addresses(),
                        demand.devices(),
                        needed.add(BigInteger.valueOf(99)).divide(HUNDRED));
            }
        }
    }
}
