/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.intake.csv;

import java.util.Locale;
import java.util.Optional;

/**
 * What the reader decides about an import.
 *
 * @param source what exported the table; found out by its headings if it is not said
 * @param profile rights of the users, a profile of the folder; without one they are only planned
 * @param site where they are, a site of the folder; the only one if there is one
 * @param locale language of the comments in the text
 */
public record IntakeOptions(Optional<CsvSource> source, Optional<String> profile, Optional<String> site, Locale locale) {

    /** Returns options where nothing is decided. */
    public static IntakeOptions of(Locale locale) {
        return new IntakeOptions(Optional.empty(), Optional.empty(), Optional.empty(), locale);
    }
}
