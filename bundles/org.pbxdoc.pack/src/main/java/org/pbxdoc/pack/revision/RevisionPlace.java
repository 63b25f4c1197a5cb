/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.pack.revision;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.pbxdoc.pack.revision.RevisionException.Reason;

/** The folder that a state of an installation can be read from, for as long as this is open. */
public final class RevisionPlace implements AutoCloseable {

    private final String asked;
    private final Path folder;
    private final Optional<TemporaryFolder> temporary;

    private RevisionPlace(String asked, Path folder, Optional<TemporaryFolder> temporary) {
        this.asked = asked;
        this.folder = folder;
        this.temporary = temporary;
    }

    /**
     * Opens what {@code asked} names: a folder, a pack or its archive, a revision, or a revision and a folder in it with a
     * colon between them.
     *
     * @param directory where relative paths begin
     * @param customer the folder that a revision without one is about
     * @throws RevisionException if there is no such thing
     */
    public static RevisionPlace open(String asked, Path directory, Path customer) throws IOException {
        Optional<Path> path = path(asked, directory);
        if (path.isEmpty()) {
            return revision(asked, customer);
        }
        refuseRevision(asked, customer);
        if (PackSources.isPackFolder(path.get())) {
            return new RevisionPlace(asked, PackSources.ofFolder(path.get(), asked), Optional.empty());
        } else if (PackSources.isArchive(path.get())) {
            return written(asked, path.get(), folder -> PackSources.ofArchive(path.get(), asked, folder));
        }
        return new RevisionPlace(asked, path.get(), Optional.empty());
    }

    /** Returns the folder that {@code asked} is, if it is one on disk and no pack. */
    public static Optional<Path> folder(String asked, Path directory) {
        return path(asked, directory).filter(Files::isDirectory).filter(path -> !PackSources.isPackFolder(path));
    }

    private static Optional<Path> path(String asked, Path directory) {
        try {
            return Optional.of(directory.resolve(asked)).filter(Files::exists);
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /** A tag that is called like a folder may be meant as well. */
    private static void refuseRevision(String asked, Path customer) throws IOException {
        if (asked.matches("[^./\\\\][^/\\\\]*")) {
            try (GitRevision git = GitRevision.open(customer).orElse(null)) {
                if (git != null && git.knows(asked)) {
                    throw new RevisionException(Reason.AMBIGUOUS, asked, customer);
                }
            }
        }
    }

    private static RevisionPlace revision(String asked, Path customer) throws IOException {
        int colon = asked.indexOf(':');
        try (GitRevision git = GitRevision.open(customer).orElseThrow(() -> new RevisionException(Reason.NO_REPOSITORY, asked, customer))) {
            String name = colon < 0 ? asked : asked.substring(0, colon);
            String path = colon < 0 ? git.pathOf(customer, asked) : asked.substring(colon + 1).replaceAll("^/+|/+$", "");
            return written(asked, customer, folder -> git.write(name, path, asked, folder));
        }
    }

    private interface Writing {
        void to(TemporaryFolder folder) throws IOException;
    }

    private static RevisionPlace written(String asked, Path place, Writing writing) throws IOException {
        TemporaryFolder folder = new TemporaryFolder(asked, place);
        try {
            writing.to(folder);
            return new RevisionPlace(asked, folder.root(), Optional.of(folder));
        } catch (IOException | RuntimeException e) {
            folder.close();
            throw e;
        }
    }

    /** Returns what was asked for, as it was written. */
    public String asked() {
        return asked;
    }

    /** Returns the folder. */
    public Path folder() {
        return folder;
    }

    /** Returns whether the folder is only there for as long as this is open, so that nobody should be told its path. */
    public boolean isTemporary() {
        return temporary.isPresent();
    }

    @Override
    public void close() throws IOException {
        if (temporary.isPresent()) {
            temporary.get().close();
        }
    }
}
