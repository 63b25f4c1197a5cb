/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.ide.typing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.pbxdoc.ide.Region;
import org.pbxdoc.ide.TextChange;
import org.pbxdoc.ide.TextLines;

/** Makes lines comments, and comments lines again. */
public final class LineComments {

    private static final String MARK = "// ";
    private static final String BARE = "//";

    private LineComments() {}

    /** Returns the changes that make the lines of {@code range} comments, or lines again if all of them are comments. */
    public static List<TextChange> toggled(Path file, String text, Region range) {
        TextLines lines = TextLines.of(text);
        int first = lines.line(range.offset());
        int last = lines.line(range.length() == 0 ? range.offset() : range.end() - 1);
        List<Integer> meant = new ArrayList<>();
        int column = Integer.MAX_VALUE;
        boolean comments = true;
        for (int line = first; line <= last; line++) {
            String words = text.substring(lines.start(line), lines.end(line));
            if (!words.isBlank()) {
                meant.add(line);
                column = Math.min(column, words.length() - words.stripLeading().length());
                comments &= words.stripLeading().startsWith(BARE);
            }
        }
        List<TextChange> changes = new ArrayList<>();
        for (int line : meant) {
            changes.add(comments
                    ? uncommented(file, text, lines, line)
                    : new TextChange(file, new Region(lines.start(line) + column, 0), MARK));
        }
        return changes;
    }

    private static TextChange uncommented(Path file, String text, TextLines lines, int line) {
        int mark = text.indexOf(BARE, lines.start(line));
        int length = text.startsWith(MARK, mark) ? MARK.length() : BARE.length();
        return new TextChange(file, new Region(mark, length), "");
    }
}
