/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.document;

/**
 * How labels lie on an A4 sheet, in millimetres.
 *
 * @param name how the sheets are called in the trade
 * @param columns labels in a row
 * @param rows labels in a column
 * @param width width of a label
 * @param height height of a label
 * @param left from the left edge of the paper to the first label
 * @param top from the upper edge of the paper to the first label
 * @param across from the left edge of a label to that of the next one
 * @param down from the upper edge of a label to that of the next one
 */
public record LabelGrid(
        String name, int columns, int rows, double width, double height, double left, double top, double across, double down) {

    public static final double PAPER_WIDTH = 210;
    public static final double PAPER_HEIGHT = 297;

    /** 24 labels of 70 by 36 mm without gaps, for devices, racks and phones. */
    public static final LabelGrid LARGE = centred("70x36", 3, 8, 70, 36);

    /** 40 labels of 48.5 by 25.4 mm without gaps, for cards, sockets and cables. */
    public static final LabelGrid SMALL = centred("48x25", 4, 10, 48.5, 25.4);

    public LabelGrid {
        boolean fits = left >= 0 && top >= 0
                && left + (columns - 1) * across + width <= PAPER_WIDTH + 0.01
                && top + (rows - 1) * down + height <= PAPER_HEIGHT + 0.01;
        if (columns < 1 || rows < 1 || across < width || down < height || !fits) {
            throw new IllegalArgumentException("the labels " + name + " do not fit on the paper");
        }
    }

    /** Returns the grid of labels that lie edge to edge in the middle of the paper. */
    private static LabelGrid centred(String name, int columns, int rows, double width, double height) {
        return new LabelGrid(name, columns, rows, width, height,
                (PAPER_WIDTH - columns * width) / 2, (PAPER_HEIGHT - rows * height) / 2, width, height);
    }

    /** Returns how many labels a sheet has. */
    public int perSheet() {
        return columns * rows;
    }
}
