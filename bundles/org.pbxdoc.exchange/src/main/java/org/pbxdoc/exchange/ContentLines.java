/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.exchange;

import java.nio.charset.StandardCharsets;

/** The lines of a calendar: at most 75 bytes each, longer ones folded between two characters, texts escaped. */
final class ContentLines {

    private static final int LONGEST = 75;
    private static final String LINE_END = "\r\n";
    private static final String FOLD = LINE_END + " ";

    private final StringBuilder lines = new StringBuilder();

    /** Adds {@code name} with a value that needs no escaping. */
    void add(String name, String value) {
        fold(name + ":" + value);
    }

    /** Adds {@code name} with {@code text}. */
    void text(String name, String text) {
        String plain = SafeText.of(text.replace("\r\n", "\n").replace('\r', '\n'));
        add(name, plain.replace("\\", "\\\\").replace("\n", "\\n").replace(";", "\\;").replace(",", "\\,").replace("\t", " "));
    }

    private void fold(String line) {
        int bytes = 0;
        for (int i = 0; i < line.length(); ) {
            int character = line.codePointAt(i);
            String one = Character.toString(character);
            int size = one.getBytes(StandardCharsets.UTF_8).length;
            if (bytes + size > LONGEST) {
                lines.append(FOLD);
                bytes = 1;
            }
            lines.append(one);
            bytes += size;
            i += one.length();
        }
        lines.append(LINE_END);
    }

    @Override
    public String toString() {
        return lines.toString();
    }
}
