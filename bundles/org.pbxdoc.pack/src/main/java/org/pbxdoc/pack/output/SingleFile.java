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
import java.nio.file.StandardCopyOption;

/** One file outside of a pack, written beside its place and then put there in one step: the old one or the new one, never half. */
public final class SingleFile {

    private static final String HIDDEN = ".pbxdoc-";

    private SingleFile() {}

    /**
     * Writes {@code content} as {@code file}; a link there is replaced, never followed.
     *
     * @throws StorageException if the disk refuses
     * @throws IOException if the content cannot be made; nothing was written then
     */
    public static void write(Path file, Content content) throws IOException {
        Path full = file.toAbsolutePath().normalize();
        Path draft = full.resolveSibling(HIDDEN + full.getFileName());
        try {
            // One that an interrupted run left.
            Files.deleteIfExists(draft);
        } catch (IOException e) {
            throw new StorageException(StorageException.Reason.UNWRITABLE, file, e);
        }
        try {
            try (FileSink sink = new FileSink(draft, file);
                    OutputStream out = new BufferedOutputStream(sink)) {
                content.writeTo(out);
            }
            place(draft, full);
        } finally {
            Files.deleteIfExists(draft);
        }
        Folders.sync(full.getParent());
    }

    private static void place(Path draft, Path file) throws StorageException {
        try {
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new StorageException(StorageException.Reason.UNWRITABLE, file, e);
        }
    }
}
