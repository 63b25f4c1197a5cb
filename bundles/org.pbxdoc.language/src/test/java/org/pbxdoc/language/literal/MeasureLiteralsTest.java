/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.language.literal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MeasureLiteralsTest {

    @Test
    void readsADayOfTheCalendar() {
        assertEquals(LocalDate.of(2026, 11, 20), IsoDate.parse("2026-11-20").value().orElseThrow());
        assertEquals(LocalDate.of(2028, 2, 29), IsoDate.parse("2028-02-29").value().orElseThrow());
        assertEquals("20.11.2026", IsoDate.display(LocalDate.of(2026, 11, 20)));
    }

    @ParameterizedTest
    @CsvSource({
        "2027-02-29, date.calendar, ",
        "2026-13-01, date.calendar, ",
        "2026-04-31, date.calendar, ",
        "20.11.2026, date, 2026-11-20",
        "2026-1-5, date, 2026-01-05",
        "20261120, date, 2026-11-20",
        "11/20/2026, date, ",
        "2026-11, date, ",
        "202611, date, ",
        "tomorrow, date, ",
    })
    void explainsWhatIsNoDate(String text, String reason, String correction) {
        refused(IsoDate.parse(text), reason, correction);
    }

    @Test
    void readsAMoment() {
        assertEquals(LocalDateTime.of(2026, 11, 18, 7, 30), IsoDateTime.parse("2026-11-18T07:30").value().orElseThrow());
        assertEquals(LocalDateTime.of(2026, 11, 18, 7, 30, 15), IsoDateTime.parse("2026-11-18T07:30:15").value().orElseThrow());
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-18, datetime, ",
        "2026-11-18T7:30, datetime, 2026-11-18T07:30",
        "2026-11-18t07:30, datetime, 2026-11-18T07:30",
        "2026-11-18T07:30Z, datetime, ",
        "2026-11-18T25:00, datetime, ",
        "2026-02-30T07:30, date.calendar, ",
    })
    void explainsWhatIsNoMoment(String text, String reason, String correction) {
        refused(IsoDateTime.parse(text), reason, correction);
    }

    @ParameterizedTest
    @CsvSource({"7:30, time, 07:30", "7h30, time, 07:30", "24:00, time, ", "0730, time, ", "7, time, "})
    void explainsWhatIsNoTime(String text, String reason, String correction) {
        refused(TimeOfDay.parse(text), reason, correction);
    }

    @Test
    void readsTimeSpans() {
        assertEquals(1800, TimeSpan.parse("30min").value().orElseThrow().seconds());
        assertEquals(LocalDate.of(2027, 2, 28), TimeSpan.parse("3mo").value().orElseThrow().after(LocalDate.of(2026, 11, 30)));
        assertEquals(LocalDate.of(2030, 2, 28), TimeSpan.parse("2y").value().orElseThrow().after(LocalDate.of(2028, 2, 29)));
        assertEquals(LocalDate.of(2026, 1, 15), TimeSpan.parse("14d").value().orElseThrow().after(LocalDate.of(2026, 1, 1)));
        assertEquals("14d", TimeSpan.parse("14d").value().orElseThrow().toString());
    }

    @ParameterizedTest
    @CsvSource({"30, duration.unit, ", "30m, duration, ", "30Min, duration, 30min", "14j, duration, 14d", "12mois, duration, 12mo", "x, duration, ", "1:30, duration, "})
    void explainsWhatIsNoTimeSpan(String text, String reason, String correction) {
        refused(TimeSpan.parse(text), reason, correction);
    }

    @ParameterizedTest
    @CsvSource({"370W, 370000, 370 W", "12.95W, 12950, 12.95 W", "280mW, 280, 0.28 W", "1.5kW, 1500000, 1500 W", "1500VA, 1500000, 1500 VA", "1kVA, 1000000, 1000 VA"})
    void readsPowers(String text, long milli, String display) {
        Power power = Power.parse(text).value().orElseThrow();

        assertEquals(milli, power.milli());
        assertEquals(display, power.display());
    }

    @ParameterizedTest
    @CsvSource({"370, power.unit, ", "370w, power, 370W", "370Watt, power, 370W", "1kva, power, 1kVA", "370V, power, ", "5MW, power, ", "1..5W, power, "})
    void explainsWhatIsNoPower(String text, String reason, String correction) {
        refused(Power.parse(text), reason, correction);
    }

    @Test
    void neverAddsWattsToVoltAmperes() {
        Power watts = Power.milliwatts(1000);
        Power apparent = new Power(1000, Power.Kind.VOLT_AMPERE);

        org.junit.jupiter.api.Assertions.assertThrows(IllegalArgumentException.class, () -> watts.plus(apparent));
        assertEquals(89, Power.milliwatts(70_000).percentOf(Power.milliwatts(78_800)) + 1);
    }

    @ParameterizedTest
    @CsvSource({"80, percent, 80%", "101%, percent, ", "x%, percent, "})
    void explainsWhatIsNoPercentage(String text, String reason, String correction) {
        refused(Percent.parse(text), reason, correction);
    }

    @ParameterizedTest
    @CsvSource({"24, rackunits, 24U", "24HE, rackunits, 24U", "0U, rackunits, ", "600U, rackunits, "})
    void explainsWhatIsNoRackHeight(String text, String reason, String correction) {
        refused(RackUnits.parse(text), reason, correction);
    }

    @ParameterizedTest
    @CsvSource({"9.10, 9.9", "R10.1, R8.2", "V3R3.1, V3R3", "8.1SP2, 8.1", "8.1SP10, 8.1SP2", "20.0 Update 5, 20.0 Update 4", "20.0 Update 5, 20.0", "9.0, 9.0-rc1", "10, 9.99.99", "18.0.3.450, 18.0.3.45"})
    void knowsWhichVersionIsNewer(String newer, String older) {
        assertTrue(new VersionText(newer).isNewerThan(new VersionText(older)), newer);
        assertFalse(new VersionText(older).isNewerThan(new VersionText(newer)), older);
        assertTrue(new VersionText(newer).compareTo(new VersionText(older)) > 0);
    }

    @ParameterizedTest
    @CsvSource({"R8.2, 8.2", "V3R3, 3.3", "9.1, 9.1.0", "r8.02, R8.2"})
    void knowsThatTwoTextsAreOneRelease(String one, String other) {
        assertTrue(new VersionText(one).isSameRelease(new VersionText(other)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"R8.2", "Release 8.2", "8.2"})
    void keepsTheVendorsSpelling(String text) {
        assertEquals(text, new VersionText(text).toString());
    }

    private static void refused(Parsed<?> parsed, String reason, String correction) {
        Parsed.Refusal<?> refusal = parsed.refusal().orElseThrow();
        assertEquals(reason, refusal.reason());
        assertEquals(Optional.ofNullable(correction), refusal.correction());
    }
}
