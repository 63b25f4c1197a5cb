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
import java.util.List;
import java.util.Set;

/**
 * A cell of a table.
 *
 * @param words its words, each of one or several pieces
 */
record Cell(List<List<Piece>> words) {

    static Cell of(List<Piece> pieces) {
        List<List<Piece>> words = new ArrayList<>();
        List<Piece> word = new ArrayList<>();
        for (Piece piece : pieces) {
            String[] parts = piece.text().split(" ", -1);
            for (int i = 0; i < parts.length; i++) {
                if (i > 0 && !word.isEmpty()) {
                    words.add(word);
                    word = new ArrayList<>();
                }
                if (!parts[i].isEmpty()) {
                    word.add(piece.of(parts[i]));
                }
            }
        }
        if (!word.isEmpty()) {
            words.add(word);
        }
        return new Cell(words);
    }

    int width() {
        int width = Math.max(0, words.size() - 1);
        for (List<Piece> word : words) {
            width += length(word);
        }
        return width;
    }

    int longestWord() {
        return words.stream().mapToInt(Cell::length).max().orElse(0);
    }

    /** Returns the pieces of each line. */
    List<List<Piece>> wrap(int width) {
        List<List<Piece>> lines = new ArrayList<>();
        List<Piece> line = new ArrayList<>();
        int used = 0;
        for (List<Piece> word : words) {
            if (used > 0 && used + 1 + length(word) > width) {
                lines.add(line);
                line = new ArrayList<>();
                used = 0;
            }
            if (used > 0) {
                line.add(space(line.get(line.size() - 1), word.get(0)));
                used++;
            }
            line.addAll(word);
            used += length(word);
        }
        lines.add(line);
        return lines;
    }

    /** A blank inside a link belongs to it; one between two does not. */
    private static Piece space(Piece before, Piece after) {
        boolean isInside = before.looks().equals(after.looks()) && before.target().equals(after.target());
        return isInside ? before.of(" ") : new Piece(" ", Set.of(Look.TABLE), "");
    }

    private static int length(List<Piece> word) {
        return word.stream().mapToInt(piece -> piece.text().length()).sum();
    }
}
