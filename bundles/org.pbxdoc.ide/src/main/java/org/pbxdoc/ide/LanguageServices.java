/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.ide;

import com.google.inject.Injector;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.eclipse.emf.common.util.URI;
import org.pbxdoc.language.PbxdocStandaloneSetup;
import org.pbxdoc.language.load.Installation;
import org.pbxdoc.language.load.StrictResource;
import org.pbxdoc.language.rules.Checker;

/** What editors ask about pbxdoc texts; safe to be asked by several threads. */
public final class LanguageServices {

    private static LanguageServices shared;

    private final Scanner scanner;
    private final Proposals proposals;

    private LanguageServices(Injector injector) {
        scanner = injector.getInstance(Scanner.class);
        proposals = injector.getInstance(Proposals.class);
    }

    /** Returns the services of this process, made on first use. */
    public static synchronized LanguageServices shared() {
        if (shared == null) {
            // A child, so that what editors do works on the very grammar that the files were parsed with.
            shared = new LanguageServices(PbxdocStandaloneSetup.injector().createChildInjector(new PbxdocIdeModule()));
        }
        return shared;
    }

    /** Returns the scanner for colours. */
    public Scanner scanner() {
        return scanner;
    }

    /** Returns all problems of a customer's folder, in the order of files and texts. */
    public List<Problem> check(EditedFolder folder, Locale locale) {
        return new Checker()
                .check(load(folder)).stream()
                .filter(finding -> finding.place().file().isFile())
                .map(finding -> Problem.of(finding, locale))
                .toList();
    }

    /** Returns what can be written at the offset of the file, which is one of those edited. */
    public List<Proposal> proposals(EditedFolder folder, Path file, int offset) {
        URI uri = EditedFolder.uri(file);
        StrictResource resource = load(folder).files().stream()
                .filter(one -> one.getURI().equals(uri))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(file + " is not a pbxdoc file of " + folder.folder()));
        return proposals.at(resource, folder.unsaved().get(file), offset);
    }

    private static Installation load(EditedFolder folder) {
        try {
            return Installation.of(folder.sources());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
