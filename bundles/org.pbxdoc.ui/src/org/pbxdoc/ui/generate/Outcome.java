/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.ui.generate;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.pbxdoc.language.finding.Finding;
import org.pbxdoc.language.finding.Place;
import org.pbxdoc.language.finding.Severity;
import org.pbxdoc.pack.Inspection;
import org.pbxdoc.pack.PackFailure;
import org.pbxdoc.pack.PackResult;
import org.pbxdoc.ui.Words;

/**
 * What came of an order, in words.
 *
 * @param written whether the pack was written
 * @param headline what came of it
 * @param lines what the user should know
 * @param folder the pack, if it was written
 */
public record Outcome(boolean written, String headline, List<Line> lines, Optional<Path> folder) {

    private static final Words WORDS = new Words(Outcome.class);

    /**
     * Something to know.
     *
     * @param severity how grave it is
     * @param text what it is
     * @param place where it is mended, if that is a place in a source
     */
    public record Line(Severity severity, String text, Optional<Place> place) {}

    /** Returns the outcome of a build that came to its end. */
    public static Outcome of(PackResult result) {
        return result.isWritten() ? written(result) : refused(result.inspection());
    }

    /** Returns the outcome of a build that could not be made; nothing was changed then. */
    public static Outcome of(PackFailure failure) {
        return new Outcome(false, failure.message(Locale.getDefault(), Path::toString), List.of(), Optional.empty());
    }

    private static Outcome written(PackResult result) {
        Locale locale = Locale.getDefault();
        List<Line> lines = new ArrayList<>();
        result.missing().forEach(missing -> lines.add(note(Severity.WARNING, missing.message(locale))));
        result.kept().forEach(kept -> lines.add(note(Severity.WARNING, kept.message(locale))));
        if (result.withoutSources()) {
            lines.add(note(Severity.INFO, WORDS.say("without-sources")));
        }
        Path folder = result.folder().orElseThrow();
        lines.add(note(Severity.INFO, WORDS.say("files", result.files().size(), folder)));
        result.archive().ifPresent(archive -> lines.add(note(Severity.INFO, WORDS.say("archive", archive))));
        lines.add(note(Severity.INFO, findings(result.inspection())));
        add(result.inspection(), Severity.WARNING, lines);
        return new Outcome(true, WORDS.say("written", folder.getFileName()), List.copyOf(lines), Optional.of(folder));
    }

    private static Outcome refused(Inspection inspection) {
        List<Line> lines = new ArrayList<>();
        add(inspection, Severity.ERROR, lines);
        return new Outcome(false, WORDS.say("refused", lines.size()), List.copyOf(lines), Optional.empty());
    }

    private static String findings(Inspection inspection) {
        return WORDS.say(
                "findings",
                inspection.count(Severity.ERROR),
                inspection.count(Severity.WARNING),
                inspection.count(Severity.INFO),
                inspection.accepted());
    }

    private static void add(Inspection inspection, Severity severity, List<Line> lines) {
        for (Finding finding : inspection.findings()) {
            if (finding.severity() == severity && finding.acceptedBecause().isEmpty()) {
                String text = finding.message(Locale.getDefault()) + " [" + finding.id() + "]";
                lines.add(new Line(severity, text, Optional.of(finding.place())));
            }
        }
    }

    private static Line note(Severity severity, String text) {
        return new Line(severity, text, Optional.empty());
    }
}
