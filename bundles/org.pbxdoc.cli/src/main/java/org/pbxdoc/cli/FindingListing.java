/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.pbxdoc.language.finding.Finding;
import org.pbxdoc.language.finding.Severity;
import org.pbxdoc.language.secret.ClearSecrets;
import org.pbxdoc.pack.CustomerFolder;
import org.pbxdoc.pack.Inspection;
import org.pbxdoc.pack.Words;

/** The findings of a check as people read them: {@code file:line:column: severity ID message}, the line, a summary. */
final class FindingListing {

    /** The rule that finds secrets in clear. */
    private static final String SECRET = "SEC001";

    private static final Words WORDS = new Words(FindingListing.class);

    private final Surroundings surroundings;
    private final Locale language;
    private final Ink ink;

    FindingListing(Surroundings surroundings, Locale language) {
        this.surroundings = surroundings;
        this.language = language;
        this.ink = new Ink(surroundings.colours());
    }

    /** Prints everything there is to say about {@code inspection}. */
    void print(Inspection inspection) {
        CustomerFolder folder = inspection.folder();
        folder.asked().ifPresent(file -> surroundings.err().println(
                WORDS.say(language, "single-file", surroundings.shown(file), surroundings.shown(folder.root()))));
        for (Finding finding : inspection.findings()) {
            surroundings.err().print(text(finding, folder));
        }
        surroundings.err().println(summary(inspection));
    }

    private String text(Finding finding, CustomerFolder folder) {
        String file = folder.path(finding.place().file())
                .map(surroundings::shown)
                .orElseGet(() -> folder.name(finding.place().file()));
        String place = VisibleText.of(file) + ":" + finding.place().line() + ":" + finding.place().column() + ":";
        String severity = ink.of(finding.severity(), finding.severity().word());
        String message = finding.message(language)
                + finding.acceptedBecause().map(reason -> WORDS.say(language, "accepted-because", reason)).orElse("");
        String head = ink.strong(place) + " " + severity + " " + finding.id() + " " + VisibleText.of(message) + "\n";
        return head + folder.line(finding.place())
                .filter(line -> mayBeShown(finding, line))
                .map(line -> SourceFrame.of(line, finding.place(), finding.severity(), ink))
                .orElse("");
    }

    /** A secret in clear is not repeated on a screen or in a build log, whatever the finding on its line is about. */
    private static boolean mayBeShown(Finding finding, String line) {
        return !finding.id().equals(SECRET) && ClearSecrets.find(line).isEmpty();
    }

    private String summary(Inspection inspection) {
        List<String> parts = new ArrayList<>();
        for (Severity severity : Severity.values()) {
            count(parts, severity.word(), inspection.count(severity));
        }
        count(parts, "accepted", inspection.accepted());
        if (parts.isEmpty()) {
            parts.add(WORDS.say(language, "none"));
        }
        List<String> files = new ArrayList<>();
        count(files, "file", inspection.folder().files().size());
        return surroundings.shown(inspection.folder().root()) + ": "
                + WORDS.say(language, "summary", String.join(", ", parts), files.get(0));
    }

    private void count(List<String> parts, String noun, int amount) {
        if (amount > 0) {
            parts.add(WORDS.say(language, noun + (amount == 1 ? ".one" : ".many"), amount));
        }
    }
}
