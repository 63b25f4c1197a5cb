/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.ide;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.parser.IParseResult;
import org.pbxdoc.language.finding.Finding;
import org.pbxdoc.language.load.Installation;
import org.pbxdoc.language.load.StrictResource;
import org.pbxdoc.language.rules.Checker;

/**
 * One state of a customer's folder, read and linked once for all services.
 *
 * <p>Services are asked about a snapshot by one thread at a time; a text that changes makes a new one.
 */
public final class Snapshot {

    private final Installation installation;
    private List<Finding> findings;

    private Snapshot(Installation installation) {
        this.installation = installation;
    }

    /** Reads and links the texts of {@code folder}; the catalogues are those of all snapshots, and stay as they are. */
    public static Snapshot of(EditedFolder folder) {
        try {
            return new Snapshot(Installation.sharing(folder.sources()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the model. */
    public Installation installation() {
        return installation;
    }

    /** Returns the parsed {@code file}, if it is one of the customer's. */
    public Optional<StrictResource> resource(Path file) {
        return resource(EditedFolder.uri(file));
    }

    /** Returns what was parsed of the file or catalogue at {@code uri}. */
    public Optional<StrictResource> resource(URI uri) {
        return resources().filter(one -> one.getURI().equals(uri)).findFirst();
    }

    /** Returns the customer's files and behind them the catalogues in use. */
    public Stream<StrictResource> resources() {
        return Stream.concat(installation.files().stream(), installation.catalogues().stream());
    }

    /** Returns the text of the file or catalogue at {@code uri}; empty if it is none of these. */
    public String text(URI uri) {
        return resource(uri).map(Snapshot::text).orElse("");
    }

    /** Returns the text that {@code resource} was parsed from. */
    public static String text(StrictResource resource) {
        IParseResult parsed = resource.getParseResult();
        return parsed == null || parsed.getRootNode() == null ? "" : parsed.getRootNode().getText();
    }

    /**
     * Returns all findings, computed once.
     *
     * @param checkpoint run again and again meanwhile; what it throws ends the check
     */
    public List<Finding> findings(Runnable checkpoint) {
        if (findings == null) {
            findings = new Checker().check(installation, checkpoint);
        }
        return findings;
    }

    /** Returns the findings in the customer's files, in the user's language and in the order of files and texts. */
    public List<Problem> problems(Locale locale, Runnable checkpoint) {
        return findings(checkpoint).stream()
                .filter(finding -> finding.place().file().isFile())
                .map(finding -> Problem.of(finding, locale))
                .toList();
    }
}
