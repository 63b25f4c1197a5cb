/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.pbxdoc.document.Calendar;
import org.pbxdoc.document.Wording;

/** Writes a calendar as RFC 5545 has it: each event takes its day as a whole, in whatever time zone the reader is. */
public final class CalendarWriter {

    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;

    /**
     * Writes {@code calendar} in the language of {@code wording}; {@code out} stays open.
     *
     * @throws IOException if {@code out} cannot be written
     */
    public void write(Calendar calendar, Wording wording, OutputStream out) throws IOException {
        ContentLines lines = new ContentLines();
        lines.add("BEGIN", "VCALENDAR");
        lines.add("VERSION", "2.0");
        lines.add("PRODID", "-//pbxdoc//due dates//" + wording.locale().getLanguage().toUpperCase(java.util.Locale.ROOT));
        lines.add("CALSCALE", "GREGORIAN");
        lines.add("METHOD", "PUBLISH");
        lines.text("X-WR-CALNAME", wording.say(calendar.title()));
        for (Calendar.Event event : calendar.events()) {
            event(lines, calendar, event, wording);
        }
        lines.add("END", "VCALENDAR");
        out.write(lines.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static void event(ContentLines lines, Calendar calendar, Calendar.Event event, Wording wording) {
        String summary = wording.say(event.summary());
        String description = wording.say(event.description());
        lines.add("BEGIN", "VEVENT");
        lines.text("UID", event.id() + "@" + calendar.owner() + ".pbxdoc");
        lines.add("DTSTAMP", stamp(calendar.asOf()));
        // A newer dossier has a higher number, so that a calendar program takes its day for an event that was moved.
        lines.add("SEQUENCE", Long.toString(Math.max(0, calendar.asOf().toEpochDay())));
        lines.add("DTSTART;VALUE=DATE", DAY.format(event.day()));
        lines.add("DTEND;VALUE=DATE", DAY.format(event.day().plusDays(1)));
        lines.text("SUMMARY", summary);
        if (!description.isEmpty()) {
            lines.text("DESCRIPTION", description);
        }
        lines.text("CATEGORIES", wording.say(event.category()));
        lines.add("TRANSP", "TRANSPARENT");
        for (int days : event.reminders()) {
            lines.add("BEGIN", "VALARM");
            lines.add("ACTION", "DISPLAY");
            lines.text("DESCRIPTION", summary);
            lines.add("TRIGGER", "-P" + days + "D");
            lines.add("END", "VALARM");
        }
        lines.add("END", "VEVENT");
    }

    private static String stamp(LocalDate day) {
        return DAY.format(day) + "T000000Z";
    }
}
