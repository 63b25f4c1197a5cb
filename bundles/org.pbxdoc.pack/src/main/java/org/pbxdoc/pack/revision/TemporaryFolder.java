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
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A folder of this process alone for the files of one state, deleted afterwards; nothing is ever written outside it. */
final class TemporaryFolder implements AutoCloseable {

    /** As the language's own limit for a file. */
    static final int MOST_BYTES_OF_A_FILE = 32 * 1024 * 1024;
    private static final long MOST_BYTES = 8L * MOST_BYTES_OF_A_FILE;
    private static final int MOST_FILES = 10_000;

    private final String asked;
    private final Path place;
    private final Path root;
    private long bytes;
    private int files;

    /** Makes a folder for what {@code asked} names and {@code place} holds. */
    TemporaryFolder(String asked, Path place) throws IOException {
        this.asked = asked;
        this.place = place;
        this.root = Files.createTempDirectory("pbxdoc-").toRealPath();
    }

    Path root() {
        return root;
    }

    /** Writes a file under {@code name}, whose folders are separated by slashes. */
    void write(String name, byte[] content) throws IOException {
        bytes += content.length;
        files++;
        if (bytes > MOST_BYTES || files > MOST_FILES || content.length > MOST_BYTES_OF_A_FILE) {
            throw unsafe(null);
        }
        Path file = resolve(name);
        Files.createDirectories(file.getParent());
        if (Files.exists(file)) {
            throw unsafe(null); // two names that this disk takes for one
        }
        Files.write(file, content);
    }

    private Path resolve(String name) throws IOException {
        Path file = root;
        for (String part : List.of(name.split("/", -1))) {
            if (part.isEmpty() || part.equals(".") || part.equals("..") || part.indexOf('\\') >= 0 || part.indexOf(':') >= 0) {
                throw unsafe(null);
            }
            try {
                file = file.resolve(part);
            } catch (InvalidPathException e) {
                throw unsafe(e);
            }
        }
        return file;
    }

    RevisionException unsafe(Exception cause) {
        return new RevisionException(RevisionException.Reason.UNSAFE, asked, place, cause);
    }

    @Override
    public void close() throws IOException {
        try (Stream<Path> all = Files.walk(root)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
