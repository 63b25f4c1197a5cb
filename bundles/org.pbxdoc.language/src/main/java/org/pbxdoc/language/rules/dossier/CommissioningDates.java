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
import java.util.List;
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

/** COM003: tests come before signatures, and nothing that has been done is dated after the day of the dossier. */
public final class CommissioningDates extends Rule {

    private static final ModelPackage MODEL = ModelPackage.eINSTANCE;

    /** What has been done, so that it has a day that is past; backups and the change log have rules of their own. */
    private static final List<EAttribute> DONE = List.of(
            MODEL.getAvailabilityMeasure_Tested(),
            MODEL.getFailoverPair_Tested(),
            MODEL.getUps_Tested(),
            MODEL.getUps_Battery(),
            MODEL.getProcedure_Tested(),
            MODEL.getDischarge_SignedOn(),
            MODEL.getCredential_Rotated(),
            MODEL.getBackup_Rechecked(),
            MODEL.getDectBase_Surveyed(),
            MODEL.getDectSurvey_Dated(),
            MODEL.getDectSystem_JitterMeasured(),
            MODEL.getUser_Warned(),
            MODEL.getSlot_Adopted(),
            MODEL.getModuleMount_Adopted());

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
        for (EAttribute feature : DONE) {
            for (Object element : installation.all(feature.getEContainingClass().getInstanceClass())) {
                EObject stated = (EObject) element;
                checkDay(stated, feature, (String) stated.eGet(feature), asOf, findings);
            }
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
