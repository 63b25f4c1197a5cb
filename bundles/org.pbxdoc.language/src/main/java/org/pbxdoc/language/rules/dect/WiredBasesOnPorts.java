/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.language.rules.dect;

import org.pbxdoc.language.derive.HardwareFigure;
import org.pbxdoc.language.derive.HardwareFigures;
import org.pbxdoc.language.derive.Lifecycles;
import org.pbxdoc.language.derive.Written;
import org.pbxdoc.language.finding.Findings;
import org.pbxdoc.language.finding.Severity;
import org.pbxdoc.language.load.Installation;
import org.pbxdoc.language.model.DectBase;
import org.pbxdoc.language.model.DectSystem;
import org.pbxdoc.language.model.DectTechnology;
import org.pbxdoc.language.model.HardwareModel;
import org.pbxdoc.language.model.ModelPackage;
import org.pbxdoc.language.model.Resource;
import org.pbxdoc.language.rules.Rule;

/** DEC009: a wired base has its ports; too few of them are a matter of HW004. */
public final class WiredBasesOnPorts extends Rule {

    public WiredBasesOnPorts() {
        super("DEC009", Severity.ERROR, "1.0");
    }

    @Override
    public void check(Installation installation, Findings findings) {
        for (DectSystem system : installation.all(DectSystem.class)) {
            boolean wired = Written.is(system, ModelPackage.eINSTANCE.getDectSystem_Technology())
                    && system.getTechnology() == DectTechnology.WIRED;
            if (wired && Lifecycles.isActive(system)) {
                for (DectBase base : system.getBases()) {
                    check(base, base.getModel() == null ? system.getModel() : base.getModel(), findings);
                }
            }
        }
    }

    private static void check(DectBase base, HardwareModel model, Findings findings) {
        if (!Lifecycles.isActive(base)) {
            return;
        }
        int needed = HardwareFigures.consumed(model, Resource.DSI_INTERFACES)
                .filter(HardwareFigure::isVerified)
                .map(HardwareFigure::count)
                .orElse(0);
        if (base.getPorts().isEmpty()) {
            findings.report(base, null, base.getName(), needed == 0 ? "1+" : needed);
        } else if (needed == 0) {
            findings.unknown(base, null, base.getName());
        }
    }
}
