/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.pack.output;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * The files of the pack that a new one replaces: those in its folder, and where there is no folder those in its archive.
 * Links are not followed.
 */
public final class EarlierPack {

    /** No file of a pack that people edit is longer. */
    private static final long MOST_BYTES = 256L * 1024 * 1024;

    private final Path folder;
    private final Path archive;
    private final boolean replaced;

    EarlierPack(Path folder, Path archive, boolean replaced) {
        this.folder = folder;
        this.archive = archive;
        this.replaced = replaced;
    }

    /** Returns whether the new pack takes the place of this one, so that what is in it would be gone. */
    public boolean isReplaced() {
        return replaced;
    }

    /** Returns the names of the files in it, in order; none if there is no earlier pack or it cannot be read. */
    public List<String> names() throws StorageException {
        try {
            if (Folders.isFolder(folder)) {
                return inFolder();
            }
            return Folders.isFile(archive) ? inArchive() : List.of();
        } catch (ZipException e) {
            return List.of();
        } catch (IOException e) {
            throw new StorageException(StorageException.Reason.UNWRITABLE, folder, e);
        }
    }

    private List<String> inFolder() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Folders::isFile).map(file -> folder.relativize(file).toString().replace('\\', '/')).sorted().toList();
        }
    }

    private List<String> inArchive() throws IOException {
        TreeMap<String, Boolean> names = new TreeMap<>();
        try (ZipFile zip = new ZipFile(archive.toFile())) {
            zip.stream().filter(entry -> !entry.isDirectory()).forEach(entry -> names.put(entry.getName(), true));
        }
        return new ArrayList<>(names.keySet());
    }

    /**
     * Returns the content of the file {@code name}; nothing if there is none.
     *
     * @throws StorageException if it is there and cannot be read, so that it must not be replaced either
     */
    public Optional<byte[]> read(String name) throws StorageException {
        try {
            if (Folders.isFolder(folder)) {
                Path file = folder.resolve(name);
                return Folders.isFile(file) ? Optional.of(limited(Files.newInputStream(file), name)) : Optional.empty();
            }
            return Folders.isFile(archive) ? fromArchive(name) : Optional.empty();
        } catch (IOException e) {
            throw new StorageException(StorageException.Reason.UNWRITABLE, folder.resolve(name), e);
        }
    }

    private Optional<byte[]> fromArchive(String name) throws IOException {
        try (ZipFile zip = new ZipFile(archive.toFile())) {
            ZipEntry entry = zip.getEntry(name);
            return entry == null ? Optional.empty() : Optional.of(limited(zip.getInputStream(entry), name));
        } catch (ZipException e) {
            return Optional.empty();
        }
    }

    private static byte[] limited(InputStream content, String name) throws IOException {
        try (content) {
            byte[] bytes = content.readNBytes((int) MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw new IOException(name + " is larger than 256 MB");
            }
            return bytes;
        }
    }
}
