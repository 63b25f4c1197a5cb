/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.language.rules.licences;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.pbxdoc.language.derive.Lifecycles;
import org.pbxdoc.language.finding.Findings;
import org.pbxdoc.language.finding.Named;
import org.pbxdoc.language.finding.Severity;
import org.pbxdoc.language.literal.IsoDate;
import org.pbxdoc.language.load.Installation;
import org.pbxdoc.language.model.Licence;
import org.pbxdoc.language.model.LicenceType;
import org.pbxdoc.language.model.ModelPackage;
import org.pbxdoc.language.rules.Rule;

/** A licence has run out or is about to, counted from the day of the document. */
public final class LicenceExpiry extends Rule {

    private static final int SOON = 30;
    private static final int LATER = 90;
    private static final ModelPackage MODEL = ModelPackage.eINSTANCE;

    public LicenceExpiry() {
        super("LIC002", Severity.ERROR, "1.0");
    }

    @Override
    public void check(Installation installation, Findings findings) {
        Optional<LocalDate> today = installation.asOf();
        for (Licence licence : installation.all(Licence.class)) {
            if (!Lifecycles.isActive(licence)) {
                continue;
            }
            if (licence.getExpires() == null) {
                if (licence.getType() == LicenceType.SUBSCRIPTION) {
                    findings.reportAs("open", Severity.WARNING, licence, null, Named.of(licence));
                }
                continue;
            }
            Optional<LocalDate> last = IsoDate.read(licence.getExpires());
            if (last.isPresent() && today.isPresent()) {
                judge(licence, today.get(), last.get(), findings);
            } else if (last.isPresent()) {
                findings.unknown(licence, MODEL.getLicence_Expires(), Named.of(licence), IsoDate.display(last.get()));
            }
        }
    }

    private static void judge(Licence licence, LocalDate today, LocalDate last, Findings findings) {
        long days = ChronoUnit.DAYS.between(today, last);
        String day = IsoDate.display(last);
        if (days < 0) {
            findings.report(licence, MODEL.getLicence_Expires(), Named.of(licence), day, -days);
        } else if (days <= SOON) {
            findings.reportAs(
                    "soon", Severity.WARNING, licence, MODEL.getLicence_Expires(), Named.of(licence), day, days);
        } else if (days <= LATER) {
            findings.reportAs("soon", Severity.INFO, licence, MODEL.getLicence_Expires(), Named.of(licence), day, days);
        }
    }
}
