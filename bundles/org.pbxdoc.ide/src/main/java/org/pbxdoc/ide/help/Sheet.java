/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.ide.help;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A page that is being written. */
final class Sheet {

    private final StringBuilder text = new StringBuilder();
    private final List<HelpRun> runs = new ArrayList<>();
    private final Map<String, Integer> sections = new HashMap<>();
    private final Map<Integer, Integer> levels = new HashMap<>();

    void write(Piece piece) {
        if (piece.text().isEmpty()) {
            return;
        }
        if (!piece.looks().isEmpty() || !piece.target().isEmpty()) {
            runs.add(new HelpRun(text.length(), piece.text().length(), piece.looks(), piece.target()));
        }
        text.append(piece.text());
    }

    void write(Collection<Piece> pieces) {
        pieces.forEach(this::write);
    }

    void write(String plain, Look... looks) {
        Set<Look> all = EnumSet.noneOf(Look.class);
        all.addAll(List.of(looks));
        write(new Piece(plain, all, ""));
    }

    /** Begins a section here; of two with one name, links lead to the first. */
    void section(String name) {
        sections.putIfAbsent(name, text.length());
    }

    void level(int depth) {
        levels.put(text.length(), depth);
    }

    /** Ends a paragraph with an empty line, or in lists only with the line. */
    void paragraph(boolean close) {
        int breaks = 0;
        while (breaks < text.length() && text.charAt(text.length() - 1 - breaks) == '\n') {
            breaks++;
        }
        if (breaks < text.length()) {
            text.append("\n".repeat(Math.max(0, (close ? 1 : 2) - breaks)));
        }
    }

    HelpText done() {
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) == '\n') {
            end--;
        }
        int length = end;
        return new HelpText(text.substring(0, length), runs.stream().filter(run -> run.end() <= length).toList(), sections, levels);
    }
}
