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
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.pbxdoc.language.model.Audience;
import org.pbxdoc.pack.PackOptions;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Options of the commands that write: where to, in which languages, for whom. */
final class OutputOptions {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "<folder>",
            defaultValue = "out",
            converter = FolderPath.class,
            description = "Folder that the pack goes to; out if not given.")
    private Path output;

    @Option(names = "--csv", paramLabel = "excel|plain", defaultValue = "excel", description = "How csv files are written: for Excel (semicolons, with a byte order mark) or plain (commas, without).")
    private CsvOption csv;

    @Option(names = "--sign-key", paramLabel = "<file>", converter = FolderPath.class, description = "Ed25519 private key (PEM) to sign the manifest with.")
    private Path signKey;

    private enum CsvOption {
        excel,
        plain
    }

    private final List<Locale> languages = new ArrayList<>();
    private Optional<LocalDate> asOf = Optional.empty();
    private Optional<Audience> audience = Optional.empty();

    @Option(
            names = "--lang",
            split = ",",
            paramLabel = "fr|de|it|en",
            description = "Languages of the documents, such as fr,de; those of the document header if not given.")
    void languages(List<String> wanted) {
        languages.clear();
        for (String language : wanted) {
            if (!MessageLanguage.isKnown(language)) {
                throw misused("--lang is any of " + String.join(",", MessageLanguage.known()) + ", not '" + language + "'");
            }
            Locale locale = Locale.forLanguageTag(language);
            if (!languages.contains(locale)) {
                languages.add(locale);
            }
        }
    }

    @Option(
            names = "--as-of",
            paramLabel = "<yyyy-mm-dd>",
            description = "The day the content is true, instead of the one in the document header.")
    void asOf(String day) {
        try {
            asOf = Optional.of(LocalDate.parse(day));
        } catch (DateTimeParseException e) {
            throw misused("--as-of is a day such as 2026-11-25, not '" + day + "'");
        }
    }

    @Option(
            names = "--audience",
            paramLabel = "customer|internal|auditor",
            description = "Who the documents are for, instead of whom the document header names.")
    void audience(String reader) {
        audience = AudienceWord.read(reader, spec);
    }

    private ParameterException misused(String message) {
        return new ParameterException(spec.commandLine(), message);
    }

    /** Returns the options of a pack of {@code folder}. */
    PackOptions of(Path folder, Surroundings surroundings, SpeechOptions speech, boolean zipped) {
        return new PackOptions(
                surroundings.resolve(folder),
                surroundings.resolve(output),
                languages,
                asOf,
                audience,
                speech.failOn(),
                csv == CsvOption.plain ? PackOptions.CsvStyle.PLAIN : PackOptions.CsvStyle.EXCEL,
                zipped,
                Optional.ofNullable(signKey).map(surroundings::resolve));
    }
}
