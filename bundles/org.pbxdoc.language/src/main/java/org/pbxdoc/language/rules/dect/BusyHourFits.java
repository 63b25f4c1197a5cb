/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.language.rules.dect;

import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.pbxdoc.language.derive.DectCalls;
import org.pbxdoc.language.derive.Lifecycles;
import org.pbxdoc.language.derive.Written;
import org.pbxdoc.language.finding.Findings;
import org.pbxdoc.language.finding.Severity;
import org.pbxdoc.language.load.Installation;
import org.pbxdoc.language.model.BusyHour;
import org.pbxdoc.language.model.Codec;
import org.pbxdoc.language.model.DectSystem;
import org.pbxdoc.language.model.ModelPackage;
import org.pbxdoc.language.rules.Rule;

/** DEC006: the bases carry the calls of the busy hour with the codecs in use. */
public final class BusyHourFits extends Rule {

    private static final ModelPackage MODEL = ModelPackage.eINSTANCE;

    public BusyHourFits() {
        super("DEC006", Severity.WARNING, "1.0");
    }

    @Override
    public void check(Installation installation, Findings findings) {
        for (DectSystem system : installation.all(DectSystem.class)) {
            if (Lifecycles.isActive(system)) {
                system.getBusyHours().forEach(hour -> check(system, hour, findings));
            }
        }
    }

    private static void check(DectSystem system, BusyHour hour, Findings findings) {
        OptionalInt cluster = Written.is(hour, MODEL.getBusyHour_Cluster())
                ? OptionalInt.of(hour.getCluster())
                : OptionalInt.empty();
        DectCalls carried = DectCalls.of(system, cluster);
        String place = system.getName() + (cluster.isPresent() ? " (cluster " + cluster.getAsInt() + ")" : "");
        String codecs = system.getCodecs().isEmpty()
                ? "-"
                : system.getCodecs().stream().map(Codec::getLiteral).collect(Collectors.joining(", "));
        if (!carried.missing().isEmpty()) {
            String missing = String.join(", ", carried.missing());
            findings.unknown(hour, MODEL.getBusyHour_Calls(), place, hour.getCalls(), missing, codecs);
        } else if (hour.getCalls() > carried.calls()) {
            findings.reportAs(
                    carried.disputed() ? "conflict" : "",
                    findings.severity(),
                    hour,
                    MODEL.getBusyHour_Calls(),
                    place,
                    hour.getCalls(),
                    carried.bases(),
                    carried.calls(),
                    codecs);
        }
    }
}
