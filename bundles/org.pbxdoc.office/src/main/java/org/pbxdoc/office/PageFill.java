/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.office;

import java.util.ArrayList;
import java.util.List;

/**
 * How far the pages of an estimate are filled; distances in twentieths of a point. What stays with the next block is
 * held back until that block is set, so that headings, captions and table headings move to its page.
 */
final class PageFill {

    /** Paragraphs up to this many lines are not split, because single lines do not stand alone. */
    private static final int UNSPLIT_LINES = 3;
    private static final int LINES_TOGETHER = 2;

    private final List<Integer> headingPages = new ArrayList<>();
    private int page;
    private double room;
    private double used;
    private double spaceAfter;
    private double held;
    private double spaceAfterHeld;
    private int headingsHeld;
    private double tableHeading;
    private double tableHeadingHeld;

    /** Returns the number of the page being filled. */
    int page() {
        return page;
    }

    /** Returns the page of each heading set so far. */
    List<Integer> headingPages() {
        return headingPages;
    }

    /** Sets what is still held back. */
    void finish() {
        if (held > 0) {
            block(0, 0, 0);
        }
    }

    /** Starts a page with {@code height} for text. */
    void startPage(double height) {
        finish();
        room = height;
        nextPage();
    }

    private void nextPage() {
        page++;
        used = tableHeading;
        spaceAfter = 0;
    }

    /** Sets a heading of {@code lines} lines. */
    void heading(Typography look, int lines) {
        headingsHeld++;
        paragraph(look, lines);
    }

    /** Sets a paragraph of {@code lines} lines. */
    void paragraph(Typography look, int lines) {
        double line = look.lineHeight();
        if (look.keepNext()) {
            hold(look.before(), lines * line, look.after());
        } else if (lines <= UNSPLIT_LINES || used + above(look.before()) + lines * line <= room) {
            block(look.before(), lines * line, look.after());
        } else {
            split(look, lines, line);
        }
    }

    private void split(Typography look, int lines, double line) {
        int fitting = (int) ((room - used - above(look.before())) / line);
        int first = fitting < LINES_TOGETHER ? LINES_TOGETHER : Math.min(fitting, lines - LINES_TOGETHER);
        block(look.before(), first * line, 0);
        int left = lines - first;
        while (left > 0) {
            int next = Math.min(left, (int) ((room - used) / line));
            if (next == 0) {
                nextPage();
                next = Math.min(left, Math.max(1, (int) ((room - used) / line)));
            }
            block(0, next * line, look.after());
            left -= next;
        }
    }

    /** Sets something that stays with the next block. */
    void hold(double before, double height, double after) {
        held = above(before) + height;
        spaceAfterHeld = after;
    }

    /** Sets something of {@code height} that is not split. */
    void block(double before, double height, double after) {
        double needed = above(before) + height;
        if (used + needed > room && used > tableHeading) {
            needed -= held > 0 ? 0 : above(before);
            nextPage();
        }
        used += needed;
        spaceAfter = after;
        held = 0;
        for (; headingsHeld > 0; headingsHeld--) {
            headingPages.add(page);
        }
        if (tableHeadingHeld > 0) {
            tableHeading = tableHeadingHeld;
            tableHeadingHeld = 0;
        }
    }

    /** Sets a row of a table. */
    void row(double height) {
        block(0, height, 0);
    }

    /** Starts a table whose heading row of {@code height} is repeated on each page. */
    void startTable(double height) {
        hold(0, height, 0);
        tableHeadingHeld = height;
    }

    /** Ends the table. */
    void endTable() {
        finish();
        tableHeading = 0;
    }

    /** Returns what comes above the next block; of the space below one and above the next, the larger one counts. */
    private double above(double before) {
        if (held > 0) {
            return held + Math.max(spaceAfterHeld, before);
        }
        return used == 0 ? before : Math.max(spaceAfter, before);
    }
}
