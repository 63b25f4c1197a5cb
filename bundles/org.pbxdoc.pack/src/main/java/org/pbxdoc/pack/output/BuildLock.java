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
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;

/**
 * The right to write one pack, held by one build at a time, in this process or another.
 *
 * <p>The system frees the lock when the process ends, however it ends. Within a process a set of names decides, because on
 * POSIX closing any channel of a file frees all locks this process has on it; for the same reason a locked file is never
 * opened a second time. The lock file goes away with the lock: whoever locks a file that was just deleted sees that the
 * one on the disk has not the size just given to it, and tries again.
 */
final class BuildLock implements AutoCloseable {

    private static final int TRIES = 100;
    private static final int SIZES = 1 << 16;
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    private final Path file;
    private final FileChannel channel;

    private BuildLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /**
     * Takes the lock.
     *
     * @param subject the pack, for the message
     * @throws StorageException if another build holds it or the file cannot be created
     */
    static BuildLock take(Path file, Path subject) throws StorageException {
        Path real;
        try {
            real = file.getParent().toRealPath().resolve(file.getFileName());
        } catch (IOException e) {
            throw new StorageException(StorageException.Reason.UNWRITABLE, file, e);
        }
        if (!HELD.add(real)) {
            throw new StorageException(StorageException.Reason.BUSY, subject, null);
        }
        FileChannel channel = null;
        try {
            channel = lock(real);
        } catch (IOException e) {
            throw new StorageException(StorageException.Reason.UNWRITABLE, file, e);
        } finally {
            if (channel == null) {
                HELD.remove(real);
            }
        }
        if (channel == null) {
            throw new StorageException(StorageException.Reason.BUSY, subject, null);
        }
        return new BuildLock(real, channel);
    }

    /** Returns the locked channel, or null if another process holds the lock. */
    private static FileChannel lock(Path file) throws IOException {
        for (int i = 0; i < TRIES; i++) {
            FileChannel channel = FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
            boolean held = false;
            try {
                if (channel.tryLock() == null) {
                    return null;
                }
                held = isAt(file, channel);
                if (held) {
                    return channel;
                }
            } catch (IOException e) {
                Files.deleteIfExists(file);
                throw e;
            } finally {
                if (!held) {
                    channel.close();
                }
            }
        }
        return null;
    }

    /** The size is random on purpose; it is never part of any output. */
    private static boolean isAt(Path file, FileChannel channel) throws IOException {
        int last = ThreadLocalRandom.current().nextInt(SIZES);
        channel.truncate(0);
        channel.write(ByteBuffer.wrap(new byte[1]), last);
        try {
            return Files.size(file) == last + 1;
        } catch (NoSuchFileException e) {
            return false;
        }
    }

    /** A file that cannot be deleted now, because the system is still reading it, does no harm: it is not locked. */
    @Override
    public void close() {
        try (channel) {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            return;
        } finally {
            HELD.remove(file);
        }
    }
}
