/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.language.rules.licences;

import org.pbxdoc.language.derive.LicenceUse;
import org.pbxdoc.language.derive.Lifecycles;
import org.pbxdoc.language.derive.Written;
import org.pbxdoc.language.finding.Findings;
import org.pbxdoc.language.finding.Named;
import org.pbxdoc.language.finding.Severity;
import org.pbxdoc.language.load.Installation;
import org.pbxdoc.language.model.Licence;
import org.pbxdoc.language.model.ModelPackage;
import org.pbxdoc.language.rules.Rule;

/** More is in use than is licensed. */
public final class LicencesSuffice extends Rule {

    private static final ModelPackage MODEL = ModelPackage.eINSTANCE;

    public LicencesSuffice() {
        super("LIC001", Severity.ERROR, "1.0");
    }

    @Override
    public void check(Installation installation, Findings findings) {
        for (LicenceUse.Use use : LicenceUse.of(installation).all()) {
            if (use.isLicensed() && use.surplus().orElse(0) < 0) {
                Licence last = use.licences().get(use.licences().size() - 1);
                findings.report(
                        last,
                        MODEL.getLicence_Quantity(),
                        use.feature().getLiteral(),
                        use.owned().getAsLong(),
                        use.used().getAsLong(),
                        -use.surplus().getAsLong());
            }
        }
        for (Licence licence : installation.all(Licence.class)) {
            boolean counted = Written.is(licence, MODEL.getLicence_Quantity());
            if (Lifecycles.isActive(licence) && counted && licence.getAssigned() > licence.getQuantity()) {
                findings.reportAs(
                        "assigned",
                        findings.severity(),
                        licence,
                        MODEL.getLicence_Assigned(),
                        Named.of(licence),
                        licence.getAssigned(),
                        licence.getQuantity());
            }
        }
    }
}
