/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.office;

/** How far the pages of an estimate are filled; distances in twentieths of a point. */
final class PageFill {

    /** What must still fit below a paragraph that stays with the next one. */
    private static final double KEEP_WITH_NEXT = 600;
    /** Paragraphs up to this many lines are not split, because single lines do not stand alone. */
    private static final int UNSPLIT_LINES = 3;

    private int page;
    private double room;
    private double used;
    private double spaceAfter;
    private double tableHeading;

    /** Returns the number of the page being filled. */
    int page() {
        return page;
    }

    /** Starts a page with {@code height} for text. */
    void startPage(double height) {
        room = height;
        nextPage();
    }

    private void nextPage() {
        page++;
        used = tableHeading;
        spaceAfter = 0;
    }

    /** Sets a paragraph of {@code lines} lines. */
    void paragraph(Typography look, int lines) {
        double line = look.lineHeight();
        double keep = look.keepNext() ? KEEP_WITH_NEXT : 0;
        double gap = gap(look.before());
        if (lines <= UNSPLIT_LINES || used + gap + lines * line <= room) {
            block(look.before(), lines * line, look.after(), keep);
            return;
        }
        int left = lines;
        int fitting = Math.max(0, (int) ((room - used - gap) / line));
        if (fitting >= 2) {
            left -= Math.min(fitting, left - 2);
        }
        nextPage();
        while (left * line > room - used) {
            left -= Math.max(1, (int) ((room - used) / line));
            nextPage();
        }
        used += left * line;
        spaceAfter = look.after();
    }

    /** Sets something of {@code height} that is not split and wants {@code keep} more on its page. */
    void block(double before, double height, double after, double keep) {
        double gap = gap(before);
        if (used + gap + height + keep > room && used > tableHeading) {
            nextPage();
            gap = 0;
        }
        used += gap + height;
        spaceAfter = after;
    }

    /** Sets a row of a table. */
    void row(double height) {
        block(0, height, 0, 0);
    }

    /** Starts a table whose heading row of {@code height} is repeated on each page. */
    void startTable(double height) {
        block(0, height, 0, KEEP_WITH_NEXT / 2);
        tableHeading = height;
    }

    /** Ends the table. */
    void endTable() {
        tableHeading = 0;
    }

    /** Of the space below one paragraph and above the next, the larger one counts. */
    private double gap(double before) {
        return used == 0 ? before : Math.max(spaceAfter, before);
    }
}
