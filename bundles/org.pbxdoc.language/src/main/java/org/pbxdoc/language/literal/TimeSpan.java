/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.language.literal;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A length of time with its unit: {@code 15s}, {@code 8min}, {@code 24h}, {@code 30d}, {@code 12mo}, {@code 2y}.
 *
 * @param amount how many, up to nine digits
 * @param unit of what
 */
public record TimeSpan(int amount, Unit unit) {

    static final String FORM = "duration";
    static final String NO_UNIT = "duration.unit";

    private static final Pattern TEXT = Pattern.compile("(\\d{1,9})(\\p{L}*)");

    /** Units that people write and that mean one thing only; "m" is minutes to some and months to others. */
    private static final Map<String, String> OTHER_WORDS = Map.ofEntries(
            Map.entry("sec", "s"),
            Map.entry("sek", "s"),
            Map.entry("mn", "min"),
            Map.entry("std", "h"),
            Map.entry("j", "d"),
            Map.entry("g", "d"),
            Map.entry("t", "d"),
            Map.entry("day", "d"),
            Map.entry("days", "d"),
            Map.entry("hour", "h"),
            Map.entry("hours", "h"),
            Map.entry("mt", "mo"),
            Map.entry("mois", "mo"),
            Map.entry("mesi", "mo"),
            Map.entry("month", "mo"),
            Map.entry("months", "mo"),
            Map.entry("a", "y"),
            Map.entry("ans", "y"),
            Map.entry("year", "y"),
            Map.entry("years", "y"));

    /** Units of time, with their length in seconds; months and years are taken as 30 and 365 days. */
    public enum Unit {
        SECOND("s", 1),
        MINUTE("min", 60),
        HOUR("h", 3600),
        DAY("d", 86_400),
        MONTH("mo", 30 * 86_400),
        YEAR("y", 365 * 86_400);

        private final String sign;
        private final long seconds;

        Unit(String sign, long seconds) {
            this.sign = sign;
            this.seconds = seconds;
        }

        /** Returns how it is written. */
        public String sign() {
            return sign;
        }

        private static Optional<Unit> of(String sign) {
            for (Unit unit : values()) {
                if (unit.sign.equals(sign)) {
                    return Optional.of(unit);
                }
            }
            return Optional.empty();
        }
    }

    /** Reads {@code text}. */
    public static Parsed<TimeSpan> parse(String text) {
        Matcher matcher = TEXT.matcher(text);
        if (!matcher.matches()) {
            return Parsed.refused(FORM);
        }
        String sign = matcher.group(2);
        if (sign.isEmpty()) {
            return Parsed.refused(NO_UNIT);
        }
        Optional<Unit> unit = Unit.of(sign);
        if (unit.isPresent()) {
            return Parsed.of(new TimeSpan(Integer.parseInt(matcher.group(1)), unit.get()));
        }
        String lower = sign.toLowerCase(Locale.ROOT);
        String meant = OTHER_WORDS.getOrDefault(lower, Unit.of(lower).isPresent() ? lower : "");
        return meant.isEmpty() ? Parsed.refused(FORM) : Parsed.refused(FORM, matcher.group(1) + meant);
    }

    /** Returns the length of {@code text}, which may be null; empty if it is none. */
    public static Optional<TimeSpan> read(String text) {
        return text == null ? Optional.empty() : parse(text).value();
    }

    /** Returns its length in seconds, a month taken as 30 days and a year as 365. */
    public long seconds() {
        return amount * unit.seconds;
    }

    /** Returns the day this long after {@code start}; less than a day is the same day. */
    public LocalDate after(LocalDate start) {
        return switch (unit) {
            case MONTH -> start.plusMonths(amount);
            case YEAR -> start.plusYears(amount);
            default -> start.plusDays(seconds() / Unit.DAY.seconds);
        };
    }

    /** Returns the day this long before {@code end}; less than a day is the same day. */
    public LocalDate before(LocalDate end) {
        return switch (unit) {
            case MONTH -> end.minusMonths(amount);
            case YEAR -> end.minusYears(amount);
            default -> end.minusDays(seconds() / Unit.DAY.seconds);
        };
    }

    @Override
    public String toString() {
        return amount + unit.sign;
    }
}
