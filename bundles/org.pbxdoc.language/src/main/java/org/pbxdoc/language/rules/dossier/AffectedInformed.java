/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.language.rules.dossier;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.pbxdoc.language.derive.OpeningTimes;
import org.pbxdoc.language.finding.Findings;
import org.pbxdoc.language.finding.Named;
import org.pbxdoc.language.finding.Severity;
import org.pbxdoc.language.literal.IsoDate;
import org.pbxdoc.language.literal.IsoDateTime;
import org.pbxdoc.language.load.Installation;
import org.pbxdoc.language.model.Intervention;
import org.pbxdoc.language.model.ModelPackage;
import org.pbxdoc.language.rules.Rule;

/** CUS002: whoever is cut off by work during business hours is told before. */
public final class AffectedInformed extends Rule {

    private static final ModelPackage MODEL = ModelPackage.eINSTANCE;

    public AffectedInformed() {
        super("CUS002", Severity.WARNING, "1.0");
    }

    @Override
    public void check(Installation installation, Findings findings) {
        List<OpeningTimes> business = OpeningTimes.business(installation);
        for (Intervention intervention : installation.all(Intervention.class)) {
            Optional<LocalDateTime> start = IsoDateTime.read(intervention.getStarted());
            Optional<LocalDateTime> end = IsoDateTime.read(intervention.getFinished()).or(() -> start);
            if (start.isPresent()
                    && !end.get().isBefore(start.get())
                    && business.stream().anyMatch(hours -> hours.isOpenBetween(start.get(), end.get()))) {
                judge(intervention, start.get().toLocalDate(), findings);
            }
        }
    }

    private static void judge(Intervention intervention, LocalDate start, Findings findings) {
        Optional<LocalDate> informed = IsoDate.read(intervention.getInformed());
        if (intervention.getAffected() == null) {
            findings.report(intervention, null, Named.of(intervention), intervention.getStarted());
        } else if (intervention.getInformed() == null) {
            findings.reportAs(
                    "informed", findings.severity(), intervention, MODEL.getIntervention_Affected(), Named.of(intervention));
        } else if (informed.filter(day -> day.isAfter(start)).isPresent()) {
            findings.reportAs(
                    "late",
                    findings.severity(),
                    intervention,
                    MODEL.getIntervention_Informed(),
                    Named.of(intervention),
                    IsoDate.display(informed.get()),
                    IsoDate.display(start));
        }
    }
}
