/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.ide.severity;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.pbxdoc.language.finding.Severity;

/** How the findings of a rule look in an editor. */
public enum Look {
    ERROR,
    WARNING,
    INFO,
    /** They do not show at all. */
    IGNORE;

    /** Returns the word that stands in settings: {@code error}, {@code warning}, {@code info} or {@code ignore}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Returns the look of a word in settings. */
    public static Optional<Look> read(String word) {
        return Arrays.stream(values()).filter(look -> look.word().equals(word)).findFirst();
    }

    /** Returns how findings of {@code severity} look as long as nobody chooses. */
    public static Look of(Severity severity) {
        return switch (severity) {
            case ERROR -> ERROR;
            case WARNING -> WARNING;
            case INFO -> INFO;
        };
    }

    /** Returns the severity that shows; none if nothing does. */
    public Optional<Severity> severity() {
        return switch (this) {
            case ERROR -> Optional.of(Severity.ERROR);
            case WARNING -> Optional.of(Severity.WARNING);
            case INFO -> Optional.of(Severity.INFO);
            case IGNORE -> Optional.empty();
        };
    }
}
