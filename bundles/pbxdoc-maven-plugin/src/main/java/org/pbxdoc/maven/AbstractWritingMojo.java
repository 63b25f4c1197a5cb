/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.maven;

import java.io.File;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.pbxdoc.pack.PackBuild;
import org.pbxdoc.pack.PackFailure;
import org.pbxdoc.pack.PackOptions;
import org.pbxdoc.pack.PackResult;
import org.pbxdoc.pack.Progress;

/** What the goals that write have in common. */
abstract class AbstractWritingMojo extends AbstractPbxdocMojo {

    private static final List<String> LANGUAGES = List.of("fr", "de", "it", "en");

    /** Folder that the pack goes to. */
    @Parameter(property = "pbxdoc.outputDirectory", defaultValue = "${project.build.directory}/pbxdoc")
    File outputDirectory;

    /** Languages of the documents, of fr, de, it and en; those of the document header if not given. */
    @Parameter(property = "pbxdoc.languages")
    List<String> languages = new ArrayList<>();

    /** The day the content is true, as yyyy-mm-dd; the one in the document header if not given. */
    @Parameter(property = "pbxdoc.asOf")
    String asOf;

    /** Ed25519 private key (PEM) that the manifest is signed with. */
    @Parameter(property = "pbxdoc.signKey")
    File signKey;

    /** Writes the pack, with an archive if {@code zipped}. */
    final PackResult write(boolean zipped) throws PackFailure, MojoExecutionException, MojoFailureException {
        PackOptions options = PackOptions.of(source(), outputDirectory.toPath())
                .withLanguages(locales())
                .withFailOn(failOn())
                .withArchive(zipped);
        options = signKey == null ? options : options.withSignKey(signKey.toPath());
        Optional<LocalDate> day = day();
        PackResult result = PackBuild.run(day.isPresent() ? options.withAsOf(day.get()) : options, Progress.NONE);
        judge(result.inspection());
        result.kept().forEach(kept -> getLog().warn(kept.message(Locale.ENGLISH)));
        result.folder().ifPresent(folder -> getLog().info("Wrote " + folder));
        return result;
    }

    private List<Locale> locales() throws MojoExecutionException {
        for (String language : languages) {
            if (!LANGUAGES.contains(language)) {
                throw new MojoExecutionException("languages is any of fr, de, it and en, not '" + language + "'");
            }
        }
        return languages.stream().distinct().map(Locale::forLanguageTag).toList();
    }

    private Optional<LocalDate> day() throws MojoExecutionException {
        try {
            return Optional.ofNullable(asOf).map(LocalDate::parse);
        } catch (DateTimeParseException e) {
            throw new MojoExecutionException("asOf is a day such as 2026-11-25, not '" + asOf + "'", e);
        }
    }
}
