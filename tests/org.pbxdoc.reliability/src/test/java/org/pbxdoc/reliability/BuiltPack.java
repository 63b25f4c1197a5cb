/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.reliability;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.pbxdoc.compose.Composition;
import org.pbxdoc.document.Deliverable;
import org.pbxdoc.document.Wording;
import org.pbxdoc.language.finding.Severity;
import org.pbxdoc.language.load.Installation;
import org.pbxdoc.language.model.Audience;
import org.pbxdoc.pack.PackBuild;
import org.pbxdoc.pack.PackFailure;
import org.pbxdoc.pack.PackOptions;
import org.pbxdoc.pack.PackResult;
import org.pbxdoc.pack.Progress;

/**
 * A pack and what it was made from.
 *
 * @param result what the build returned
 * @param composition what was written
 */
record BuiltPack(PackResult result, Composition composition) {

    static final List<Locale> LANGUAGES = Stream.of("fr", "de", "it", "en").map(Locale::forLanguageTag).toList();

    private static final Path EXAMPLES = Path.of("../../examples");

    /** Makes the pack of an example for a reader who may see all of it. */
    static BuiltPack ofExample(String name, Path output, List<Locale> languages) throws PackFailure {
        return of(EXAMPLES.resolve(name).resolve("src/main/pbxdoc"), output, languages);
    }

    /** Makes the pack of {@code folder} for a reader who may see all of it. */
    static BuiltPack of(Path folder, Path output, List<Locale> languages) throws PackFailure {
        PackResult result = PackBuild.run(
                PackOptions.of(folder, output).withLanguages(languages).withAudience(Audience.INTERNAL).withArchive(false), Progress.NONE);
        if (!result.isWritten()) {
            throw new IllegalStateException("no pack of " + folder + ": " + result.inspection().findings().stream()
                    .filter(finding -> finding.severity() == Severity.ERROR && finding.acceptedBecause().isEmpty())
                    .map(finding -> finding.id() + " " + finding.place().file().lastSegment() + ":" + finding.place().line() + " " + finding.message(Locale.ENGLISH))
                    .toList());
        }
        return new BuiltPack(
                result, Composition.of(result.inspection().installation(), result.inspection().findings()));
    }

    Installation installation() {
        return composition.installation();
    }

    List<Deliverable> deliverables() {
        return composition.deliverables();
    }

    /** Returns the words of {@code language}. */
    static Wording wording(Locale language) {
        return Composition.wording(language);
    }

    /** Returns the bytes of {@code deliverable} in {@code format} and {@code language}. */
    byte[] file(Deliverable deliverable, Deliverable.Format format, Locale language) throws IOException {
        return file(deliverable.name(), format.ending(), language);
    }

    /** Returns the bytes of the file that is called {@code base} in {@code language}. */
    byte[] file(String base, String ending, Locale language) throws IOException {
        return Files.readAllBytes(result.folder().orElseThrow().resolve(base + "." + language.getLanguage() + "." + ending));
    }

    /** Returns the names of all files that end in {@code ending}, of every language. */
    List<Path> files(String ending) {
        try (Stream<Path> files = Files.walk(result.folder().orElseThrow())) {
            return files.filter(file -> file.toString().endsWith("." + ending)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the text of the file that is called {@code base} in {@code language}. */
    String text(String base, String ending, Locale language) throws IOException {
        return new String(file(base, ending, language), StandardCharsets.UTF_8);
    }
}
