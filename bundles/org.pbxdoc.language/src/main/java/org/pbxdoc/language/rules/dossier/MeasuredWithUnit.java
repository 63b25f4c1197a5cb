/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.language.rules.dossier;

import java.util.regex.Pattern;
import org.pbxdoc.language.derive.Lifecycles;
import org.pbxdoc.language.finding.Findings;
import org.pbxdoc.language.finding.Named;
import org.pbxdoc.language.finding.Severity;
import org.pbxdoc.language.load.Installation;
import org.pbxdoc.language.model.ModelPackage;
import org.pbxdoc.language.model.TestCase;
import org.pbxdoc.language.rules.Rule;

/** COM005: a measured value has a unit, and a limit to compare it with. */
public final class MeasuredWithUnit extends Rule {

    private static final ModelPackage MODEL = ModelPackage.eINSTANCE;

    /** A number alone; 40/40 and 85 % say what they mean. */
    private static final Pattern BARE = Pattern.compile("\\s*[<>≤≥=~]?\\s*[-+−]?\\d+(?:[.,’']\\d+)*\\s*");

    public MeasuredWithUnit() {
        super("COM005", Severity.WARNING, "1.0");
    }

    @Override
    public void check(Installation installation, Findings findings) {
        for (TestCase test : installation.all(TestCase.class)) {
            if (test.getMeasured() != null && Lifecycles.occupies(test)) {
                judge(test, findings);
            }
        }
    }

    private static void judge(TestCase test, Findings findings) {
        if (BARE.matcher(test.getMeasured()).matches()) {
            findings.report(test, MODEL.getTestCase_Measured(), Named.of(test), test.getMeasured());
        }
        if (test.getLimit() == null) {
            findings.reportAs(
                    "limit", findings.severity(), test, MODEL.getTestCase_Measured(), Named.of(test), test.getMeasured());
        }
    }
}
