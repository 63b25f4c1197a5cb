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
import java.util.Optional;
import java.util.concurrent.Callable;
import org.pbxdoc.lsp.ServerProcess;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code pbxdoc lsp}: serves an editor until it goes away; it writes nothing. */
@Command(
        name = "lsp",
        description = "Serves an editor: the language server protocol on standard input and output. Editors start it; it"
                + " reads the folder of the customer and writes nothing.")
final class LspCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    private Optional<Locale> language = Optional.empty();

    @Option(names = {"-h", "--help"}, usageHelp = true, description = "Print help.")
    private boolean help;

    /** Many editors say so; there is no other way. */
    @Option(names = "--stdio", hidden = true)
    private boolean stdio;

    @Option(
            names = "--messages",
            paramLabel = "fr|de|it|en",
            description = "Language of the messages; that of the editor if not given.")
    void messages(String word) {
        if (!MessageLanguage.isKnown(word)) {
            throw new ParameterException(spec.commandLine(), "--messages is "
                    + String.join(", ", MessageLanguage.known()) + ", not '" + word + "'");
        }
        language = Optional.of(Locale.forLanguageTag(word));
    }

    @Override
    public Integer call() {
        return ServerProcess.serve(language);
    }
}
