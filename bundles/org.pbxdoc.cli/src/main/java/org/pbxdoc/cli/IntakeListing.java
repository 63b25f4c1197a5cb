/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.cli;

import java.util.List;
import java.util.Locale;
import org.pbxdoc.intake.csv.IntakePreview;
import org.pbxdoc.pack.Words;

/** What an import comes to, as people read it: {@code table:line: why}, and what is left out. */
final class IntakeListing {

    private static final Words WORDS = new Words(IntakeListing.class);

    private final Surroundings surroundings;
    private final Locale language;
    private final String table;

    IntakeListing(Surroundings surroundings, Locale language, String table) {
        this.surroundings = surroundings;
        this.language = language;
        this.table = table;
    }

    /** Prints it; what is created too if it {@code isAllThereIs}. */
    void print(IntakePreview preview, boolean isAllThereIs) {
        if (isAllThereIs) {
            preview.created().forEach(this::created);
        }
        for (IntakePreview.Rejected row : preview.rejected()) {
            say(place(row.line()) + WORDS.say(language, "import.rejected", row.reason().message(language)));
        }
        for (IntakePreview.Remark row : preview.remarks()) {
            say(place(row.line()) + row.reason().message(language));
        }
        preview.consequences().forEach(error -> say(WORDS.say(language, "import.consequence", error.message(language))));
        columns("import.ignored", preview.ignored());
        columns("import.secrets", preview.secrets());
        if (preview.planned() > 0) {
            say(preview.plannedBecause(language));
        }
        say(preview.summary(language));
        say(preview.source().description(language));
    }

    private void created(IntakePreview.Created one) {
        String detail = one.detail().isEmpty() ? "" : " (" + one.detail() + ")";
        say(place(one.line()) + one.kind().title(language) + " " + one.name() + ": " + one.title() + ", " + one.number() + detail);
    }

    private String place(long line) {
        return table + ":" + line + ": ";
    }

    private void columns(String key, List<String> headings) {
        if (!headings.isEmpty()) {
            say(WORDS.say(language, key, String.join(", ", headings)));
        }
    }

    private void say(String sentence) {
        surroundings.err().println(VisibleText.of(sentence));
    }
}
