/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.language.rules.network;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What DHCP option 43 holds: values, each behind its code and length.
 *
 * @param values the values in order, as text
 */
record VendorOptions(List<String> values) {

    private static final int PAD = 0;
    private static final int END = 255;
    private static final Pattern SERVER = Pattern.compile("[\\x21-\\x7e]*\\w\\.\\w[\\x21-\\x7e]*");

    /** Reads hex digits, in pairs with or without separators; empty if they are no row of code, length and value. */
    static Optional<VendorOptions> parse(String text) {
        String digits = text.strip().replaceFirst("^0[xX]", "").replaceAll("[ :.-]", "");
        if (!digits.matches("(?:\\p{XDigit}{2})+")) {
            return Optional.empty();
        }
        byte[] bytes = HexFormat.of().parseHex(digits);
        List<String> values = new ArrayList<>();
        int at = 0;
        while (at < bytes.length) {
            int code = Byte.toUnsignedInt(bytes[at++]);
            if (code == PAD) {
                continue;
            }
            if (code == END) {
                break;
            }
            if (at == bytes.length || at + 1 + Byte.toUnsignedInt(bytes[at]) > bytes.length) {
                return Optional.empty();
            }
            int length = Byte.toUnsignedInt(bytes[at++]);
            values.add(new String(bytes, at, length, StandardCharsets.ISO_8859_1));
            at += length;
        }
        return Optional.of(new VendorOptions(List.copyOf(values)));
    }

    /** Returns the first value that looks like the address of a server. */
    Optional<String> server() {
        return values.stream().filter(value -> SERVER.matcher(value).matches()).findFirst();
    }
}
