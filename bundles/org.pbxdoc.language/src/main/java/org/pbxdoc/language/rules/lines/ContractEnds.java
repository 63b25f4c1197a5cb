/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.language.rules.lines;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.eclipse.emf.ecore.EAttribute;
import org.pbxdoc.language.derive.Lifecycles;
import org.pbxdoc.language.finding.Findings;
import org.pbxdoc.language.finding.Named;
import org.pbxdoc.language.finding.Severity;
import org.pbxdoc.language.literal.IsoDate;
import org.pbxdoc.language.literal.TimeSpan;
import org.pbxdoc.language.load.Installation;
import org.pbxdoc.language.model.Element;
import org.pbxdoc.language.model.InternetAccess;
import org.pbxdoc.language.model.ModelPackage;
import org.pbxdoc.language.model.PrivateLine;
import org.pbxdoc.language.model.PublicLine;
import org.pbxdoc.language.rules.Rule;

/** The contract of a line or an internet access ends soon, or is over. */
public final class ContractEnds extends Rule {

    private static final ModelPackage MODEL = ModelPackage.eINSTANCE;
    private static final int SOON = 90;

    public ContractEnds() {
        super("LIN010", Severity.WARNING, "1.0");
    }

    @Override
    public void check(Installation installation, Findings findings) {
        Optional<LocalDate> asOf = installation.asOf();
        for (PublicLine line : installation.all(PublicLine.class)) {
            check(line, line.getEnds(), line.getNotice(), MODEL.getPublicLine_Ends(), asOf, findings);
        }
        for (PrivateLine line : installation.all(PrivateLine.class)) {
            check(line, line.getEnds(), line.getNotice(), MODEL.getPrivateLine_Ends(), asOf, findings);
        }
        for (InternetAccess access : installation.all(InternetAccess.class)) {
            check(access, access.getEnds(), access.getNotice(), MODEL.getInternetAccess_Ends(), asOf, findings);
        }
    }

    private static void check(
            Element line, String ends, String notice, EAttribute feature, Optional<LocalDate> asOf, Findings findings) {
        Optional<LocalDate> end = IsoDate.read(ends);
        if (end.isEmpty() || !Lifecycles.isActive(line)) {
            return;
        }
        if (asOf.isEmpty()) {
            findings.unknown(line, feature, Named.of(line), IsoDate.display(end.get()));
            return;
        }
        long days = ChronoUnit.DAYS.between(asOf.get(), end.get());
        Optional<LocalDate> last = TimeSpan.read(notice).map(span -> span.before(end.get()));
        long toNotice = last.map(day -> ChronoUnit.DAYS.between(asOf.get(), day)).orElse(-1L);
        if (days < 0) {
            findings.reportAs("past", findings.severity(), line, feature, Named.of(line), IsoDate.display(end.get()));
        } else if (toNotice >= 0 && toNotice <= SOON) {
            findings.reportAs(
                    "notice",
                    findings.severity(),
                    line,
                    feature,
                    Named.of(line),
                    IsoDate.display(end.get()),
                    IsoDate.display(last.get()),
                    toNotice);
        } else if (days <= SOON) {
            findings.report(line, feature, Named.of(line), IsoDate.display(end.get()), days);
        }
    }
}
