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
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Files that were not there before: all of them or none, and never in place of another. */
final class NewFiles {

    private static final String HIDDEN = ".pbxdoc-new-";

    private NewFiles() {}

    /** Something that stands in the way. */
    static final class Refused extends Exception {

        private static final long serialVersionUID = 1L;

        private final String key;
        private final transient Path path;

        Refused(String key, Path path) {
            super(key + " " + path);
            this.key = key;
            this.path = path;
        }

        /** Returns the key of the sentence. */
        String key() {
            return key;
        }

        Path path() {
            return path;
        }
    }

    /** Writes {@code texts}, by their paths below it, as the new folder {@code folder}. */
    static void folder(Path folder, Map<String, String> texts) throws Refused {
        Path full = folder.toAbsolutePath().normalize();
        refuseInUse(folder, full);
        // A folder that is there stays: somebody may stand in it.
        boolean there = Files.isDirectory(full);
        Path draft = there ? full.resolve(HIDDEN) : full.resolveSibling(HIDDEN + full.getFileName());
        try {
            Files.createDirectories(draft.getParent());
            delete(draft);
            for (Map.Entry<String, String> text : texts.entrySet()) {
                Path file = draft.resolve(text.getKey());
                Files.createDirectories(file.getParent());
                Files.writeString(file, text.getValue(), StandardOpenOption.CREATE_NEW);
            }
            if (there) {
                moveUp(draft, full);
            } else {
                Files.move(draft, full, StandardCopyOption.ATOMIC_MOVE);
            }
        } catch (IOException e) {
            throw refused(e, folder);
        } finally {
            discard(draft);
        }
    }

    /** Moves what is in the draft into the folder around it; what was moved goes again if one cannot be. */
    private static void moveUp(Path draft, Path folder) throws IOException {
        List<Path> moved = new ArrayList<>();
        try (Stream<Path> children = Files.list(draft)) {
            for (Path child : children.toList()) {
                Path to = folder.resolve(child.getFileName());
                Files.move(child, to);
                moved.add(to);
            }
        } catch (IOException e) {
            moved.forEach(NewFiles::discard);
            throw e;
        }
    }

    private static void refuseInUse(Path folder, Path full) throws Refused {
        if (full.getFileName() == null) {
            throw new Refused("new.not-empty", folder);
        }
        if (!Files.exists(full, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        if (!Files.isDirectory(full, LinkOption.NOFOLLOW_LINKS)) {
            throw new Refused("new.file", folder);
        }
        try (Stream<Path> children = Files.list(full)) {
            // What a run that was broken off has left is no reason to refuse: this run takes it away.
            if (children.anyMatch(child -> !child.getFileName().toString().equals(HIDDEN))) {
                throw new Refused("new.not-empty", folder);
            }
        } catch (IOException e) {
            throw refused(e, folder);
        }
    }

    /** Writes {@code text} as the new file {@code file}. */
    static void file(Path file, String text) throws Refused {
        Path full = file.toAbsolutePath().normalize();
        Path draft = full.resolveSibling(HIDDEN + full.getFileName());
        try {
            Files.deleteIfExists(draft);
            Files.write(draft, text.getBytes(StandardCharsets.UTF_8), StandardOpenOption.CREATE_NEW);
            Files.move(draft, full);
        } catch (IOException e) {
            throw refused(e, file);
        } finally {
            discard(draft);
        }
    }

    private static Refused refused(IOException e, Path path) {
        String key = e instanceof FileAlreadyExistsException ? "write.exists" : e instanceof AccessDeniedException ? "write.denied" : "write.failed";
        return new Refused(key, path);
    }

    private static void discard(Path draft) {
        try {
            delete(draft);
        } catch (IOException e) {
            // What is left is hidden, and the next run deletes it.
            return;
        }
    }

    private static void delete(Path path) throws IOException {
        if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
            try (Stream<Path> children = Files.list(path)) {
                for (Path child : children.toList()) {
                    delete(child);
                }
            }
        }
        Files.deleteIfExists(path);
    }
}
