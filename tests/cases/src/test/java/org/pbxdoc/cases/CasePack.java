/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.cases;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.pbxdoc.language.finding.Severity;
import org.pbxdoc.language.load.Installation;
import org.pbxdoc.language.load.SourceFile;
import org.pbxdoc.language.rules.Checker;
import org.pbxdoc.pack.PackBuild;
import org.pbxdoc.pack.PackFailure;
import org.pbxdoc.pack.PackOptions;
import org.pbxdoc.pack.PackResult;
import org.pbxdoc.pack.Progress;

/** Makes packs of inputs that are far from complete. */
final class CasePack {

    private static final List<Locale> LANGUAGES = List.of(Locale.FRENCH);

    private CasePack() {}

    /** Makes a pack of {@code input} as it is, only with a document header. */
    static PackResult plain(CaseFile.Case input, Path scratch) throws IOException, PackFailure {
        return make(input, "", scratch);
    }

    /** Makes a pack of {@code input}; the author accepts all that is missing in it. */
    static PackResult accepting(CaseFile.Case input, Path scratch) throws IOException, PackFailure {
        String acceptances = new Checker().check(Installation.of(input.files())).stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .map(finding -> "    accept " + finding.id() + " because \"A small input\"\n")
                .distinct()
                .collect(Collectors.joining());
        return make(input, acceptances, scratch);
    }

    private static PackResult make(CaseFile.Case input, String acceptances, Path scratch) throws IOException, PackFailure {
        Path folder = Files.createDirectories(scratch.resolve("customer"));
        for (SourceFile file : input.files()) {
            Files.write(folder.resolve(file.uri().lastSegment()), file.bytes());
        }
        Files.writeString(
                folder.resolve("header.pbxdoc"), "document \"Dossier\" {\n    version 1.0\n    as-of 2026-11-20\n" + acceptances + "}\n");
        return PackBuild.run(PackOptions.of(folder, scratch.resolve("out")).withLanguages(LANGUAGES), Progress.NONE);
    }
}
