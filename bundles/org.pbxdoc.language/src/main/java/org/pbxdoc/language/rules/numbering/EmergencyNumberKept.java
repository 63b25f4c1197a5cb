/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.language.rules.numbering;

import org.pbxdoc.language.finding.Findings;
import org.pbxdoc.language.finding.Named;
import org.pbxdoc.language.finding.Severity;
import org.pbxdoc.language.literal.EmergencyNumbers;
import org.pbxdoc.language.load.Installation;
import org.pbxdoc.language.model.ExternalDestination;
import org.pbxdoc.language.model.ModelPackage;
import org.pbxdoc.language.model.ShortDial;
import org.pbxdoc.language.rules.Rule;

/** An emergency number is the number of something else, or calls are forwarded to it. */
public final class EmergencyNumberKept extends Rule {

    public EmergencyNumberKept() {
        super("NUM011", Severity.ERROR, "1.0");
    }

    @Override
    public void check(Installation installation, Findings findings) {
        EmergencyNumbers numbers = EmergencyNumbers.of(installation.country());
        for (DialledNumber dialled : DialledNumber.all(installation)) {
            if (dialled.isSingle() && numbers.has(dialled.digits().first()) && !leadsThere(dialled)) {
                String number = dialled.digits().first();
                findings.reportAs(
                        "used", severity(number, numbers), dialled.place(), dialled.feature(), dialled.owner(), number);
            }
        }
        for (ExternalDestination destination : installation.all(ExternalDestination.class)) {
            String number = String.valueOf(destination.getNumber()).replace(" ", "");
            if (numbers.has(number)) {
                findings.report(
                        destination,
                        ModelPackage.eINSTANCE.getExternalDestination_Number(),
                        Named.of(destination.eContainer()),
                        number);
            }
        }
    }

    private static Severity severity(String number, EmergencyNumbers numbers) {
        return numbers.vital().contains(number) ? Severity.ERROR : Severity.WARNING;
    }

    /** A short dial may spell out where the number leads anyway. */
    private static boolean leadsThere(DialledNumber dialled) {
        return dialled.place() instanceof ShortDial dial
                && dialled.digits().first().equals(String.valueOf(dial.getTarget()).replace(" ", ""));
    }
}
