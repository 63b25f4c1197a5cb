/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.language.rules.rights;

import org.pbxdoc.language.finding.Findings;
import org.pbxdoc.language.finding.Named;
import org.pbxdoc.language.finding.Severity;
import org.pbxdoc.language.load.Installation;
import org.pbxdoc.language.model.Decision;
import org.pbxdoc.language.model.Grant;
import org.pbxdoc.language.model.ModelPackage;
import org.pbxdoc.language.model.Permission;
import org.pbxdoc.language.model.Profile;
import org.pbxdoc.language.rules.Rule;

/** A profile denies emergency calls, or allows premium numbers without saying why. */
public final class EmergencyNeverDenied extends Rule {

    private static final ModelPackage MODEL = ModelPackage.eINSTANCE;

    public EmergencyNeverDenied() {
        super("RGT002", Severity.ERROR, "1.0");
    }

    @Override
    public void check(Installation installation, Findings findings) {
        for (Profile profile : installation.all(Profile.class)) {
            for (Grant grant : profile.getGrants()) {
                Decision decision = grant.getDecision();
                String written = decision.getLiteral();
                if (grant.getPermission() == Permission.EMERGENCY && decision != Decision.ALLOW) {
                    findings.reportWithFix(
                            "",
                            findings.severity(),
                            Decision.ALLOW.getLiteral(),
                            grant,
                            MODEL.getGrant_Decision(),
                            Named.of(profile),
                            written);
                }
                boolean open = decision == Decision.ALLOW || decision == Decision.CONDITIONAL;
                if (grant.getPermission() == Permission.PREMIUM && open && grant.getCondition() == null) {
                    findings.reportAs(
                            "premium", findings.severity(), grant, MODEL.getGrant_Decision(), Named.of(profile), written);
                }
            }
        }
    }
}
