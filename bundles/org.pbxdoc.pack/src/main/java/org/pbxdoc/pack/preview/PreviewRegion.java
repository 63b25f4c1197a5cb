/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.pack.preview;

/**
 * Where a sheet shows an element; distances in units of the sheet from its top left corner, whatever the zoom.
 *
 * @param element what it shows
 * @param x left edge
 * @param y upper edge
 * @param width width
 * @param height height
 */
public record PreviewRegion(PreviewElement element, double x, double y, double width, double height) {

    /** Returns whether a point is in it. */
    public boolean contains(double px, double py) {
        return px >= x && px < x + width && py >= y && py < y + height;
    }
}
