/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.office;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pbxdoc.document.Picture;

/** What people wrote into a Word file by hand, as far as it is taken over as structure. */
sealed interface Written permits Written.Paragraph, Written.Table {

    /** How letters stand out. */
    enum Mark {
        BOLD,
        ITALIC,
        UNDERLINE,
        STRIKE,
        RAISED,
        LOWERED
    }

    /** Whether a paragraph is an item of a list. */
    enum Listed {
        NO,
        BULLET,
        NUMBER
    }

    /**
     * Letters of one look.
     *
     * @param text the letters; tabs and line breaks are characters
     * @param marks how they stand out
     * @param colour their colour as six hexadecimal digits, or empty
     * @param highlight the name of the marker's colour, or empty
     * @param link where they lead, or empty
     */
    record Letters(String text, Set<Mark> marks, String colour, String highlight, String link) {
        public Letters {
            marks = Set.copyOf(marks);
        }
    }

    /**
     * A picture.
     *
     * @param image the picture
     * @param alternative what it shows
     * @param width width in twentieths of a point
     * @param height height in twentieths of a point
     */
    record Shown(Picture.Image image, String alternative, int width, int height) {}

    /** A stretch of a paragraph: letters, or a picture instead. */
    record Stretch(Letters letters, Optional<Shown> picture) {}

    /**
     * A paragraph.
     *
     * @param listed whether it is an item of a list
     * @param level depth in the list, from 0
     * @param alignment {@code left}, {@code center}, {@code right} or {@code both}
     * @param stretches what it says
     */
    record Paragraph(Listed listed, int level, String alignment, List<Stretch> stretches) implements Written {
        public Paragraph {
            stretches = List.copyOf(stretches);
        }
    }

    /** A table; every row is as wide as there are columns, whose widths are relative. */
    record Table(List<Integer> columns, List<List<Cell>> rows) implements Written {
        public Table {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }
    }

    /** How a cell hangs together with the cells above and below. */
    enum Merged {
        NO,
        FIRST,
        FOLLOWING
    }

    /** A cell over {@code span} columns. */
    record Cell(int span, Merged merged, List<Written> blocks) {
        public Cell {
            blocks = List.copyOf(blocks);
        }
    }

    /** Returns whether {@code blocks} say or show nothing. */
    static boolean isBlank(List<Written> blocks) {
        return !showsPicture(blocks) && plain(blocks).isBlank();
    }

    /** Returns whether there is a picture in {@code blocks}. */
    static boolean showsPicture(List<Written> blocks) {
        return blocks.stream().anyMatch(block -> block instanceof Table table
                ? table.rows().stream().flatMap(List::stream).anyMatch(cell -> showsPicture(cell.blocks()))
                : ((Paragraph) block).stretches().stream().anyMatch(stretch -> stretch.picture().isPresent()));
    }

    /** Returns the words of {@code blocks}, one line a paragraph; cells are separated by tabs. */
    static String plain(List<Written> blocks) {
        StringBuilder words = new StringBuilder();
        for (Written block : blocks) {
            if (block instanceof Table table) {
                for (List<Cell> row : table.rows()) {
                    List<String> cells = row.stream().map(cell -> plain(cell.blocks()).strip().replace('\n', ' ')).toList();
                    words.append(String.join("\t", cells)).append('\n');
                }
            } else {
                Paragraph paragraph = (Paragraph) block;
                words.append(paragraph.listed() == Listed.NO ? "" : "  ".repeat(paragraph.level()) + "- ");
                paragraph.stretches().forEach(stretch -> words.append(stretch.letters().text()));
                words.append('\n');
            }
        }
        return words.toString();
    }
}
