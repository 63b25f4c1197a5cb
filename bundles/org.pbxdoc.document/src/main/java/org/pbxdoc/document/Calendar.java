/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.document;

import java.time.LocalDate;
import java.util.List;

/**
 * Days to keep in mind, for the calendar of a person.
 *
 * @param title its name in the list of calendars
 * @param asOf the day the content is true
 * @param owner whose they are, as part of a stable name: letters, digits, dots and hyphens
 * @param events the days in order
 */
public record Calendar(Text title, LocalDate asOf, String owner, List<Event> events) implements Content {

    public Calendar {
        events = List.copyOf(events);
    }

    /**
     * Something that is due on a day.
     *
     * @param id stable name, unique in the calendar, so that a newer file replaces what an older one brought
     * @param day the day
     * @param summary one line
     * @param description more about it, may be empty
     * @param category what kind of thing is due
     * @param reminders how many days before to remind of it
     */
    public record Event(String id, LocalDate day, Text summary, Text description, Text category, List<Integer> reminders) {
        public Event {
            reminders = List.copyOf(reminders);
        }
    }
}
