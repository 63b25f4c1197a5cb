/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.pdf;

import org.pbxdoc.document.Role;
import org.pbxdoc.document.Run;
import org.pbxdoc.document.look.TypeScale;

/**
 * How a stretch of text looks.
 *
 * @param typeface its face
 * @param size its size in points
 * @param colour its colour as 0xRRGGBB
 */
record Style(Typeface typeface, float size, int colour) {
    private static final float CODE_SIZE = 0.9f;

    static final Style BODY = new Style(Typeface.REGULAR, TypeScale.BODY, Palette.INK);
    static final Style LABEL = new Style(Typeface.BOLD, 8.5f, Palette.BLUE);
    static final Style CAPTION = new Style(Typeface.BOLD, TypeScale.TABLE, Palette.QUIET);
    static final Style CELL = new Style(Typeface.REGULAR, TypeScale.TABLE, Palette.INK);
    static final Style HEAD_CELL = new Style(Typeface.BOLD, TypeScale.TABLE, Palette.BLUE);
    static final Style MARGIN = new Style(Typeface.REGULAR, TypeScale.MARGIN, Palette.QUIET);

    /** Returns the style of a heading of {@code level}, 1 for chapters. */
    static Style heading(int level) {
        return new Style(Typeface.BOLD, TypeScale.heading(level), Palette.BLUE);
    }

    /** Returns this style as text that means {@code role} looks. */
    Style as(Role role) {
        Style coloured = role == Role.NORMAL ? this : colour(Palette.text(role));
        return switch (role) {
            case STRONG, TOTAL, GROUP, PASS, FAIL, WARNING -> coloured.bold();
            case PLANNED -> coloured.italic();
            case CODE -> coloured.code();
            case NORMAL, QUIET, OPEN -> coloured;
        };
    }

    /** Returns this style with the emphasis of a run. */
    Style with(Run.Emphasis emphasis) {
        return switch (emphasis) {
            case NONE -> this;
            case BOLD -> bold();
            case ITALIC -> italic();
            case CODE -> code();
        };
    }

    Style bold() {
        return new Style(typeface.bold(), size, colour);
    }

    Style italic() {
        return new Style(typeface.italic(), size, colour);
    }

    Style code() {
        return typeface == Typeface.CODE ? this : new Style(Typeface.CODE, size * CODE_SIZE, colour);
    }

    Style colour(int other) {
        return new Style(typeface, size, other);
    }

    Style size(float other) {
        return new Style(typeface, other, colour);
    }

    /** Returns the distance from one base line to the next. */
    float leading() {
        return size * 1.38f;
    }
}
