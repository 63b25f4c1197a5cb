/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.pack.output;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;

/**
 * The files of a pack while it is made; the one place that creates them.
 *
 * <p>Names stay inside the folder, are possible on every system and differ in more than case; a file is never
 * overwritten, a link never followed. Several threads may write at once.
 */
public final class OutputTree {

    private static final int BUFFER = 1 << 16;

    private final Path root;
    private final Path place;
    private final Map<String, String> taken = new ConcurrentSkipListMap<>();
    private final Map<String, PackFile> files = new ConcurrentSkipListMap<>();

    /**
     * Makes an empty tree.
     *
     * @param root the folder that files are written to
     * @param place where that folder is going to be, for messages
     */
    OutputTree(Path root, Path place) {
        this.root = root;
        this.place = place;
    }

    /**
     * Writes {@code content} as the file {@code name}.
     *
     * @param name name below the folder, with {@code /} between folders
     * @throws IllegalArgumentException if the name is not possible on every system or is taken
     * @throws StorageException if the disk refuses it
     * @throws IOException if the content cannot be made
     */
    public PackFile write(String name, Content content) throws IOException {
        Path file = claim(name);
        createFolder(file.getParent());
        FileSink sink = new FileSink(file, place.resolve(name));
        try (sink;
                OutputStream out = new BufferedOutputStream(sink, BUFFER)) {
            content.writeTo(out);
        }
        PackFile written = sink.written(name);
        files.put(name, written);
        return written;
    }

    private Path claim(String name) {
        Path file = root;
        for (String part : name.split("/", -1)) {
            if (!FileName.isPossible(part)) {
                throw new IllegalArgumentException("'" + name + "' is not a file name for every system");
            }
            file = file.resolve(part);
        }
        if (taken.putIfAbsent(name.toLowerCase(Locale.ROOT), name) != null) {
            throw new IllegalArgumentException("'" + name + "' is written twice");
        }
        return file;
    }

    private void createFolder(Path folder) throws StorageException {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new StorageException(StorageException.Reason.UNWRITABLE, place, e);
        }
    }

    /** Returns the files written so far, in the order of their names. */
    public List<PackFile> files() {
        return List.copyOf(files.values());
    }

    /** Returns the bytes of the file {@code name}, which was written before. */
    public byte[] read(String name) throws IOException {
        return Files.readAllBytes(path(files.get(name)));
    }

    Path path(PackFile file) {
        return root.resolve(file.name());
    }

    Path root() {
        return root;
    }
}
