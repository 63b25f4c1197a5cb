/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.language.attached;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** The chunks of a PNG file. */
final class PngFile {

    private static final long SIGNATURE = 0x89504E470D0A1A0AL;
    private static final int START = 8;
    private static final int BESIDES_CONTENT = 12;
    /** What a picture needs to look as it does; texts, times and camera data are none of it. */
    private static final Set<String> NEEDED =
            Set.of("IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB", "iCCP", "sBIT", "bKGD", "pHYs");

    private PngFile() {}

    static boolean is(byte[] bytes) {
        return bytes.length >= START && ByteBuffer.wrap(bytes).getLong() == SIGNATURE;
    }

    /** Returns width and height. */
    static int[] size(byte[] bytes) {
        ByteBuffer header = ByteBuffer.wrap(bytes);
        return new int[] {header.getInt(16), header.getInt(20)};
    }

    /** Returns the picture with the chunks that it needs, up to its end. */
    static byte[] bare(byte[] bytes) {
        ByteBuffer chunks = ByteBuffer.wrap(bytes, START, bytes.length - START);
        ByteArrayOutputStream bare = new ByteArrayOutputStream(bytes.length);
        bare.write(bytes, 0, START);
        String type = "";
        while (!type.equals("IEND")) {
            int from = chunks.position();
            int length = chunks.getInt();
            byte[] name = new byte[4];
            chunks.get(name);
            type = new String(name, StandardCharsets.US_ASCII);
            chunks.position(Math.addExact(from, Math.addExact(length, BESIDES_CONTENT)));
            if (NEEDED.contains(type)) {
                bare.write(bytes, from, length + BESIDES_CONTENT);
            }
        }
        return bare.toByteArray();
    }
}
