/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pbxdoc.document.Calendar;
import org.pbxdoc.document.Text;

class CalendarWriterTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 20);

    @Test
    void writesAnEventOfOneWholeDayWithItsReminders() throws IOException {
        String text = written("Licence", "");

        assertEquals(
                """
                BEGIN:VCALENDAR
                VERSION:2.0
                PRODID:-//pbxdoc//due dates//DE
                CALSCALE:GREGORIAN
                METHOD:PUBLISH
                X-WR-CALNAME:Due
                BEGIN:VEVENT
                UID:lic-crm.expires@exemple.pbxdoc
                DTSTAMP:20261120T000000Z
                SEQUENCE:20777
                DTSTART;VALUE=DATE:20261231
                DTEND;VALUE=DATE:20270101
                SUMMARY:Licence
                CATEGORIES:licence
                TRANSP:TRANSPARENT
                BEGIN:VALARM
                ACTION:DISPLAY
                DESCRIPTION:Licence
                TRIGGER:-P90D
                END:VALARM
                BEGIN:VALARM
                ACTION:DISPLAY
                DESCRIPTION:Licence
                TRIGGER:-P30D
                END:VALARM
                END:VEVENT
                END:VCALENDAR
                """,
                text.replace("\r\n", "\n"));
        assertEquals(text.lines().count(), text.split("\r\n").length);
    }

    @Test
    void escapesWhatSeparates() throws IOException {
        String text = written("a, b; c\\d\r\ne\u0001\u202E", "x");

        assertTrue(text.contains("SUMMARY:a\\, b\\; c\\\\d\\ne\uFFFD\uFFFD\r\n"), text);
    }

    @Test
    void foldsBetweenCharactersAndNeverInsideOne() throws IOException {
        String words = "Überlänge 😀 ".repeat(30).strip();
        String text = written(words, "");

        for (String line : text.split("\r\n")) {
            assertTrue(line.getBytes(StandardCharsets.UTF_8).length <= 75, line);
        }
        assertTrue(text.replace("\r\n ", "").contains("SUMMARY:" + words + "\r\n"), text);
    }

    private static String written(String summary, String description) throws IOException {
        Calendar.Event event = new Calendar.Event(
                "lic-crm.expires", LocalDate.of(2026, 12, 31), Text.of(summary), Text.of(description), Text.label("licence"), List.of(90, 30));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new CalendarWriter().write(new Calendar(Text.of("Due"), AS_OF, "exemple", List.of(event)), Spoken.GERMAN, out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
