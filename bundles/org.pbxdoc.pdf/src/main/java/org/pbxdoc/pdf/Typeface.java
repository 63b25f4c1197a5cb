/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.pdf;

/** The faces of the report: Open Sans for words, DejaVu for code and for every character it lacks. */
enum Typeface {
    REGULAR("opensans/OpenSans-Regular.ttf"),
    BOLD("opensans/OpenSans-Bold.ttf"),
    ITALIC("opensans/OpenSans-Italic.ttf"),
    BOLD_ITALIC("opensans/OpenSans-BoldItalic.ttf"),
    CODE("dejavu/DejaVuSansMono.ttf"),
    WIDE("dejavu/DejaVuSans.ttf"),
    WIDE_BOLD("dejavu/DejaVuSans-Bold.ttf");

    private final String resource;

    Typeface(String resource) {
        this.resource = resource;
    }

    /** Returns the font file, relative to the folder {@code fonts} of this package. */
    String resource() {
        return resource;
    }

    /** Returns the face that stands in for a character this one lacks; the last resort is itself. */
    Typeface fallback() {
        return switch (this) {
            case BOLD, BOLD_ITALIC -> WIDE_BOLD;
            case WIDE_BOLD -> WIDE;
            default -> WIDE;
        };
    }

    /** Returns this face in bold, if there is one. */
    Typeface bold() {
        return switch (this) {
            case REGULAR -> BOLD;
            case ITALIC -> BOLD_ITALIC;
            default -> this;
        };
    }

    /** Returns this face in italics, if there is one. */
    Typeface italic() {
        return switch (this) {
            case REGULAR -> ITALIC;
            case BOLD -> BOLD_ITALIC;
            default -> this;
        };
    }
}
