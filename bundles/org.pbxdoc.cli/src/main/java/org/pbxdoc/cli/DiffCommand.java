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
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.pbxdoc.language.model.Audience;
import org.pbxdoc.pack.DiffOptions;
import org.pbxdoc.pack.PackFailure;
import org.pbxdoc.pack.RevisionDiff;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code pbxdoc diff}: what differs between two states of a customer. */
@Command(
        name = "diff",
        description = "Says what differs between two states of a customer: folders, packs, or revisions of a Git repository such as v1.2"
                + " or v1.2:customers/exemple. Proposes the entry for the change log.")
final class DiffCommand implements Callable<Integer>, Speaking {

    private enum Format {
        text,
        json,
        markdown
    }

    private final Surroundings surroundings;

    @Spec
    private CommandSpec spec;

    @Mixin
    private MessageOptions speech;

    @Option(names = "--format", paramLabel = "text|json|markdown", defaultValue = "text", description = "How the differences are printed.")
    private Format format;

    @Option(
            names = "--folder",
            paramLabel = "<folder>",
            converter = FolderPath.class,
            description = "The folder of the customer that revisions are about; the other state or the current folder if not given.")
    private Path folder;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "<folder>",
            converter = FolderPath.class,
            description = "Folder for the dossier with tracked changes; without it nothing is written.")
    private Path output;

    @Option(names = "--exit-code", description = "Exit with 1 if anything differs.")
    private boolean exitCode;

    @Parameters(index = "0", paramLabel = "<older>", description = "The older state.")
    private String older;

    @Parameters(index = "1", paramLabel = "<newer>", description = "The newer state.")
    private String newer;

    private Optional<Locale> language = Optional.empty();
    private Optional<Audience> audience = Optional.empty();

    DiffCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Option(
            names = "--language",
            paramLabel = "fr|de|it|en",
            description = "Language of the differences; that of the messages if not given.")
    void language(String wanted) {
        if (!MessageLanguage.isKnown(wanted)) {
            throw misused("--language is " + String.join(", ", MessageLanguage.known()) + ", not '" + wanted + "'");
        }
        language = Optional.of(Locale.forLanguageTag(wanted));
    }

    @Option(
            names = "--audience",
            paramLabel = "customer|internal|auditor",
            description = "Who reads the differences, instead of whom the document headers name.")
    void audience(String reader) {
        audience = AudienceWord.read(reader, spec);
    }

    private ParameterException misused(String message) {
        return new ParameterException(spec.commandLine(), message);
    }

    @Override
    public MessageOptions speech() {
        return speech;
    }

    @Override
    public Integer call() throws PackFailure {
        DiffOptions options = new DiffOptions(older, newer, surroundings.directory(), Optional.ofNullable(folder), audience);
        try (RevisionDiff diff = RevisionDiff.of(options)) {
            Path written = output == null ? null : diff.write(surroundings.resolve(output));
            print(diff);
            if (written != null) {
                surroundings.err().println(surroundings.shown(written));
            }
            return exitCode && !diff.isEmpty() ? ExitCode.FINDINGS : ExitCode.OK;
        }
    }

    private void print(RevisionDiff diff) {
        Locale reader = language.orElseGet(() -> speech.language(surroundings));
        String all = switch (format) {
            case text -> diff.text(reader);
            case json -> diff.json(reader);
            case markdown -> diff.markdown(reader);
        };
        all.lines().forEach(line -> surroundings.out().println(VisibleText.of(line)));
        surroundings.out().flush();
    }
}
