/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.language.derive;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.pbxdoc.language.derive.DueDate.Kind;
import org.pbxdoc.language.literal.IsoDate;
import org.pbxdoc.language.literal.IsoDateTime;
import org.pbxdoc.language.literal.TimeSpan;
import org.pbxdoc.language.load.Installation;
import org.pbxdoc.language.model.ApplicationServer;
import org.pbxdoc.language.model.AvailabilityMeasure;
import org.pbxdoc.language.model.Backup;
import org.pbxdoc.language.model.Credential;
import org.pbxdoc.language.model.Element;
import org.pbxdoc.language.model.InternetAccess;
import org.pbxdoc.language.model.Intervention;
import org.pbxdoc.language.model.Licence;
import org.pbxdoc.language.model.PrivateLine;
import org.pbxdoc.language.model.PublicLine;
import org.pbxdoc.language.model.Reservation;
import org.pbxdoc.language.model.Ups;
import org.pbxdoc.language.scoping.ElementNames;

/**
 * What is due when: everything with a date ahead, and what should have been done by now.
 *
 * @param all the days in their order
 */
public record DueDates(List<DueDate> all) {

    /** How long the batteries of a UPS last. */
    public static final int BATTERY_YEARS = 4;
    /** How often a restore and a measure of availability are tried. */
    public static final int TEST_MONTHS = 12;

    private static final Comparator<DueDate> ORDER = Comparator.comparing(DueDate::day)
            .thenComparing(DueDate::kind)
            .thenComparing(due -> ElementNames.reference(due.element()));

    public DueDates {
        all = List.copyOf(all);
    }

    /** Returns what is due in {@code installation}; nothing if it says no day on which it is true. */
    public static DueDates of(Installation installation) {
        return installation.derived(DueDates.class, DueDates::derive);
    }

    private static DueDates derive(Installation installation) {
        List<DueDate> found = new ArrayList<>();
        Optional<LocalDate> today = installation.asOf();
        if (today.isPresent()) {
            for (Element element : installation.all(Element.class)) {
                if (Lifecycles.occupies(element)) {
                    new Collector(element, found).collect();
                }
            }
            found.removeIf(due -> due.day().isBefore(today.get()) && !due.kind().remains());
        }
        found.sort(ORDER);
        return new DueDates(found);
    }

    /** Collects what is due about one element. */
    private record Collector(Element element, List<DueDate> found) {

        void collect() {
            if (element instanceof Licence licence) {
                add(Kind.LICENCE, IsoDate.read(licence.getExpires()), licence.getRenewal());
                add(Kind.LICENCE_MAINTENANCE, IsoDate.read(licence.getMaintenanceUntil()), licence.getRenewal());
                notice(licence.getExpires(), licence.getNotice(), licence.getRenewal());
            } else if (element instanceof PublicLine line) {
                contract(line.getEnds(), line.getNotice());
            } else if (element instanceof PrivateLine line) {
                contract(line.getEnds(), line.getNotice());
            } else if (element instanceof InternetAccess access) {
                contract(access.getEnds(), access.getNotice());
            } else if (element instanceof ApplicationServer server) {
                add(Kind.CERTIFICATE, IsoDate.read(server.getCertificateExpires()), null);
            } else if (element instanceof Ups ups) {
                add(Kind.BATTERY, IsoDate.read(ups.getBattery()).map(day -> day.plusYears(BATTERY_YEARS)), null);
            } else if (element instanceof Backup backup) {
                add(Kind.RESTORE_TEST, IsoDate.read(backup.getRestored()).map(day -> day.plusMonths(TEST_MONTHS)), backup.getResponsible());
            } else if (element instanceof AvailabilityMeasure measure) {
                add(Kind.MEASURE_TEST, TestDates.of(measure).map(day -> day.plusMonths(TEST_MONTHS)), null);
            } else if (element instanceof Credential credential) {
                add(Kind.PASSWORD, next(credential), credential.getOwner());
            } else if (element instanceof Reservation reservation && reservation.getCleared() == null) {
                add(Kind.RESERVATION, IsoDate.read(reservation.getDue()), reservation.getResponsible());
            } else if (element instanceof Intervention intervention && intervention.getFinished() == null) {
                add(Kind.INTERVENTION, IsoDateTime.read(intervention.getStarted()).map(LocalDateTime::toLocalDate), null);
            }
            stated(Kind.WARRANTY, "warrantyUntil");
            stated(Kind.SUPPORT, "supportedUntil");
            stated(Kind.VALID_FROM, "validFrom");
            stated(Kind.VALID_UNTIL, "validUntil");
        }

        private void add(Kind kind, Optional<LocalDate> day, Element responsible) {
            day.ifPresent(date -> found.add(
                    new DueDate(kind, element, date, Optional.ofNullable(responsible).filter(Installation::isKnown))));
        }

        private void contract(String ends, String notice) {
            add(Kind.CONTRACT, IsoDate.read(ends), null);
            notice(ends, notice, null);
        }

        private void notice(String ends, String notice, Element responsible) {
            add(Kind.NOTICE, IsoDate.read(ends).flatMap(day -> TimeSpan.read(notice).map(span -> span.before(day))), responsible);
        }

        private static Optional<LocalDate> next(Credential credential) {
            return IsoDate.read(credential.getRotated())
                    .flatMap(day -> TimeSpan.read(credential.getEvery()).map(span -> span.after(day)));
        }

        private void stated(Kind kind, String name) {
            EStructuralFeature feature = element.eClass().getEStructuralFeature(name);
            Object value = feature == null ? null : element.eGet(feature);
            add(kind, value == null ? Optional.empty() : IsoDate.read(value.toString()), null);
        }
    }
}
