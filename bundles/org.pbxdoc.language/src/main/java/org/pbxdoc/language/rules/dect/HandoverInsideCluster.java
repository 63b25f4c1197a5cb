/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.language.rules.dect;

import java.util.List;
import java.util.TreeSet;
import org.pbxdoc.language.derive.Lifecycles;
import org.pbxdoc.language.finding.Findings;
import org.pbxdoc.language.finding.Severity;
import org.pbxdoc.language.load.Installation;
import org.pbxdoc.language.model.DectSystem;
import org.pbxdoc.language.model.ModelPackage;
import org.pbxdoc.language.rules.Rule;

/** DEC005: nobody expects a call to pass from one cluster to another: their clocks differ. */
public final class HandoverInsideCluster extends Rule {

    public HandoverInsideCluster() {
        super("DEC005", Severity.ERROR, "1.0");
    }

    @Override
    public void check(Installation installation, Findings findings) {
        for (DectSystem system : installation.all(DectSystem.class)) {
            List<String> clusters =
                    new TreeSet<>(system.getHandoverClusters()).stream().map(String::valueOf).toList();
            if (Lifecycles.isActive(system) && clusters.size() > 1) {
                findings.report(
                        system,
                        ModelPackage.eINSTANCE.getDectSystem_HandoverClusters(),
                        system.getName(),
                        String.join(", ", clusters));
            }
        }
    }
}
