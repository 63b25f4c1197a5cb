/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.diagram.svg;

import java.util.List;
import java.util.Map;

/** What an SVG draws; distances in pixels from the top left corner of the sheet. */
public sealed interface Shape {

    /**
     * Colours and lines.
     *
     * @param fill colour of the area, for example {@code #FFFFFF}, or {@code none}
     * @param stroke colour of the line, or {@code none}
     * @param width width of the line
     * @param dashes lengths of dashes and gaps separated by a blank, or empty for an unbroken line
     */
    record Look(String fill, String stroke, String width, String dashes) {

        /** Returns the look that the attributes of an SVG element, {@code style} taken apart, give it. */
        static Look of(Map<String, String> attributes) {
            return new Look(
                    attributes.getOrDefault("fill", "none"),
                    attributes.getOrDefault("stroke", "none"),
                    attributes.getOrDefault("stroke-width", "1"),
                    attributes.getOrDefault("stroke-dasharray", "").replace(',', ' '));
        }
    }

    /** A place on the sheet. */
    record Point(double x, double y) {
        /** Returns how far {@code other} is away. */
        public double distance(Point other) {
            return Math.hypot(x - other.x, y - other.y);
        }
    }

    /** A box; {@code radius} rounds its corners. */
    record Box(double x, double y, double width, double height, double radius, Look look) implements Shape {}

    /** Words on one line; {@code y} is where the letters stand. */
    record Words(double x, double y, double width, double size, boolean bold, boolean italic, String colour, String text)
            implements Shape {}

    /** A straight line. */
    record Line(Point from, Point to, Look look) implements Shape {}

    /** A closed figure such as a pictogram, as SVG path data. */
    record Figure(String path, Look look) implements Shape {}

    /** A connector through {@code points}; {@code arrow} is the tip of its head, null without one. */
    record Connector(List<Point> points, Point arrow, Look look) implements Shape {}
}
