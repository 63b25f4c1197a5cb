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
import java.time.LocalDateTime;
import java.util.Optional;

/** A moment in local time, written {@code 2026-11-18T07:30}; seconds may follow. */
public final class IsoDateTime {

    static final String FORM = "datetime";

    private IsoDateTime() {}

    /** Reads {@code text}; a zone is refused, since a dossier speaks the time of its site. */
    public static Parsed<LocalDateTime> parse(String text) {
        int at = Math.max(text.indexOf('T'), text.indexOf('t'));
        if (at < 0) {
            return Parsed.refused(FORM);
        }
        Parsed<LocalDate> day = IsoDate.parse(text.substring(0, at));
        Parsed<java.time.LocalTime> time = TimeOfDay.parse(text.substring(at + 1));
        if (text.charAt(at) == 'T' && day.value().isPresent() && time.value().isPresent()) {
            return Parsed.of(LocalDateTime.of(day.value().get(), time.value().get()));
        }
        if (day.refusal().map(Parsed.Refusal::reason).filter(IsoDate.CALENDAR::equals).isPresent()) {
            return Parsed.refused(IsoDate.CALENDAR);
        }
        Optional<String> date = meant(day, text.substring(0, at));
        Optional<String> clock = meant(time, text.substring(at + 1));
        return date.isPresent() && clock.isPresent()
                ? Parsed.refused(FORM, date.get() + "T" + clock.get())
                : Parsed.refused(FORM);
    }

    private static Optional<String> meant(Parsed<?> part, String text) {
        return part.value().isPresent() ? Optional.of(text) : part.refusal().flatMap(refusal -> refusal.correction());
    }

    /** Returns the moment of {@code text}, which may be null; empty if it is none. */
    public static Optional<LocalDateTime> read(String text) {
        return text == null ? Optional.empty() : parse(text).value();
    }
}
