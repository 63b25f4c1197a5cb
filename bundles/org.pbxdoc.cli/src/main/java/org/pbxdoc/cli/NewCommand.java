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
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pbxdoc.intake.template.ProjectAnswers;
import org.pbxdoc.intake.template.ProjectTemplate;
import org.pbxdoc.intake.template.ShortName;
import org.pbxdoc.pack.ToolVersion;
import org.pbxdoc.pack.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code pbxdoc new}: begins the project of a customer from a template. */
@Command(
        name = "new",
        description = "Begins the project of a customer: a folder that checks without errors, with a hint at each place to fill in.",
        footer = {"", "Templates: empty, small-office, clinic, hotel, takeover (of a system that nobody has documented)."})
final class NewCommand implements Callable<Integer>, Speaking {

    private static final Words WORDS = new Words(NewCommand.class);

    private final Surroundings surroundings;

    @Spec
    private CommandSpec spec;

    @Mixin
    private MessageOptions speech;

    @Option(names = "--customer", paramLabel = "<name>", defaultValue = "", description = "Name of the customer; that of the folder if not given.")
    private String customer;

    @Option(names = "--id", paramLabel = "<name>", defaultValue = "", description = "Short name: small letters, digits, hyphens; made of the customer's name if not given.")
    private String id;

    @Option(names = "--lang", split = ",", paramLabel = "fr|de|it|en", description = "Languages of the documents, the own one first; that of the messages if not given.")
    private List<String> languages = List.of();

    @Option(names = "--country", paramLabel = "<code>", defaultValue = "CH", description = "Country of the main site, two letters; CH if not given.")
    private String country;

    @Option(names = "--main-number", paramLabel = "<number>", defaultValue = "", description = "Main number, the first of the block.")
    private String mainNumber;

    @Option(names = "--numbers", paramLabel = "<count>", defaultValue = "20", description = "How many numbers the block has; 20 if not given.")
    private int numbers;

    @Option(names = "--contact", paramLabel = "<name>", defaultValue = "", description = "Somebody at the customer.")
    private String contact;

    @Option(names = "--phone", paramLabel = "<number>", defaultValue = "", description = "This person's number.")
    private String phone;

    @Option(names = "--email", paramLabel = "<address>", defaultValue = "", description = "This person's address.")
    private String email;

    @Option(names = "--as-of", paramLabel = "<yyyy-mm-dd>", defaultValue = "", description = "The day the content is true; today if not given.")
    private String asOf;

    @Parameters(index = "0", paramLabel = "<template>", description = "What it begins with.")
    private String template;

    @Parameters(index = "1", converter = FolderPath.class, paramLabel = "<folder>", description = "The new folder; nothing may be in it.")
    private Path folder;

    NewCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public MessageOptions speech() {
        return speech;
    }

    @Override
    public Integer call() {
        Locale language = speech.language(surroundings);
        ProjectTemplate wanted = ProjectTemplate.of(template).orElseThrow(() -> misused("there is no template '" + template + "'. Templates: "
                + Stream.of(ProjectTemplate.values()).map(ProjectTemplate::word).collect(Collectors.joining(", "))));
        ProjectAnswers answers = answers(language);
        answers.problems().stream().findFirst().ifPresent(problem -> {
            throw misused(problem.message(language));
        });
        Map<String, String> files = wanted.files(answers);
        try {
            NewFiles.folder(surroundings.resolve(folder), files);
        } catch (NewFiles.Refused e) {
            surroundings.err().println("pbxdoc: " + VisibleText.of(WORDS.say(language, e.key(), surroundings.shown(e.path()))));
            return ExitCode.FILES;
        }
        String shown = surroundings.shown(folder);
        surroundings.err().println(VisibleText.of(WORDS.say(language, "new.done", wanted.title(language), files.size(), shown)));
        surroundings.out().println(shown);
        surroundings.out().flush();
        return ExitCode.OK;
    }

    private ProjectAnswers answers(Locale language) {
        Path name = surroundings.resolve(folder).toAbsolutePath().normalize().getFileName();
        String title = customer.isBlank() && name != null ? name.toString() : customer;
        return new ProjectAnswers(
                title, id.isEmpty() ? ShortName.of(title) : id, languages.isEmpty() ? List.of(language.getLanguage()) : languages, country,
                mainNumber, numbers, contact, phone, email, day(), ToolVersion.current());
    }

    private LocalDate day() {
        try {
            return asOf.isEmpty() ? LocalDate.now() : LocalDate.parse(asOf);
        } catch (DateTimeParseException e) {
            throw misused("--as-of is a day such as 2026-11-25, not '" + asOf + "'");
        }
    }

    private ParameterException misused(String sentence) {
        return new ParameterException(spec.commandLine(), sentence);
    }
}
