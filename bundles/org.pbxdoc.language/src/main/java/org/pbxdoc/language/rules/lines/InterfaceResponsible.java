/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.language.rules.lines;

import java.util.HashSet;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.pbxdoc.language.derive.Lifecycles;
import org.pbxdoc.language.finding.Findings;
import org.pbxdoc.language.finding.Named;
import org.pbxdoc.language.finding.Severity;
import org.pbxdoc.language.load.Installation;
import org.pbxdoc.language.model.Element;
import org.pbxdoc.language.model.InterfaceKind;
import org.pbxdoc.language.model.PortUse;
import org.pbxdoc.language.model.ThirdPartyInterface;
import org.pbxdoc.language.model.Ups;
import org.pbxdoc.language.rules.Rule;

/** Nobody is named for an interface with another system, or an alarm or lift goes silent with the mains. */
public final class InterfaceResponsible extends Rule {

    public InterfaceResponsible() {
        super("LIN011", Severity.ERROR, "1.0");
    }

    @Override
    public void check(Installation installation, Findings findings) {
        Set<EObject> backed = new HashSet<>();
        installation.all(Ups.class).forEach(ups -> backed.addAll(ups.getFeeds()));
        for (ThirdPartyInterface other : installation.all(ThirdPartyInterface.class)) {
            if (!Lifecycles.isActive(other)) {
                continue;
            }
            if (other.getCompany() == null) {
                findings.report(other, null, Named.of(other));
            }
            boolean vital = other.getKind() == InterfaceKind.ALARM || other.getKind() == InterfaceKind.LIFT;
            if (vital && other.getPowerFail() == null) {
                power(other, backed, findings);
            }
        }
    }

    private static void power(ThirdPartyInterface other, Set<EObject> backed, Findings findings) {
        for (PortUse port : other.getPorts()) {
            Element device = port.getDevice();
            if (Installation.isKnown(device) && !backed.contains(device)) {
                findings.reportAs("power", findings.severity(), other, null, Named.of(other), Named.of(device));
                return;
            }
        }
    }
}
