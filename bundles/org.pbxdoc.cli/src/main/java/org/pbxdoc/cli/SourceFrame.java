/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.cli;

import org.pbxdoc.language.finding.Place;
import org.pbxdoc.language.finding.Severity;

/** The line a finding is about, with carets below the part that is meant. */
final class SourceFrame {

    private static final int WIDTH = 100;
    private static final String CUT = "…";

    private SourceFrame() {}

    /** Returns the two lines of the frame, each with a line feed. */
    static String of(String line, Place place, Severity severity, Ink ink) {
        int from = Math.min(place.column() - 1, line.length());
        int to = Math.max(from, Math.min(line.length(), from + place.length()));
        int start = from > WIDTH / 2 && line.length() > WIDTH ? from - WIDTH / 4 : 0;
        int end = Math.min(line.length(), start + WIDTH);
        String gutter = Integer.toString(place.line());
        String head = start > 0 ? CUT : "";
        String tail = end < line.length() ? CUT : "";
        int before = head.length() + width(line.substring(start, from));
        int marked = Math.max(1, width(line.substring(from, Math.min(to, end))));
        return " " + gutter + " | " + head + VisibleText.of(line.substring(start, end)) + tail + "\n"
                + " " + " ".repeat(gutter.length()) + " | " + " ".repeat(before)
                + ink.of(severity, "^".repeat(marked)) + "\n";
    }

    /** Combining marks take no room of their own; a pair of surrogates takes that of one character. */
    private static int width(String text) {
        return (int) text.codePoints()
                .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK && Character.getType(c) != Character.ENCLOSING_MARK)
                .count();
    }
}
