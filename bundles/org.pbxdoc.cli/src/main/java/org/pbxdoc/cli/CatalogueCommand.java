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
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.pbxdoc.language.catalogue.CatalogueListing;
import org.pbxdoc.language.catalogue.Lookup;
import org.pbxdoc.language.load.Installation;
import org.pbxdoc.language.load.StrictResource;
import org.pbxdoc.pack.CustomerFolder;
import org.pbxdoc.pack.Inspection;
import org.pbxdoc.pack.PackFailure;
import org.pbxdoc.pack.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code pbxdoc catalogue}: looks up models, their figures and the facts behind them. */
@Command(
        name = "catalogue",
        description = "Looks up models, their figures and the sourced facts behind them. Without words it lists the catalogues.")
final class CatalogueCommand implements Callable<Integer> {

    private static final Words WORDS = new Words(CatalogueCommand.class);

    private final Surroundings surroundings;

    @Spec
    private CommandSpec spec;

    @Option(names = {"-h", "--help"}, usageHelp = true, description = "Print help.")
    private boolean help;

    @Option(names = "--vendor", paramLabel = "<vendor>", defaultValue = "", description = "Only what this maker makes; a part of the name is enough.")
    private String vendor;

    @Option(names = "--json", description = "Print it for programs.")
    private boolean json;

    @Option(
            names = "--in",
            paramLabel = "<folder>",
            converter = FolderPath.class,
            description = "The folder of a customer whose own catalogues are looked up too.")
    private Path folder;

    @Parameters(arity = "0..*", paramLabel = "<word>", description = "Words in the name, the title or the maker; all must occur.")
    private List<String> words = new ArrayList<>();

    CatalogueCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws PackFailure, IOException {
        CatalogueListing all = folder == null ? CatalogueListing.shipped() : CatalogueListing.of(own());
        Lookup wanted = new Lookup(words, vendor);
        boolean everything = words.isEmpty() && vendor.isEmpty();
        CatalogueListing found = everything ? all : all.only(wanted);
        if (found.isEmpty()) {
            throw nothing(all.near(wanted));
        }
        if (json) {
            surroundings.out().print(CatalogueJson.of(found, language()));
        } else {
            CatalogueText text = new CatalogueText(language(), new Ink(surroundings.colours()));
            surroundings.out().print(everything ? text.overview(found) : text.details(found));
        }
        surroundings.out().flush();
        return ExitCode.OK;
    }

    private Locale language() {
        return MessageLanguage.of(surroundings.environment());
    }

    /** What stands in a file that is only half right is listed as far as it could be read. */
    private Installation own() throws PackFailure {
        CustomerFolder customer = CustomerFolder.read(surroundings.resolve(folder));
        Installation installation = Inspection.of(customer).installation();
        for (StrictResource file : installation.files()) {
            if (!file.getErrors().isEmpty() || file.fault().isPresent()) {
                String path = customer.path(file.getURI()).map(surroundings::shown).orElseGet(() -> customer.name(file.getURI()));
                surroundings.err().println(VisibleText.of(
                        WORDS.say(language(), "catalogue.broken", path, surroundings.shown(customer.root()))));
            }
        }
        return installation;
    }

    private ParameterException nothing(List<String> near) {
        List<String> asked = new ArrayList<>(words);
        if (!vendor.isEmpty()) {
            asked.add("--vendor " + vendor);
        }
        return new ParameterException(spec.commandLine(), "no model and no fact is about '" + String.join(" ", asked) + "'"
                + (near.isEmpty() ? ". 'pbxdoc catalogue' lists the catalogues." : ". Did you mean " + String.join(", ", near) + "?"));
    }
}
