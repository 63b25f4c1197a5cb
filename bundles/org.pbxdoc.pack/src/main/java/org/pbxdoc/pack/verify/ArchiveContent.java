/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.pack.verify;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.pbxdoc.pack.output.ArchiveSeal;
import org.pbxdoc.pack.output.FileName;
import org.pbxdoc.pack.output.Sha256;
import org.pbxdoc.pack.verify.ArchiveDirectory.Record;
import org.pbxdoc.pack.verify.Problem.Kind;

/**
 * A pack in an archive, read where it lies.
 *
 * <p>Only the plain form that pbxdoc writes is accepted: entries one after the other without anything between them, each said
 * the same way at its place and in the directory. So no two programs can see different files in it.
 */
final class ArchiveContent implements PackContent {

    private static final int BUFFER = 1 << 16;

    private final FileChannel channel;
    private final Map<String, Entry> entries = new TreeMap<>();

    private ArchiveContent(FileChannel channel) {
        this.channel = channel;
    }

    /** Returns the content of the archive in {@code channel}; without entries if its form is not to be trusted. */
    static ArchiveContent of(FileChannel channel, Consumer<Problem> problems) throws IOException {
        ArchiveContent content = new ArchiveContent(channel);
        List<Record> records;
        try {
            records = ArchiveDirectory.read(channel);
        } catch (ArchiveDirectory.Malformed e) {
            problems.accept(Problem.of(Kind.NO_ARCHIVE));
            return content;
        }
        if (!content.isSealed()) {
            problems.accept(Problem.of(Kind.ARCHIVE_CHANGED));
        }
        content.add(records, problems);
        return content;
    }

    private boolean isSealed() throws IOException {
        long end = channel.size() - ArchiveSeal.LENGTH;
        Sha256 sha256 = new Sha256();
        byte[] buffer = new byte[BUFFER];
        try (InputStream in = stretch(0, end)) {
            for (int read = in.read(buffer); read > 0; read = in.read(buffer)) {
                sha256.add(buffer, 0, read);
            }
        }
        return Arrays.equals(stretch(end, ArchiveSeal.LENGTH).readAllBytes(), ArchiveSeal.of(sha256.hex()));
    }

    private void add(List<Record> records, Consumer<Problem> problems) {
        Set<String> taken = new HashSet<>();
        for (Record record : records) {
            if (!isPossible(record.name())) {
                problems.accept(new Problem(Kind.NAME, record.name()));
            } else if (!taken.add(record.name().toLowerCase(Locale.ROOT))) {
                problems.accept(new Problem(Kind.TWICE, record.name()));
            } else {
                entries.put(record.name(), new Packed(record));
            }
        }
    }

    private static boolean isPossible(String name) {
        return Stream.of(name.split("/", -1)).allMatch(FileName::isPossible);
    }

    @Override
    public Map<String, Entry> entries() {
        return entries;
    }

    private InputStream stretch(long from, long length) {
        return new Stretch(channel, from, from + length);
    }

    private final class Packed implements Entry {
        private final Record record;

        Packed(Record record) {
            this.record = record;
        }

        @Override
        public long size() {
            return record.size();
        }

        @Override
        public InputStream open() {
            InputStream packed = stretch(record.data(), record.packed());
            return record.isStored() ? packed : new InflaterInputStream(packed, new Inflater(true), BUFFER);
        }
    }

    /** Bytes of the archive from one place to another. */
    private static final class Stretch extends InputStream {
        private final FileChannel channel;
        private long at;
        private final long end;

        Stretch(FileChannel channel, long at, long end) {
            this.channel = channel;
            this.at = at;
            this.end = end;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            if (at >= end) {
                return length == 0 ? 0 : -1;
            }
            int read = channel.read(ByteBuffer.wrap(bytes, offset, (int) Math.min(length, end - at)), at);
            at += Math.max(read, 0);
            return read;
        }
    }
}
