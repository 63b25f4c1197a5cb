/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.language.formatting;

/** The characters of a comment over several lines. */
final class CommentText {

    private CommentText() {}

    /** Returns {@code comment} as it reads at {@code column}; one without a star on each line keeps its own indentation. */
    static String at(int column, String comment) {
        String[] lines = comment.split("\n", -1);
        boolean starred = true;
        for (int i = 1; i < lines.length; i++) {
            starred &= lines[i].strip().startsWith("*");
        }
        StringBuilder text = new StringBuilder(lines[0].stripTrailing());
        for (int i = 1; i < lines.length; i++) {
            text.append('\n').append(starred ? " ".repeat(column + 1) + lines[i].strip() : lines[i].stripTrailing());
        }
        return text.toString();
    }
}
