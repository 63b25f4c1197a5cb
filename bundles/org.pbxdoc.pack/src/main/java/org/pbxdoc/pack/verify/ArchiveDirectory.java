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
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.pbxdoc.pack.output.ArchiveSeal;

/** The table of a zip archive, read strictly: every byte of the file belongs to an entry, the table or its end. */
final class ArchiveDirectory {

    private static final int END = 0x06054B50;
    private static final int END_LENGTH = 22;
    private static final int CENTRAL = 0x02014B50;
    private static final int CENTRAL_LENGTH = 46;
    private static final int LOCAL = 0x04034B50;
    private static final int LOCAL_LENGTH = 30;
    private static final int DESCRIPTOR = 0x08074B50;
    private static final int DESCRIPTOR_LENGTH = 16;
    /** Sizes follow the data; names are UTF-8. */
    private static final int FLAGS = 0x0808;
    private static final int STORED = 0;
    private static final int DEFLATED = 8;
    private static final int LARGEST_TABLE = 64 << 20;

    private final FileChannel channel;
    private long next;

    private ArchiveDirectory(FileChannel channel) {
        this.channel = channel;
    }

    /** The file is no archive of this form. */
    static final class Malformed extends Exception {
        private static final long serialVersionUID = 1L;

        Malformed(String what) {
            super(what);
        }
    }

    /**
     * One entry.
     *
     * @param name its name
     * @param method how it is packed
     * @param crc its CRC-32
     * @param packed how many bytes it takes
     * @param size how many it has
     * @param data where it begins in the file
     */
    record Record(String name, int method, int crc, long packed, long size, long data) {
        boolean isStored() {
            return method == STORED;
        }
    }

    static List<Record> read(FileChannel channel) throws IOException, Malformed {
        return new ArchiveDirectory(channel).read();
    }

    private List<Record> read() throws IOException, Malformed {
        long end = channel.size() - END_LENGTH - ArchiveSeal.LENGTH;
        require(end >= 0, "too short");
        ByteBuffer last = bytes(end, END_LENGTH);
        require(last.getInt(0) == END && last.getInt(4) == 0, "no end");
        int count = last.getShort(8) & 0xFFFF;
        long length = last.getInt(12) & 0xFFFFFFFFL;
        long start = last.getInt(16) & 0xFFFFFFFFL;
        require(count == (last.getShort(10) & 0xFFFF) && (last.getShort(20) & 0xFFFF) == ArchiveSeal.LENGTH, "another end");
        require(start + length == end && length <= LARGEST_TABLE, "a gap before the end");
        ByteBuffer table = bytes(start, (int) length);
        List<Record> records = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            records.add(record(table));
        }
        require(!table.hasRemaining() && next == start, "a gap before the table");
        return records;
    }

    private Record record(ByteBuffer table) throws IOException, Malformed {
        require(table.remaining() >= CENTRAL_LENGTH, "a short table");
        ByteBuffer entry = table.slice().order(ByteOrder.LITTLE_ENDIAN);
        int nameLength = entry.getShort(28) & 0xFFFF;
        require(entry.getInt(0) == CENTRAL && entry.getShort(8) == FLAGS, "another kind of entry");
        require(entry.getInt(30) == 0 && entry.getShort(34) == 0, "more than a name");
        require(entry.remaining() >= CENTRAL_LENGTH + nameLength, "a short name");
        int method = entry.getShort(10);
        require(method == STORED || method == DEFLATED, "another packing");
        require((entry.getInt(42) & 0xFFFFFFFFL) == next, "a gap before an entry");
        byte[] name = new byte[nameLength];
        entry.get(CENTRAL_LENGTH, name);
        table.position(table.position() + CENTRAL_LENGTH + nameLength);
        Record record = new Record(utf8(name), method, entry.getInt(16), entry.getInt(20) & 0xFFFFFFFFL,
                entry.getInt(24) & 0xFFFFFFFFL, next + LOCAL_LENGTH + nameLength);
        compare(entry, name, record);
        next = record.data() + record.packed() + DESCRIPTOR_LENGTH;
        return record;
    }

    private void compare(ByteBuffer entry, byte[] name, Record record) throws IOException, Malformed {
        ByteBuffer local = bytes(next, LOCAL_LENGTH + name.length);
        byte[] own = new byte[name.length];
        local.get(LOCAL_LENGTH, own);
        require(local.getInt(0) == LOCAL && local.getShort(6) == FLAGS && local.getShort(8) == record.method(), "another entry");
        require(local.getInt(10) == entry.getInt(12), "another date");
        require(local.getInt(14) == 0 && local.getLong(18) == 0, "sizes at the wrong place");
        require((local.getShort(26) & 0xFFFF) == name.length && local.getShort(28) == 0, "another name");
        require(Arrays.equals(name, own), "another name");
        ByteBuffer after = bytes(record.data() + record.packed(), DESCRIPTOR_LENGTH);
        require(after.getInt(0) == DESCRIPTOR && after.getInt(4) == record.crc(), "another sum");
        require((after.getInt(8) & 0xFFFFFFFFL) == record.packed() && (after.getInt(12) & 0xFFFFFFFFL) == record.size(), "other sizes");
    }

    private static String utf8(byte[] name) throws Malformed {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(name)).toString();
        } catch (CharacterCodingException e) {
            throw new Malformed("a name that is no UTF-8");
        }
    }

    private ByteBuffer bytes(long from, int length) throws IOException, Malformed {
        ByteBuffer bytes = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        long at = from;
        while (bytes.hasRemaining()) {
            int read = at < 0 ? -1 : channel.read(bytes, at);
            require(read > 0, "cut off");
            at += read;
        }
        return bytes.flip();
    }

    private static void require(boolean holds, String otherwise) throws Malformed {
        if (!holds) {
            throw new Malformed(otherwise);
        }
    }
}
