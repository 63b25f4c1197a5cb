/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.pack;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.pbxdoc.language.finding.Severity;
import org.pbxdoc.language.model.Audience;

/**
 * What a pack is made from and how.
 *
 * @param folder the customer's folder
 * @param output the folder that the pack goes to; created if it does not exist
 * @param languages languages of the documents; those of the document header if empty
 * @param asOf the day the content is true, instead of the one in the document header
 * @param audience who the documents are for, instead of whom the document header names
 * @param failOn findings of this severity and graver ones stand in the way
 * @param csv how csv files are written
 * @param zipped whether the pack is also written as an archive
 * @param signKey the Ed25519 key that the manifest is signed with, a PEM file, if it is
 */
public record PackOptions(
        Path folder,
        Path output,
        List<Locale> languages,
        Optional<LocalDate> asOf,
        Optional<Audience> audience,
        Severity failOn,
        CsvStyle csv,
        boolean zipped,
        Optional<Path> signKey) {

    /** How csv files are written. */
    public enum CsvStyle {
        /** With semicolons and the mark by which Excel recognises UTF-8, as Excel with Swiss settings opens it. */
        EXCEL,
        /** With commas and without a mark, for programs. */
        PLAIN
    }

    public PackOptions {
        Objects.requireNonNull(folder);
        Objects.requireNonNull(output);
        languages = List.copyOf(languages);
    }

    /** Returns the options of a pack of {@code folder} in {@code output} as it is usually wanted. */
    public static PackOptions of(Path folder, Path output) {
        return new PackOptions(folder, output, List.of(), Optional.empty(), Optional.empty(), Severity.ERROR, CsvStyle.EXCEL, true, Optional.empty());
    }

    /** Returns these options with {@code others} as the languages of the documents. */
    public PackOptions withLanguages(List<Locale> others) {
        return new PackOptions(folder, output, others, asOf, audience, failOn, csv, zipped, signKey);
    }

    /** Returns these options with the content true on {@code day}. */
    public PackOptions withAsOf(LocalDate day) {
        return new PackOptions(folder, output, languages, Optional.of(day), audience, failOn, csv, zipped, signKey);
    }

    /** Returns these options with documents for {@code reader}. */
    public PackOptions withAudience(Audience reader) {
        return new PackOptions(folder, output, languages, asOf, Optional.of(reader), failOn, csv, zipped, signKey);
    }

    /** Returns these options with findings of {@code severity} and graver ones in the way. */
    public PackOptions withFailOn(Severity severity) {
        return new PackOptions(folder, output, languages, asOf, audience, severity, csv, zipped, signKey);
    }

    /** Returns these options with csv files in {@code style}. */
    public PackOptions withCsv(CsvStyle style) {
        return new PackOptions(folder, output, languages, asOf, audience, failOn, style, zipped, signKey);
    }

    /** Returns these options with or without an archive. */
    public PackOptions withArchive(boolean wanted) {
        return new PackOptions(folder, output, languages, asOf, audience, failOn, csv, wanted, signKey);
    }

    /** Returns these options with the manifest signed with the key in {@code file}. */
    public PackOptions withSignKey(Path file) {
        return new PackOptions(folder, output, languages, asOf, audience, failOn, csv, zipped, Optional.of(file));
    }
}
