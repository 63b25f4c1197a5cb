/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.language.rules.availability;

import java.time.LocalDate;
import java.util.Optional;
import org.pbxdoc.language.derive.DueDates;
import org.pbxdoc.language.derive.Lifecycles;
import org.pbxdoc.language.derive.TestDates;
import org.pbxdoc.language.finding.Findings;
import org.pbxdoc.language.finding.Named;
import org.pbxdoc.language.finding.Severity;
import org.pbxdoc.language.literal.IsoDate;
import org.pbxdoc.language.load.Installation;
import org.pbxdoc.language.model.AvailabilityMeasure;
import org.pbxdoc.language.model.Element;
import org.pbxdoc.language.model.FailoverPair;
import org.pbxdoc.language.model.MeasureKind;
import org.pbxdoc.language.rules.Rule;

/** AVL005: what keeps things running was tried within the last year. */
public final class MeasuresTested extends Rule {


    public MeasuresTested() {
        super("AVL005", Severity.WARNING, "1.0");
    }

    @Override
    public void check(Installation installation, Findings findings) {
        Optional<LocalDate> day = installation.asOf();
        for (AvailabilityMeasure measure : installation.all(AvailabilityMeasure.class)) {
            // Restores are the matter of the rules about backups.
            if (Lifecycles.isActive(measure) && measure.getKind() != MeasureKind.BACKUP) {
                Optional<LocalDate> tested = TestDates.of(measure);
                if (tested.isEmpty()) {
                    findings.report(measure, null, Named.of(measure));
                } else {
                    judge(measure, tested.get(), day, findings);
                }
            }
        }
        for (FailoverPair pair : installation.all(FailoverPair.class)) {
            if (Lifecycles.isActive(pair)) {
                TestDates.of(pair).ifPresent(tested -> judge(pair, tested, day, findings));
            }
        }
    }

    private static void judge(Element measure, LocalDate tested, Optional<LocalDate> day, Findings findings) {
        if (day.isEmpty()) {
            findings.unknown(measure, null, Named.of(measure), IsoDate.display(tested));
        } else if (tested.plusMonths(DueDates.TEST_MONTHS).isBefore(day.get())) {
            findings.reportAs(
                    "old", findings.severity(), measure, null, Named.of(measure), IsoDate.display(tested), DueDates.TEST_MONTHS);
        }
    }
}
