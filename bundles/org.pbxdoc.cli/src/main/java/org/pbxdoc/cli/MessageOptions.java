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
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Options of every command that has something to say: in which language, and how much of a fault of pbxdoc itself. */
class MessageOptions {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    private String messages = "";

    @Option(names = {"-h", "--help"}, usageHelp = true, description = "Print help.")
    private boolean help;

    @Option(names = "--debug", description = "Print the stack trace when pbxdoc itself fails.")
    private boolean debug;

    @Option(
            names = "--messages",
            paramLabel = "fr|de|it|en",
            description = "Language of the messages; that of the environment if not given.")
    void messages(String language) {
        if (!MessageLanguage.isKnown(language)) {
            throw misused("--messages is " + String.join(", ", MessageLanguage.known()) + ", not '" + language + "'");
        }
        messages = language;
    }

    final ParameterException misused(String message) {
        return new ParameterException(spec.commandLine(), message);
    }

    final boolean debug() {
        return debug;
    }

    final Locale language(Surroundings surroundings) {
        return messages.isEmpty() ? MessageLanguage.of(surroundings.environment()) : Locale.forLanguageTag(messages);
    }
}
