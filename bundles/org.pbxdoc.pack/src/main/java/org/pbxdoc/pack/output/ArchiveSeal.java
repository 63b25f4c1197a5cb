/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.pack.output;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * The comment at the end of an archive: the SHA-256 of every byte before it.
 *
 * <p>The sums inside an archive leave gaps: dates, attributes, the padding of packed data. The seal leaves none, and any
 * program still takes the archive for an ordinary one.
 */
public final class ArchiveSeal {

    private static final String MARK = "pbxdoc ";

    /** Length of a seal in bytes. */
    public static final int LENGTH = MARK.length() + 64;

    private ArchiveSeal() {}

    /** Returns the seal of an archive whose bytes before the comment have the SHA-256 {@code sha256}. */
    public static byte[] of(String sha256) {
        return (MARK + sha256).getBytes(StandardCharsets.US_ASCII);
    }

    /** Returns what stands in the place of the seal until it is known. */
    static String blank() {
        return " ".repeat(LENGTH);
    }

    /** Returns a stream that writes to {@code out} and, when it is closed, the seal in place of the last bytes. */
    static OutputStream over(OutputStream out) {
        return new Sealing(out);
    }

    private static final class Sealing extends FilterOutputStream {
        private final Sha256 sha256 = new Sha256();
        private final byte[] held = new byte[LENGTH];
        private int count;
        private boolean closed;

        Sealing(OutputStream out) {
            super(out);
        }

        @Override
        public void write(int b) throws IOException {
            write(new byte[] {(byte) b}, 0, 1);
        }

        /** Lets go of what cannot be among the last bytes any more. */
        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            int free = Math.max(0, count + length - LENGTH);
            int old = Math.min(free, count);
            pass(held, 0, old);
            System.arraycopy(held, old, held, 0, count - old);
            count -= old;
            int direct = free - old;
            pass(bytes, offset, direct);
            System.arraycopy(bytes, offset + direct, held, count, length - direct);
            count += length - direct;
        }

        private void pass(byte[] bytes, int offset, int length) throws IOException {
            sha256.add(bytes, offset, length);
            out.write(bytes, offset, length);
        }

        @Override
        public void close() throws IOException {
            if (!closed) {
                closed = true;
                out.write(of(sha256.hex()));
            }
            super.close();
        }
    }
}
