/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.office;

import org.pbxdoc.document.Section;

/** An A4 page as it lies, in twentieths of a point. */
enum PageFormat {
    PORTRAIT(11906, 16838, 1588),
    LANDSCAPE(16838, 11906, 1474);

    /** Left and right margin. */
    static final int SIDE = 1247;
    /** Bottom margin. */
    static final int BOTTOM = 1304;
    /** Distance of header and footer from the edge of the paper. */
    static final int EDGE = 652;

    private final int width;
    private final int height;
    private final int top;

    PageFormat(int width, int height, int top) {
        this.width = width;
        this.height = height;
        this.top = top;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    int top() {
        return top;
    }

    /** Returns the width between the margins. */
    int textWidth() {
        return width - 2 * SIDE;
    }

    /** Returns the height between the margins. */
    int textHeight() {
        return height - top - BOTTOM;
    }

    /** Returns the format of a section of {@code orientation} inside pages of this format. */
    PageFormat inside(Section.Orientation orientation) {
        return switch (orientation) {
            case INHERIT -> this;
            case PORTRAIT -> PORTRAIT;
            case LANDSCAPE -> LANDSCAPE;
        };
    }
}
