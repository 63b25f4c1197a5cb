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
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A time of the day on a 24-hour clock, written {@code 02:00}; seconds may follow. */
public final class TimeOfDay {

    static final String FORM = "time";

    private static final Pattern STRICT = Pattern.compile("(\\d{2}):(\\d{2})(?::(\\d{2}))?");
    private static final Pattern LOOSE = Pattern.compile("(\\d{1,2})[:hH.]?(\\d{2})?");

    private TimeOfDay() {}

    /** Reads {@code text}. */
    public static Parsed<LocalTime> parse(String text) {
        Matcher strict = STRICT.matcher(text);
        if (strict.matches()) {
            return time(strict.group(1), strict.group(2), strict.group(3)).map(Parsed::of).orElse(Parsed.refused(FORM));
        }
        Matcher loose = LOOSE.matcher(text);
        boolean separated = text.chars().anyMatch(c -> c < '0' || c > '9');
        if (loose.matches() && separated) {
            return time(loose.group(1), loose.group(2), null)
                    .map(time -> Parsed.<LocalTime>refused(FORM, written(time)))
                    .orElse(Parsed.refused(FORM));
        }
        return Parsed.refused(FORM);
    }

    private static String written(LocalTime time) {
        return String.format(Locale.ROOT, "%02d:%02d", time.getHour(), time.getMinute());
    }

    private static Optional<LocalTime> time(String hour, String minute, String second) {
        try {
            return Optional.of(LocalTime.of(number(hour), number(minute), number(second)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int number(String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }
}
