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
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.pbxdoc.language.derive.ElementWords;
import org.pbxdoc.language.finding.Findings;
import org.pbxdoc.language.finding.Severity;
import org.pbxdoc.language.literal.IsoDate;
import org.pbxdoc.language.load.Installation;
import org.pbxdoc.language.model.Acceptance;
import org.pbxdoc.language.model.ModelPackage;
import org.pbxdoc.language.model.Reservation;
import org.pbxdoc.language.model.Signature;
import org.pbxdoc.language.model.TestCase;
import org.pbxdoc.language.rules.Rule;

/** COM003: tests come before signatures, and nothing is dated after the day of the dossier. */
public final class CommissioningDates extends Rule {

    private static final ModelPackage MODEL = ModelPackage.eINSTANCE;

    public CommissioningDates() {
        super("COM003", Severity.ERROR, "1.0");
    }

    @Override
    public void check(Installation installation, Findings findings) {
        Optional<LocalDate> signed = installation.all(Acceptance.class).stream()
                .flatMap(CommissioningDates::dates)
                .max(Comparator.naturalOrder());
        Optional<LocalDate> asOf = installation.asOf();
        for (TestCase test : installation.all(TestCase.class)) {
            Optional<LocalDate> at = IsoDate.read(test.getAt());
            if (at.isPresent() && signed.isPresent() && at.get().isAfter(signed.get())) {
                findings.report(
                        test, MODEL.getTestCase_At(), test.getName(), IsoDate.display(at.get()), IsoDate.display(signed.get()));
            } else {
                checkDay(test, MODEL.getTestCase_At(), test.getAt(), asOf, findings);
            }
        }
        for (Acceptance acceptance : installation.all(Acceptance.class)) {
            checkDay(acceptance, MODEL.getAcceptance_Date(), acceptance.getDate(), asOf, findings);
            for (Signature signature : acceptance.getSignatures()) {
                checkDay(signature, MODEL.getSignature_Date(), signature.getDate(), asOf, findings);
            }
        }
        for (Reservation reservation : installation.all(Reservation.class)) {
            checkDay(reservation, MODEL.getReservation_Cleared(), reservation.getCleared(), asOf, findings);
        }
    }

    private static Stream<LocalDate> dates(Acceptance acceptance) {
        Stream<String> signatures = acceptance.getSignatures().stream().map(Signature::getDate);
        return Stream.concat(Stream.of(Optional.ofNullable(acceptance.getDate()).orElse("")), signatures)
                .flatMap(text -> IsoDate.read(text).stream());
    }

    private static void checkDay(EObject element, EAttribute feature, String text, Optional<LocalDate> asOf, Findings findings) {
        Optional<LocalDate> day = IsoDate.read(text);
        if (day.isPresent() && asOf.isPresent() && day.get().isAfter(asOf.get())) {
            findings.reportAs(
                    "future",
                    Severity.ERROR,
                    element,
                    feature,
                    ElementWords.name(element),
                    IsoDate.display(day.get()),
                    IsoDate.display(asOf.get()));
        }
    }
}
