/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.pdf;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.TimeZone;

/** Dates as the document prints and records them, independent of clock, language and zone of the machine. */
final class Dates {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy", Locale.ROOT);

    private Dates() {}

    /** Returns {@code date} as {@code dd.MM.yyyy}. */
    static String day(LocalDate date) {
        return DAY.format(date);
    }

    /** Returns the start of {@code date} in UTC. */
    static Calendar instant(LocalDate date) {
        Calendar calendar = new GregorianCalendar(TimeZone.getTimeZone("UTC"), Locale.ROOT);
        calendar.setTimeInMillis(date.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli());
        return calendar;
    }

    /** Returns the start of {@code date} as the XMP packet writes it. */
    static String iso(LocalDate date) {
        return DateTimeFormatter.ISO_LOCAL_DATE.format(date) + "T00:00:00+00:00";
    }
}
