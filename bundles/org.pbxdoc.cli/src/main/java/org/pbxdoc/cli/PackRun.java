/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.pbxdoc.language.finding.Severity;
import org.pbxdoc.pack.PackBuild;
import org.pbxdoc.pack.PackFailure;
import org.pbxdoc.pack.PackOptions;
import org.pbxdoc.pack.PackResult;
import org.pbxdoc.pack.PackSeries;
import org.pbxdoc.pack.Words;

/** Makes packs one after the other and says what came of each; the way to a pack is the only thing on standard output. */
final class PackRun {

    private static final Words WORDS = new Words(PackRun.class);

    private final Surroundings surroundings;
    private final Locale language;

    PackRun(Surroundings surroundings, Locale language) {
        this.surroundings = surroundings;
        this.language = language;
    }

    /** Makes a pack for each of {@code options} and returns the exit code of the worst. */
    int run(List<PackOptions> options) throws PackFailure {
        PackSeries.check(options);
        int code = ExitCode.OK;
        for (PackOptions one : options) {
            code = Math.max(code, run(one));
        }
        return code;
    }

    private int run(PackOptions options) throws PackFailure {
        PackResult result;
        try (ProgressLine progress = new ProgressLine(surroundings, language)) {
            result = PackBuild.run(options, progress);
        }
        new FindingListing(surroundings, language).print(result.inspection());
        if (result.withoutSources()) {
            surroundings.err().println(WORDS.say(language, "without-sources"));
        }
        result.kept().forEach(kept -> surroundings.err().println(kept.message(language)));
        result.missing().forEach(missing -> surroundings.err().println(VisibleText.of(missing.message(language))));
        result.folder().ifPresent(this::announce);
        result.archive().ifPresent(this::announce);
        if (!result.isWritten()) {
            Severity failOn = options.failOn();
            surroundings.err().println(WORDS.say(language, "not-written", failOn.word()));
        }
        return ExitCode.of(result.verdict());
    }

    private void announce(Path written) {
        surroundings.out().println(surroundings.shown(written));
        surroundings.out().flush();
    }
}
