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
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A new file that counts and hashes what it receives, and is on the disk when it is closed. */
final class FileSink extends OutputStream {

    private final Path place;
    private final FileChannel channel;
    private final Sha256 sha256 = new Sha256();
    private long size;

    /**
     * Creates {@code file}; a file or link that is there already is refused.
     *
     * @param place where it is going to be, for messages
     */
    FileSink(Path file, Path place) throws StorageException {
        this.place = place;
        try {
            channel = FileChannel.open(
                    file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
        } catch (IOException e) {
            throw refused(e);
        }
    }

    @Override
    public void write(int b) throws StorageException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws StorageException {
        ByteBuffer rest = ByteBuffer.wrap(bytes, offset, length);
        try {
            while (rest.hasRemaining()) {
                channel.write(rest);
            }
        } catch (IOException e) {
            throw refused(e);
        }
        sha256.add(bytes, offset, length);
        size += length;
    }

    @Override
    public void close() throws StorageException {
        try (channel) {
            if (channel.isOpen()) {
                channel.force(true);
            }
        } catch (IOException e) {
            throw refused(e);
        }
    }

    private StorageException refused(IOException e) {
        return new StorageException(StorageException.Reason.UNWRITABLE, place, e);
    }

    /** Returns what was written, under {@code name}. */
    PackFile written(String name) {
        return new PackFile(name, size, sha256.hex());
    }
}
