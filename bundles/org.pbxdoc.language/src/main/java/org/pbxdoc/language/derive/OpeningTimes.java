/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.language.derive;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.pbxdoc.language.literal.IsoDate;
import org.pbxdoc.language.literal.TimeOfDay;
import org.pbxdoc.language.load.Installation;
import org.pbxdoc.language.model.ModelPackage;
import org.pbxdoc.language.model.OpenHours;
import org.pbxdoc.language.model.Opening;
import org.pbxdoc.language.model.Schedule;
import org.pbxdoc.language.model.SpecialDay;

/**
 * When a schedule is open; days and hours that cannot be read are left out.
 *
 * @param week the hours of each weekday, sorted
 * @param special the hours of special days, sorted; none if closed
 */
public record OpeningTimes(Map<DayOfWeek, List<Hours>> week, Map<LocalDate, List<Hours>> special) {

    /**
     * Hours without a break.
     *
     * @param start the first minute
     * @param end the first minute that is not in it; midnight is the end of the day
     * @param stated where it is written; null for the usual hours
     */
    public record Hours(LocalTime start, LocalTime end, OpenHours stated) {

        /** Returns its end in seconds from the start of the day. */
        public int endSecond() {
            return end.equals(LocalTime.MIDNIGHT) ? 24 * 3600 : end.toSecondOfDay();
        }

        /** Returns whether it ends before it starts. */
        public boolean isReversed() {
            return endSecond() <= start.toSecondOfDay();
        }
    }

    private static final LocalTime MORNING = LocalTime.of(7, 0);
    private static final LocalTime EVENING = LocalTime.of(18, 0);

    /** Returns the hours of {@code schedule}. */
    public static OpeningTimes of(Schedule schedule) {
        Map<DayOfWeek, List<Hours>> week = new EnumMap<>(DayOfWeek.class);
        for (Opening opening : schedule.getOpenings()) {
            for (DayOfWeek day : days(opening)) {
                week.computeIfAbsent(day, key -> new ArrayList<>()).addAll(read(opening.getHours()));
            }
        }
        week.values().forEach(hours -> hours.sort(Comparator.comparing(Hours::start)));
        Map<LocalDate, List<Hours>> special = new TreeMap<>();
        for (SpecialDay day : schedule.getSpecialDays()) {
            IsoDate.read(day.getDate()).ifPresent(date -> special.putIfAbsent(date, read(day.getHours())));
        }
        return new OpeningTimes(week, special);
    }

    /** Returns what counts as business hours where no schedule says otherwise: Monday to Friday, 07:00 to 18:00. */
    public static OpeningTimes usual() {
        Map<DayOfWeek, List<Hours>> week = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            if (day.compareTo(DayOfWeek.FRIDAY) <= 0) {
                week.put(day, List.of(new Hours(MORNING, EVENING, null)));
            }
        }
        return new OpeningTimes(week, Map.of());
    }

    /** Returns the business hours of {@code installation}: those of its schedules, or the usual ones. */
    public static List<OpeningTimes> business(Installation installation) {
        List<OpeningTimes> stated = installation.all(Schedule.class).stream()
                .filter(schedule -> Lifecycles.isActive(schedule) && !schedule.getOpenings().isEmpty())
                .map(OpeningTimes::of)
                .toList();
        return stated.isEmpty() ? List.of(usual()) : stated;
    }

    /** Returns the days of {@code opening}; friday .. monday goes over the weekend. */
    public static List<DayOfWeek> days(Opening opening) {
        List<DayOfWeek> days = new ArrayList<>();
        DayOfWeek first = DayOfWeek.of(opening.getFirst().ordinal() + 1);
        boolean range = Written.is(opening, ModelPackage.eINSTANCE.getOpening_Last());
        DayOfWeek last = range ? DayOfWeek.of(opening.getLast().ordinal() + 1) : first;
        for (DayOfWeek day = first; ; day = day.plus(1)) {
            days.add(day);
            if (day == last) {
                return days;
            }
        }
    }

    /** Returns the hours of a special {@code day}, sorted. */
    public static List<Hours> of(SpecialDay day) {
        return read(day.getHours());
    }

    private static List<Hours> read(List<OpenHours> written) {
        List<Hours> hours = new ArrayList<>();
        for (OpenHours each : written) {
            Optional<LocalTime> start = time(each.getStart());
            Optional<LocalTime> end = time(each.getEnd());
            if (start.isPresent() && end.isPresent()) {
                hours.add(new Hours(start.get(), end.get(), each));
            }
        }
        hours.sort(Comparator.comparing(Hours::start));
        return hours;
    }

    private static Optional<LocalTime> time(String text) {
        return text == null ? Optional.empty() : TimeOfDay.parse(text).value();
    }

    /** Returns whether some of the time from {@code from} to {@code to} is within the hours. */
    public boolean isOpenBetween(LocalDateTime from, LocalDateTime to) {
        for (LocalDate day = from.toLocalDate(); !day.isAfter(to.toLocalDate()); day = day.plusDays(1)) {
            int start = day.equals(from.toLocalDate()) ? from.toLocalTime().toSecondOfDay() : 0;
            int end = day.equals(to.toLocalDate()) ? to.toLocalTime().toSecondOfDay() : 24 * 3600;
            List<Hours> hours = special.getOrDefault(day, week.getOrDefault(day.getDayOfWeek(), List.of()));
            if (hours.stream().anyMatch(open -> open.start().toSecondOfDay() < Math.max(end, start + 1) && start < open.endSecond())) {
                return true;
            }
        }
        return false;
    }
}
