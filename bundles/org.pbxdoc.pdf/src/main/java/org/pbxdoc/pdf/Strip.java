/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.pdf;

import java.io.IOException;
import java.util.List;

/** A horizontal strip of content that stays in one piece: a line of text, a table row, a figure. */
interface Strip {

    /** Returns the height in points without the gap. */
    float height();

    /** Returns the space above, left out at the top of a page. */
    default float gap() {
        return 0;
    }

    /** Returns whether the strip must stay on the page of the strip after it. */
    default boolean keep() {
        return false;
    }

    /** Returns what is repeated above this strip when it comes to the top of a page, or null. */
    default Strip head() {
        return null;
    }

    /** Draws the strip with its upper edge at {@code top}. */
    void draw(Sheet sheet, float top) throws IOException;

    /**
     * Returns the strip in two: the first part no higher than {@code room} and the rest; asked only when it is higher than a
     * page. A strip that cannot be split returns itself alone and is drawn as it is.
     */
    default List<Strip> split(float room) {
        return List.of(this);
    }
}
