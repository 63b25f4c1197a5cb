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
import org.pbxdoc.language.finding.Severity;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Options of every command that checks: how grave is too grave, and in which language to say it. */
final class SpeechOptions {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    private Severity failOn = Severity.ERROR;
    private String messages = "";

    @Option(names = {"-h", "--help"}, usageHelp = true, description = "Print help.")
    private boolean help;

    @Option(names = "--debug", description = "Print the stack trace when pbxdoc itself fails.")
    private boolean debug;

    @Option(
            names = "--fail-on",
            paramLabel = "error|warning|info",
            description = "Fail on findings of this severity and graver ones; error if not given.")
    void failOn(String word) {
        for (Severity severity : Severity.values()) {
            if (severity.word().equals(word)) {
                failOn = severity;
                return;
            }
        }
        throw new ParameterException(spec.commandLine(), "--fail-on is error, warning or info, not '" + word + "'");
    }

    @Option(
            names = "--messages",
            paramLabel = "fr|de|it|en",
            description = "Language of the messages; that of the environment if not given.")
    void messages(String language) {
        if (!MessageLanguage.isKnown(language)) {
            throw new ParameterException(spec.commandLine(), "--messages is "
                    + String.join(", ", MessageLanguage.known()) + ", not '" + language + "'");
        }
        messages = language;
    }

    Severity failOn() {
        return failOn;
    }

    boolean debug() {
        return debug;
    }

    Locale language(Surroundings surroundings) {
        return messages.isEmpty() ? MessageLanguage.of(surroundings.environment()) : Locale.forLanguageTag(messages);
    }
}
