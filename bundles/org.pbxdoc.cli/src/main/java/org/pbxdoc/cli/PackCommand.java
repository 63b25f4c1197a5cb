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
import java.util.List;
import java.util.concurrent.Callable;
import org.pbxdoc.pack.PackFailure;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code pbxdoc pack}: writes the pack of a customer as a folder and as an archive. */
@Command(
        name = "pack",
        description = "Writes the pack of a customer: a folder and an archive with diagrams, plans, dossier, report and manifest.")
final class PackCommand implements Callable<Integer>, Speaking {

    private final Surroundings surroundings;

    @Mixin
    private SpeechOptions speech;

    @Mixin
    private OutputOptions output;

    @Parameters(arity = "1..*", converter = FolderPath.class, paramLabel = "<folder>", description = "The folder of a customer; several are done in turn.")
    private List<Path> folders;

    PackCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public SpeechOptions speech() {
        return speech;
    }

    @Override
    public Integer call() throws PackFailure {
        return new PackRun(surroundings, speech.language(surroundings))
                .run(folders.stream().map(folder -> output.of(folder, surroundings, speech, true)).toList());
    }
}
