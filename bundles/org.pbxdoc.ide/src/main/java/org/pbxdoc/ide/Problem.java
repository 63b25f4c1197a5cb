/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.ide;

import java.nio.file.Path;
import java.util.Locale;
import org.pbxdoc.language.finding.Finding;
import org.pbxdoc.language.finding.Severity;

/**
 * A finding as an editor shows it, in the user's language.
 *
 * @param id id of the rule
 * @param severity how grave it is
 * @param message what is wrong
 * @param file the file it is in
 * @param line line, from 1
 * @param offset offset in UTF-16 units, from 0
 * @param length length in UTF-16 units, at least 1 so that there is something to underline
 * @param accepted whether the author has accepted it
 */
public record Problem(
        String id, Severity severity, String message, Path file, int line, int offset, int length, boolean accepted) {

    /** Returns the message with the id behind it. */
    public String display() {
        return message + " [" + id + "]";
    }

    /** Returns this problem with another severity. */
    public Problem withSeverity(Severity other) {
        return new Problem(id, other, message, file, line, offset, length, accepted);
    }

    /** Returns the finding in the language of {@code locale}. */
    public static Problem of(Finding finding, Locale locale) {
        return new Problem(
                finding.id(),
                finding.severity(),
                finding.message(locale),
                Path.of(finding.place().file().toFileString()),
                finding.place().line(),
                finding.place().offset(),
                Math.max(1, finding.place().length()),
                finding.acceptedBecause().isPresent());
    }
}
