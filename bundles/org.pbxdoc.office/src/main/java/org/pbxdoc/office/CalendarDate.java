/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.office;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;

/** Dates as people in Switzerland write them, {@code dd.MM.yyyy}, whatever the language. */
final class CalendarDate {

    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("dd.MM.uuuu", Locale.ROOT)
            .withResolverStyle(ResolverStyle.STRICT);

    private CalendarDate() {}

    /** Returns {@code date} as {@code dd.MM.yyyy}. */
    static String written(LocalDate date) {
        return WRITTEN.format(date);
    }

    /** Returns the date that {@code text} states as {@code dd.MM.yyyy} or in ISO 8601, if it states one. */
    static Optional<LocalDate> read(String text) {
        for (DateTimeFormatter form : new DateTimeFormatter[] {WRITTEN, DateTimeFormatter.ISO_LOCAL_DATE}) {
            try {
                return Optional.of(LocalDate.parse(text.strip(), form));
            } catch (DateTimeParseException notThisForm) {
                // try the next form
            }
        }
        return Optional.empty();
    }

    /** Returns {@code text} as {@code dd.MM.yyyy} if it is a date, else as it stands. */
    static String rewritten(String text) {
        return read(text).map(CalendarDate::written).orElse(text);
    }
}
