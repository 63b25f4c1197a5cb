/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.cli;

import java.io.Console;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import org.pbxdoc.pack.Words;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * Where a password comes from: a file, the environment, or the person at the terminal. Never the command line, which other
 * users of the machine can see.
 */
final class PasswordOptions {

    static final String VARIABLE = "PBXDOC_KEY_PASSWORD";
    private static final Words WORDS = new Words(PasswordOptions.class);

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(
            names = "--password-file",
            paramLabel = "<file>",
            converter = FolderPath.class,
            description = "File whose first line is the password; without it the variable " + VARIABLE + " is used, or you are asked.")
    private Path file;

    /** Returns the password of {@code subject}; the caller clears it. */
    char[] read(Surroundings surroundings, Locale language, String subject) {
        if (file != null) {
            return firstLine(surroundings.resolve(file), surroundings);
        }
        String variable = surroundings.environment().get(VARIABLE);
        if (variable != null) {
            return variable.toCharArray();
        }
        Console console = System.console();
        char[] typed = console == null ? null : console.readPassword("%s ", WORDS.say(language, "password.ask", subject));
        if (typed == null) {
            throw new ParameterException(spec.commandLine(),
                    "there is no terminal to ask for the password. Give it with --password-file or in " + VARIABLE);
        }
        return typed;
    }

    private char[] firstLine(Path path, Surroundings surroundings) {
        CharBuffer text;
        try {
            text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(Files.readAllBytes(path)));
        } catch (CharacterCodingException e) {
            throw new ParameterException(spec.commandLine(), "--password-file " + surroundings.shown(path) + " is not UTF-8 text");
        } catch (IOException e) {
            throw new ParameterException(spec.commandLine(), "--password-file " + surroundings.shown(path) + " cannot be read");
        }
        int end = 0;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        char[] line = new char[end];
        text.get(line);
        Arrays.fill(text.array(), '\0');
        return line;
    }
}
