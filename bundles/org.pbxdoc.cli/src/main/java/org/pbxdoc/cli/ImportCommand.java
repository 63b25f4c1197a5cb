/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pbxdoc.intake.csv.CsvSource;
import org.pbxdoc.intake.csv.Intake;
import org.pbxdoc.intake.csv.IntakeOptions;
import org.pbxdoc.intake.csv.IntakePreview;
import org.pbxdoc.intake.csv.IntakeRefusal;
import org.pbxdoc.language.load.SourceFile;
import org.pbxdoc.language.load.SourceFolder;
import org.pbxdoc.pack.CustomerFolder;
import org.pbxdoc.pack.PackFailure;
import org.pbxdoc.pack.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code pbxdoc import}: takes a table of a phone system into the folder of a customer. */
@Command(
        name = "import",
        description = "Takes a table that a phone system exported into the folder of a customer, as a new file; columns with passwords are dropped unread.",
        footer = {"", "Kinds: 3cx-extensions, freepbx-bulk-extensions, freepbx-bulk-handler, yealink-phonebook, netbox-prefixes.",
            "Exit code 1: rows were rejected, or the folder has errors that it had not before; the others were written."})
final class ImportCommand implements Callable<Integer>, Speaking {

    private static final Words WORDS = new Words(ImportCommand.class);
    private static final long MOST_BYTES = 32L * 1024 * 1024;

    private final Surroundings surroundings;

    @Spec
    private CommandSpec spec;

    @Mixin
    private MessageOptions speech;

    @Option(names = "--into", required = true, converter = FolderPath.class, paramLabel = "<folder>", description = "The folder of the customer; a new one may be empty.")
    private Path folder;

    @Option(names = "--kind", paramLabel = "<kind>", description = "What exported the table; found out by its headings if not given.")
    private String kind;

    @Option(names = "--profile", paramLabel = "<name>", description = "The profile of the users; without one they are only planned.")
    private String profile;

    @Option(names = "--site", paramLabel = "<name>", description = "The site of the users; the only one if there is one.")
    private String site;

    @Option(names = "--dry-run", description = "Write nothing; print what would be written.")
    private boolean dryRun;

    @Parameters(arity = "1", converter = FolderPath.class, paramLabel = "<table>", description = "The exported table: CSV, or a phone book in XML.")
    private Path table;

    ImportCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public MessageOptions speech() {
        return speech;
    }

    @Override
    public Integer call() throws PackFailure {
        Locale language = speech.language(surroundings);
        IntakeOptions options = new IntakeOptions(source(), Optional.ofNullable(profile), Optional.ofNullable(site), language);
        Path into = surroundings.resolve(folder);
        CustomerFolder customer = isEmpty(into) ? null : CustomerFolder.read(into);
        List<SourceFile> sources = customer == null ? List.of() : customer.files();
        Path root = customer == null ? SourceFolder.root(into) : customer.root();
        try {
            IntakePreview preview = Intake.preview(bytes(), table.getFileName().toString(), sources, options, () -> {});
            new IntakeListing(surroundings, language, surroundings.shown(table)).print(preview, dryRun);
            write(preview, root, language);
            boolean clean = !preview.isEmpty() && preview.rejected().isEmpty() && preview.consequences().isEmpty();
            return clean ? ExitCode.OK : ExitCode.FINDINGS;
        } catch (IntakeRefusal e) {
            return refused(surroundings.shown(table) + ": " + e.message(language));
        } catch (NewFiles.Refused e) {
            return refused(WORDS.say(language, e.key(), surroundings.shown(e.path())));
        }
    }

    private int refused(String sentence) {
        surroundings.err().println("pbxdoc: " + VisibleText.of(sentence));
        return ExitCode.FILES;
    }

    private Optional<CsvSource> source() {
        if (kind == null) {
            return Optional.empty();
        }
        return Optional.of(CsvSource.of(kind).orElseThrow(() -> new ParameterException(spec.commandLine(), "there is no kind '" + kind
                + "'. Kinds: " + Stream.of(CsvSource.values()).map(CsvSource::word).collect(Collectors.joining(", ")))));
    }

    /** A folder that is there but holds nothing yet is as good as any. */
    private static boolean isEmpty(Path folder) {
        try {
            return Files.isDirectory(folder) && SourceFolder.read(folder).isEmpty();
        } catch (IOException e) {
            return false;
        }
    }

    private byte[] bytes() throws NewFiles.Refused {
        Path file = surroundings.resolve(table);
        try {
            if (!Files.isRegularFile(file)) {
                throw new NewFiles.Refused("import.no-table", table);
            }
            return Files.size(file) > MOST_BYTES ? new byte[(int) MOST_BYTES + 1] : Files.readAllBytes(file);
        } catch (IOException e) {
            throw new NewFiles.Refused("import.unreadable", table);
        }
    }

    private void write(IntakePreview preview, Path root, Locale language) throws NewFiles.Refused {
        if (dryRun) {
            surroundings.out().print(preview.text());
        } else if (preview.isEmpty()) {
            surroundings.err().println(WORDS.say(language, "import.nothing"));
        } else {
            Path file = root.resolve(preview.fileName());
            NewFiles.file(file, preview.text());
            surroundings.out().println(surroundings.shown(file));
        }
        surroundings.out().flush();
    }
}
