/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * One line of text that fits its width.
 *
 * @param fragments its stretches from left to right
 * @param width its width in points without a space at its end
 */
record Line(List<Fragment> fragments, float width) {

    static final Line EMPTY = new Line(List.of(), 0);

    /**
     * A stretch of one style.
     *
     * @param text what is drawn
     * @param style how it looks
     * @param link where it leads, or null
     * @param x its distance from the start of the line
     * @param width its width
     */
    record Fragment(String text, Style style, Link link, float x, float width) {}

    /** Returns this line moved to the right by {@code indent}, with {@code label} before it. */
    Line labelled(String label, Style style, float indent) {
        List<Fragment> all = new ArrayList<>();
        all.add(new Fragment(label + " ", style, null, 0, indent));
        for (Fragment fragment : fragments) {
            all.add(new Fragment(fragment.text(), fragment.style(), fragment.link(), fragment.x() + indent, fragment.width()));
        }
        return new Line(List.copyOf(all), width + indent);
    }

    boolean hasLinks() {
        for (Fragment fragment : fragments) {
            if (fragment.link() != null) {
                return true;
            }
        }
        return false;
    }
}
