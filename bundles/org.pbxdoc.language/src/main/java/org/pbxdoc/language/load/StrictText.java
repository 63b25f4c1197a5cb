/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.language.load;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The text of a file, decoded strictly as UTF-8; a byte-order mark is accepted and dropped.
 *
 * @param text the text, up to the first bad byte if there is one
 * @param fault the first byte that is not UTF-8
 */
public record StrictText(String text, Optional<Fault> fault) {

    /**
     * A byte that is not UTF-8.
     *
     * @param value the byte, 0 to 255
     * @param offset offset of the character it stands at, in UTF-16 units
     * @param line line, from 1
     * @param column column, from 1
     */
    public record Fault(int value, int offset, int line, int column) {}

    /** Decodes {@code bytes}. */
    public static StrictText decode(byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        CoderResult result = decoder.decode(in, out, true);
        String text = out.flip().toString();
        String body = text.startsWith("\uFEFF") ? text.substring(1) : text;
        if (!result.isError()) {
            return new StrictText(body, Optional.empty());
        }
        return new StrictText(body, Optional.of(fault(body, bytes[in.position()] & 0xFF)));
    }

    private static Fault fault(String before, int value) {
        int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
        int column = before.length() - before.lastIndexOf('\n');
        return new Fault(value, before.length(), line, column);
    }
}
