/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.office;

/**
 * A page as it lies, in twentieths of a point.
 *
 * @param landscape whether it lies on its long side
 * @param width width of the paper
 * @param height height of the paper
 * @param top distance of the text from the upper edge
 * @param right distance of the text from the right edge
 * @param bottom distance of the text from the lower edge
 * @param left distance of the text from the left edge
 * @param header distance of the header from the upper edge
 * @param footer distance of the footer from the lower edge
 */
record PageFormat(
        boolean landscape, int width, int height, int top, int right, int bottom, int left, int header, int footer) {

    /** Returns the number by which its header and footer are told from those of the other format. */
    int number() {
        return landscape ? 2 : 1;
    }

    /** Returns the width between the margins. */
    int textWidth() {
        return width - left - right;
    }

    /** Returns the height between the margins. */
    int textHeight() {
        return height - top - bottom;
    }
}
