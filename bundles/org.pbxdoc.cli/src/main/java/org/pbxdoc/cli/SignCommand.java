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
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.pbxdoc.pack.PackFailure;
import org.pbxdoc.pack.ReportSigning;
import org.pbxdoc.pack.SignedReport;
import org.pbxdoc.pack.SigningOptions;
import org.pbxdoc.pack.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code pbxdoc sign}: signs a commissioning report with the key of a person. */
@Command(
        name = "sign",
        description = "Signs a commissioning report with your key (PAdES), in the field prepared for you. The report stays an archive file, and the other party can sign it too.")
final class SignCommand implements Callable<Integer>, Speaking {

    private static final Words WORDS = new Words(SignCommand.class);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy", Locale.ROOT);

    private static final int MOST_WORDS = 200;

    private final Surroundings surroundings;

    @Spec
    private CommandSpec spec;

    @Mixin
    private MessageOptions speech;

    @Mixin
    private PasswordOptions password;

    @Option(names = "--keystore", required = true, paramLabel = "<file>", converter = FolderPath.class, description = "PKCS#12 file (.p12, .pfx) with your key and its certificate.")
    private Path keystore;

    @Option(names = "--alias", paramLabel = "<name>", description = "Name of the key in the file, if it holds several.")
    private String alias;

    @Option(names = "--field", paramLabel = "customer|integrator|<name>", description = "The party that signs, or the name of the field; not needed for the last one.")
    private String field;

    @Option(names = "--reason", paramLabel = "<words>", description = "Why it is signed; printed in the field.")
    private String reason;

    @Option(names = "--place", paramLabel = "<place>", description = "Where it is signed; printed in the field.")
    private String place;

    @Option(names = {"-o", "--output"}, paramLabel = "<file>", converter = FolderPath.class, description = "The signed report; <report>-signed.pdf if not given.")
    private Path output;

    @Option(names = "--in-place", description = "Put the signed report in place of the given one.")
    private boolean inPlace;

    @Parameters(arity = "1", converter = FolderPath.class, paramLabel = "<report>", description = "The commissioning report, a PDF.")
    private Path report;

    SignCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public MessageOptions speech() {
        return speech;
    }

    @Override
    public Integer call() throws PackFailure {
        if (inPlace && output != null) {
            throw new ParameterException(spec.commandLine(), "--in-place and --output exclude each other");
        }
        refuseLong("--reason", reason);
        refuseLong("--place", place);
        Locale language = speech.language(surroundings);
        Path own = surroundings.resolve(report);
        Path to = inPlace ? own : output == null ? SigningOptions.outputFor(own) : surroundings.resolve(output);
        if (!inPlace && to.toAbsolutePath().normalize().equals(own.toAbsolutePath().normalize())) {
            throw new ParameterException(spec.commandLine(), "--output names the report itself; to replace it, write --in-place");
        }
        SigningOptions options = new SigningOptions(own, to, surroundings.resolve(keystore), Optional.ofNullable(alias),
                Optional.ofNullable(field), Optional.ofNullable(reason), Optional.ofNullable(place));
        char[] secret = password.read(surroundings, language, surroundings.shown(options.keystore()));
        try {
            announce(ReportSigning.run(options, secret), language);
        } finally {
            Arrays.fill(secret, '\0');
        }
        return ExitCode.OK;
    }

    /** The field has room for a sentence. */
    private void refuseLong(String option, String words) {
        if (words != null && words.length() > MOST_WORDS) {
            throw new ParameterException(
                    spec.commandLine(), option + " has " + words.length() + " characters; the field takes " + MOST_WORDS);
        }
    }

    private void announce(SignedReport signed, Locale language) {
        signed.invalid().ifPresent(end -> say(WORDS.say(language, "sign.invalid", signed.name(), DAY.format(end))));
        say(WORDS.say(language, "sign.done", signed.name(), signed.field()));
        surroundings.out().println(surroundings.shown(signed.file()));
        surroundings.out().flush();
    }

    private void say(String sentence) {
        surroundings.err().println(VisibleText.of(sentence));
    }
}
