/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.language.rules.dossier;

import org.pbxdoc.language.derive.CommissioningState;
import org.pbxdoc.language.finding.Findings;
import org.pbxdoc.language.finding.Severity;
import org.pbxdoc.language.load.Installation;
import org.pbxdoc.language.model.Acceptance;
import org.pbxdoc.language.model.DocumentStatus;
import org.pbxdoc.language.model.ModelPackage;
import org.pbxdoc.language.model.TestCase;
import org.pbxdoc.language.rules.Rule;

/** COM001: a test that was run says by whom and when; one that was not says why; a mandatory one is not left open. */
public final class TestsComplete extends Rule {

    private static final ModelPackage MODEL = ModelPackage.eINSTANCE;

    public TestsComplete() {
        super("COM001", Severity.ERROR, "1.0");
    }

    @Override
    public void check(Installation installation, Findings findings) {
        boolean closing = !installation.all(Acceptance.class).isEmpty()
                || installation.header().filter(header -> header.getStatus() == DocumentStatus.HANDED_OVER).isPresent();
        for (TestCase test : installation.all(TestCase.class)) {
            if (CommissioningState.hasResult(test)) {
                checkRun(test, findings);
            } else if (test.isMandatory() && closing) {
                findings.report(test, null, test.getName());
            }
        }
    }

    private static void checkRun(TestCase test, Findings findings) {
        switch (test.getResult()) {
            case NOT_APPLICABLE, NOT_TESTED -> {
                if (test.getReason() == null) {
                    findings.reportAs(
                            "reason", Severity.ERROR, test, MODEL.getTestCase_Result(), test.getName(), test.getResult().getLiteral());
                }
            }
            default -> {
                if (test.getTester() == null) {
                    findings.reportAs(
                            "tester", Severity.ERROR, test, MODEL.getTestCase_Result(), test.getName(), test.getResult().getLiteral());
                }
                if (test.getAt() == null) {
                    findings.reportAs(
                            "date", Severity.ERROR, test, MODEL.getTestCase_Result(), test.getName(), test.getResult().getLiteral());
                }
            }
        }
    }
}
