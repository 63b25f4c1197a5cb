/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.intake;

/** Words of people as they have to stand in a text of the language. */
public final class Quoted {

    private Quoted() {}

    /** Returns {@code words} in quotation marks; they read back as they are, with every run of white space as one space. */
    public static String of(String words) {
        StringBuilder text = new StringBuilder("\"");
        for (char c : words.strip().replaceAll("\\s+", " ").toCharArray()) {
            if (c == '"' || c == '\\') {
                text.append('\\');
            }
            text.append(c);
        }
        return text.append('"').toString();
    }

    /** Returns whether all of {@code words} is seen: nothing in it acts, and no character is broken. */
    public static boolean isPlain(String words) {
        return words.codePoints().noneMatch(c -> switch (Character.getType(c)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED,
                    Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            default -> c == 0xFFFD;
        });
    }
}
