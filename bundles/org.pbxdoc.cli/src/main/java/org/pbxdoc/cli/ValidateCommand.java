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
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.pbxdoc.pack.CustomerFolder;
import org.pbxdoc.pack.Inspection;
import org.pbxdoc.pack.PackFailure;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code pbxdoc validate}: checks customers' folders and writes nothing. */
@Command(name = "validate", description = "Checks the folder of a customer and writes nothing.")
final class ValidateCommand implements Callable<Integer>, Speaking {

    private enum Format {
        text,
        json
    }

    private final Surroundings surroundings;

    @Mixin
    private SpeechOptions speech;

    @Option(
            names = "--format",
            paramLabel = "text|json",
            defaultValue = "text",
            description = "How findings are printed: text on standard error, or json on standard output.")
    private Format format;

    @Parameters(arity = "1..*", converter = FolderPath.class, paramLabel = "<folder>", description = "The folder of a customer; several are checked in turn.")
    private List<Path> folders;

    ValidateCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public SpeechOptions speech() {
        return speech;
    }

    @Override
    public Integer call() throws PackFailure {
        FindingListing listing = new FindingListing(surroundings, speech.language(surroundings));
        List<Inspection> inspections = new ArrayList<>();
        int code = ExitCode.OK;
        List<CustomerFolder> customers = new ArrayList<>();
        for (Path folder : folders) {
            customers.add(CustomerFolder.read(surroundings.resolve(folder)));
        }
        for (CustomerFolder customer : customers) {
            Inspection inspection = Inspection.of(customer);
            inspections.add(inspection);
            int own = ExitCode.of(inspection.verdict(speech.failOn()));
            code = Math.max(code, own);
            if (format == Format.text) {
                listing.print(inspection);
            }
            if (own == ExitCode.OK) {
                inspection.obstacle().ifPresent(this::note);
            }
        }
        if (format == Format.json) {
            new FindingJson(surroundings, speech.language(surroundings)).print(inspections);
        }
        return code;
    }

    /** A folder without a document header is right as far as it goes, but {@code pack} would refuse it. */
    private void note(PackFailure obstacle) {
        String sentence = obstacle.message(speech.language(surroundings), surroundings::shown);
        surroundings.err().println(VisibleText.of(sentence));
    }
}
