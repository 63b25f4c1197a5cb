/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.language.rules.lines;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pbxdoc.language.derive.Lifecycles;
import org.pbxdoc.language.derive.OpeningTimes;
import org.pbxdoc.language.derive.OpeningTimes.Hours;
import org.pbxdoc.language.derive.TerminalCount;
import org.pbxdoc.language.finding.Findings;
import org.pbxdoc.language.finding.Named;
import org.pbxdoc.language.finding.Severity;
import org.pbxdoc.language.load.Installation;
import org.pbxdoc.language.model.HolidayList;
import org.pbxdoc.language.model.ModelPackage;
import org.pbxdoc.language.model.OpenHours;
import org.pbxdoc.language.model.Schedule;
import org.pbxdoc.language.model.Site;
import org.pbxdoc.language.model.SpecialDay;
import org.pbxdoc.language.rules.Rule;

/** LIN008: opening hours run forward and do not overlap, and the holidays are those of this year and of the sites. */
public final class SchedulesSound extends Rule {

    private static final ModelPackage MODEL = ModelPackage.eINSTANCE;

    /** A break this short is a slip: 11:59 where 12:00 is meant. */
    private static final int SLIP_SECONDS = 300;

    public SchedulesSound() {
        super("LIN008", Severity.WARNING, "1.0");
    }

    @Override
    public void check(Installation installation, Findings findings) {
        List<Schedule> schedules =
                installation.all(Schedule.class).stream().filter(Lifecycles::isActive).toList();
        for (Schedule schedule : schedules) {
            OpeningTimes times = OpeningTimes.of(schedule);
            Set<OpenHours> told = new HashSet<>();
            for (DayOfWeek day : DayOfWeek.values()) {
                checkDay(schedule, times.week().getOrDefault(day, List.of()), told, findings);
            }
            for (SpecialDay day : schedule.getSpecialDays()) {
                checkDay(schedule, OpeningTimes.of(day), told, findings);
            }
            installation.asOf().ifPresent(today -> checkYear(schedule, today, findings));
        }
        checkCantons(schedules, installation, findings);
    }

    /** The hours of an opening stand on several days and are reported once. */
    private static void checkDay(Schedule schedule, List<Hours> day, Set<OpenHours> told, Findings findings) {
        Hours before = null;
        for (Hours hours : day) {
            OpenHours stated = hours.stated();
            if (hours.isReversed()) {
                if (told.add(stated)) {
                    findings.report(stated, null, Named.of(schedule), stated.getStart(), stated.getEnd());
                }
                continue;
            }
            if (before != null) {
                int gap = hours.start().toSecondOfDay() - before.endSecond();
                String variant = gap < 0 ? "overlap" : gap > 0 && gap <= SLIP_SECONDS ? "gap" : "";
                if (!variant.isEmpty() && told.add(stated)) {
                    findings.reportAs(
                            variant,
                            findings.severity(),
                            stated,
                            null,
                            Named.of(schedule),
                            before.stated().getStart() + "–" + before.stated().getEnd(),
                            stated.getStart() + "–" + stated.getEnd());
                }
            }
            before = before == null || hours.endSecond() > before.endSecond() ? hours : before;
        }
    }

    private static void checkYear(Schedule schedule, LocalDate today, Findings findings) {
        int newest = schedule.getHolidays().stream().mapToInt(HolidayList::getYear).max().orElse(today.getYear());
        if (newest < today.getYear()) {
            HolidayList last = schedule.getHolidays().stream()
                    .filter(list -> list.getYear() == newest)
                    .findFirst()
                    .orElseThrow();
            findings.reportAs(
                    "year",
                    findings.severity(),
                    last,
                    MODEL.getHolidayList_Year(),
                    Named.of(schedule),
                    String.valueOf(newest),
                    String.valueOf(today.getYear()));
        }
    }

    /** A canton that some schedule has is enough: which schedule is for which site nobody states. */
    private static void checkCantons(List<Schedule> schedules, Installation installation, Findings findings) {
        Map<Schedule, HolidayList> first = new LinkedHashMap<>();
        Set<String> cantons = new HashSet<>();
        for (Schedule schedule : schedules) {
            for (HolidayList list : schedule.getHolidays()) {
                first.putIfAbsent(schedule, list);
                if (list.getCanton() == null) {
                    findings.reportAs(
                            "canton", findings.severity(), list, MODEL.getHolidayList_Year(), Named.of(schedule), String.valueOf(list.getYear()));
                } else {
                    cantons.add(list.getCanton());
                }
            }
        }
        if (first.isEmpty() || cantons.isEmpty()) {
            return;
        }
        TerminalCount terminals = TerminalCount.of(installation);
        for (Site site : installation.all(Site.class)) {
            String canton = site.getCanton();
            if (canton != null && !cantons.contains(canton) && Lifecycles.isActive(site) && terminals.at(site) > 0) {
                findings.reportAs(
                        "site",
                        findings.severity(),
                        first.values().iterator().next(),
                        null,
                        Named.of(first.keySet().iterator().next()),
                        Named.of(site),
                        canton);
            }
        }
    }
}
