/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.language.rules.dossier;

import java.util.List;
import org.pbxdoc.language.derive.CommissioningState;
import org.pbxdoc.language.derive.ElementWords;
import org.pbxdoc.language.finding.Findings;
import org.pbxdoc.language.finding.Severity;
import org.pbxdoc.language.load.Installation;
import org.pbxdoc.language.model.Acceptance;
import org.pbxdoc.language.model.AcceptanceKind;
import org.pbxdoc.language.model.ModelPackage;
import org.pbxdoc.language.model.Reservation;
import org.pbxdoc.language.model.TestCase;
import org.pbxdoc.language.model.TestResult;
import org.pbxdoc.language.rules.Rule;

/** COM002: a failed test leaves a reservation that somebody clears by a day; with blocking ones open nothing is final. */
public final class FailuresReserved extends Rule {

    private static final ModelPackage MODEL = ModelPackage.eINSTANCE;

    public FailuresReserved() {
        super("COM002", Severity.ERROR, "1.0");
    }

    @Override
    public void check(Installation installation, Findings findings) {
        CommissioningState state = CommissioningState.of(installation);
        checkTests(state, TestResult.FAIL, findings);
        checkTests(state, TestResult.PARTIAL, findings);
        state.openReservations().forEach(reservation -> checkReservation(reservation, findings));
        List<String> blocking = state.blocking().stream().map(ElementWords::name).toList();
        for (Acceptance acceptance : installation.all(Acceptance.class)) {
            if (acceptance.getKind() == AcceptanceKind.FINAL && !blocking.isEmpty()) {
                findings.reportAs(
                        "final", Severity.ERROR, acceptance, MODEL.getAcceptance_Kind(), acceptance.getName(), String.join(", ", blocking));
            }
        }
    }

    private static void checkTests(CommissioningState state, TestResult result, Findings findings) {
        for (TestCase test : state.with(result)) {
            if (state.of(test).isEmpty()) {
                findings.report(test, MODEL.getTestCase_Result(), test.getName(), result.getLiteral());
            }
        }
    }

    private static void checkReservation(Reservation reservation, Findings findings) {
        if (reservation.getResponsible() == null) {
            findings.reportAs("responsible", Severity.ERROR, reservation, null, reservation.getName());
        }
        if (reservation.getDue() == null) {
            findings.reportAs("due", Severity.ERROR, reservation, null, reservation.getName());
        }
    }
}
