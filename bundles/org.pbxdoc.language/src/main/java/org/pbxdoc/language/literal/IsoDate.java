/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.language.literal;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A day of the calendar, written year-month-day: {@code 2026-11-20}. */
public final class IsoDate {

    static final String FORM = "date";
    static final String CALENDAR = "date.calendar";

    private static final Pattern STRICT = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})([-/.]?)(\\d{1,2})\\2(\\d{1,2})");
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})");

    private IsoDate() {}

    /** Reads {@code text}; a day that the calendar does not have, such as 2027-02-29, is refused. */
    public static Parsed<LocalDate> parse(String text) {
        Matcher strict = STRICT.matcher(text);
        if (strict.matches()) {
            return day(strict, 1, 2, 3).map(Parsed::of).orElse(Parsed.refused(CALENDAR));
        }
        return correction(text)
                .map(date -> Parsed.<LocalDate>refused(FORM, date.toString()))
                .orElse(Parsed.refused(FORM));
    }

    /** Returns the day of {@code text}, which may be null; empty if it is none. */
    public static Optional<LocalDate> read(String text) {
        return text == null ? Optional.empty() : parse(text).value();
    }

    /** The Swiss day.month.year and missing zeros are evident; month/day/year is not. */
    private static Optional<LocalDate> correction(String text) {
        Matcher yearFirst = YEAR_FIRST.matcher(text);
        if (yearFirst.matches()) {
            boolean separated = !yearFirst.group(2).isEmpty();
            return separated || text.length() == 8 ? day(yearFirst, 1, 3, 4) : Optional.empty();
        }
        Matcher dayFirst = DAY_FIRST.matcher(text);
        return dayFirst.matches() ? day(dayFirst, 3, 2, 1) : Optional.empty();
    }

    private static Optional<LocalDate> day(Matcher groups, int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(groups.group(year)),
                    Integer.parseInt(groups.group(month)),
                    Integer.parseInt(groups.group(day))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Returns {@code date} as Swiss documents print it: {@code 20.11.2026}. */
    public static String display(LocalDate date) {
        return String.format(Locale.ROOT, "%02d.%02d.%04d", date.getDayOfMonth(), date.getMonthValue(), date.getYear());
    }
}
