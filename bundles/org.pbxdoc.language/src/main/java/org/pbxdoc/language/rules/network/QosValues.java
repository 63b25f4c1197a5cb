/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.language.rules.network;

import org.pbxdoc.language.derive.Written;
import org.pbxdoc.language.finding.Findings;
import org.pbxdoc.language.finding.Severity;
import org.pbxdoc.language.load.Installation;
import org.pbxdoc.language.model.ModelPackage;
import org.pbxdoc.language.model.Network;
import org.pbxdoc.language.model.NetworkPurpose;
import org.pbxdoc.language.rules.Rule;

/** NET012: a voice network says how its packets are marked, with values that exist. */
public final class QosValues extends Rule {

    private static final ModelPackage MODEL = ModelPackage.eINSTANCE;
    private static final int LAST_DSCP = 63;
    private static final int LAST_PRIORITY = 7;

    public QosValues() {
        super("NET012", Severity.WARNING, "1.0");
    }

    @Override
    public void check(Installation installation, Findings findings) {
        for (Network network : installation.all(Network.class)) {
            if (network.getDscp() > LAST_DSCP) {
                findings.reportAs("dscp", Severity.WARNING, network, MODEL.getNetwork_Dscp(), network.getDscp());
            }
            if (network.getPriority() > LAST_PRIORITY) {
                findings.reportAs("priority", Severity.WARNING, network, MODEL.getNetwork_Priority(), network.getPriority());
            }
            if (network.getPurpose() == NetworkPurpose.VOICE && !Written.is(network, MODEL.getNetwork_Dscp())) {
                findings.report(network, null, network.getName());
            }
        }
    }
}
