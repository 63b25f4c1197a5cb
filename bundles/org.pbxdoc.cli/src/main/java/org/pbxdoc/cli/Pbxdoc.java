/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.cli;

import java.util.Locale;
import org.pbxdoc.pack.PackFailure;
import org.pbxdoc.pack.ToolVersion;
import org.pbxdoc.pack.Words;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The {@code pbxdoc} command. */
@Command(
        name = "pbxdoc",
        description = "Communication systems as text: checked, drawn and handed over.",
        versionProvider = Pbxdoc.Version.class,
        subcommands = HelpCommand.class,
        synopsisSubcommandLabel = "<command>",
        footer = {"", "Exit codes: 0 done, 1 findings or differences, 2 wrong use, 3 files cannot be read or written, 4 pbxdoc itself failed."})
public final class Pbxdoc {

    @Option(names = "--version", versionHelp = true, description = "Print the version.")
    private boolean version;

    @Option(names = {"-h", "--help"}, usageHelp = true, description = "Print help.")
    private boolean help;

    private Pbxdoc() {}

    /** Runs the command in this process. */
    public static void main(String[] args) {
        Surroundings surroundings = Surroundings.ofProcess();
        int code = run(surroundings, args);
        surroundings.out().flush();
        surroundings.err().flush();
        System.exit(code);
    }

    /** Runs the command with {@code args} and returns its exit code. */
    static int run(Surroundings surroundings, String... args) {
        try {
            return commandLine(surroundings).execute(args);
        } catch (Error e) {
            // Scripts take 1 for findings; whatever the machine lacks, this is not one.
            Locale language = MessageLanguage.of(surroundings.environment());
            surroundings.err().println("pbxdoc: " + VisibleText.of(new Words(Pbxdoc.class).say(language, "internal", e)));
            return ExitCode.INTERNAL;
        }
    }

    private static CommandLine commandLine(Surroundings surroundings) {
        CommandLine.Help.Ansi ansi = surroundings.colours() ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF;
        return new CommandLine(new Pbxdoc())
                .addSubcommand(new NewCommand(surroundings))
                .addSubcommand(new ImportCommand(surroundings))
                .addSubcommand(new ValidateCommand(surroundings))
                .addSubcommand(new GenerateCommand(surroundings))
                .addSubcommand(new PackCommand(surroundings))
                .addSubcommand(new VerifyCommand(surroundings))
                .addSubcommand(new SignCommand(surroundings))
                .addSubcommand(new DiffCommand(surroundings))
                .addSubcommand(new ExplainCommand(surroundings))
                .addSubcommand(new CatalogueCommand(surroundings))
                .addSubcommand(new LspCommand())
                .setOut(surroundings.out())
                .setErr(surroundings.err())
                .setColorScheme(CommandLine.Help.defaultColorScheme(ansi))
                .setParameterExceptionHandler((e, args) -> misused(surroundings, e))
                .setExecutionExceptionHandler((e, command, parsed) -> failed(surroundings, e, command));
    }

    private static int misused(Surroundings surroundings, ParameterException e) {
        surroundings.err().println("pbxdoc: " + VisibleText.of(e.getMessage()));
        UnmatchedArgumentException.printSuggestions(e, surroundings.err());
        String name = e.getCommandLine().getParent() == null ? "" : " " + e.getCommandLine().getCommandName();
        surroundings.err().println("Try 'pbxdoc help" + name + "'.");
        return ExitCode.USAGE;
    }

    private static int failed(Surroundings surroundings, Exception e, CommandLine command) {
        boolean debug = false;
        Locale language = MessageLanguage.of(surroundings.environment());
        if (command.getCommand() instanceof Speaking speaking) {
            debug = speaking.speech().debug();
            language = speaking.speech().language(surroundings);
        }
        surroundings.err().println("pbxdoc: " + VisibleText.of(message(surroundings, e, language)));
        if (debug) {
            e.printStackTrace(surroundings.err());
        }
        return e instanceof PackFailure failure ? ExitCode.of(failure) : ExitCode.INTERNAL;
    }

    private static String message(Surroundings surroundings, Exception e, Locale language) {
        return e instanceof PackFailure failure
                ? failure.message(language, surroundings::shown)
                : new Words(Pbxdoc.class).say(language, "internal", e);
    }

    /** Says which pbxdoc this is. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"pbxdoc " + ToolVersion.current()};
        }
    }
}
