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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDPageContentStream;

/** Draws the outline of an SVG path: moves, lines, curves and arcs in absolute coordinates. */
final class SvgPath {
    private static final Pattern TOKEN = Pattern.compile("([A-Za-z])|([-+]?(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][-+]?\\d+)?)");

    private final PDPageContentStream content;
    private final float height;
    private double x;
    private double y;

    /**
     * @param content receives the outline
     * @param height height of the drawing; SVG counts from the top, PDF from the bottom
     */
    SvgPath(PDPageContentStream content, float height) {
        this.content = content;
        this.height = height;
    }

    /** Returns whether {@code description} has only what this class draws. */
    static boolean isSupported(String description) {
        return description.matches("[MLCAZHVQ0-9eE\\s,.+-]*") && description.strip().startsWith("M");
    }

    void draw(String description) throws IOException {
        Matcher tokens = TOKEN.matcher(description);
        char command = 'M';
        double[] numbers = new double[7];
        int count = 0;
        while (tokens.find()) {
            if (tokens.group(1) != null) {
                command = tokens.group(1).charAt(0);
                count = 0;
                if (command == 'Z') {
                    content.closePath();
                }
                continue;
            }
            numbers[count++] = Double.parseDouble(tokens.group(2));
            if (count == length(command)) {
                step(command, numbers);
                // Further pairs after a move are lines.
                command = command == 'M' ? 'L' : command;
                count = 0;
            }
        }
    }

    private static int length(char command) {
        return switch (command) {
            case 'H', 'V' -> 1;
            case 'C' -> 6;
            case 'Q' -> 4;
            case 'A' -> 7;
            default -> 2;
        };
    }

    private void step(char command, double[] n) throws IOException {
        switch (command) {
            case 'M' -> content.moveTo((float) n[0], up(n[1]));
            case 'L' -> content.lineTo((float) n[0], up(n[1]));
            case 'H' -> content.lineTo((float) n[0], up(y));
            case 'V' -> content.lineTo((float) x, up(n[0]));
            case 'C' -> curve(n[0], n[1], n[2], n[3], n[4], n[5]);
            case 'Q' -> curve(x + (n[0] - x) * 2 / 3, y + (n[1] - y) * 2 / 3, n[2] + (n[0] - n[2]) * 2 / 3, n[3] + (n[1] - n[3]) * 2 / 3, n[2], n[3]);
            default -> arc(n[0], n[1], n[3] != 0, n[4] != 0, n[5], n[6]);
        }
        int last = length(command);
        if (command == 'H') {
            x = n[0];
        } else if (command == 'V') {
            y = n[0];
        } else {
            x = n[last - 2];
            y = n[last - 1];
        }
    }

    private float up(double value) {
        return (float) (height - value);
    }

    private void curve(double x1, double y1, double x2, double y2, double x3, double y3) throws IOException {
        content.curveTo((float) x1, up(y1), (float) x2, up(y2), (float) x3, up(y3));
    }

    /** Draws an elliptical arc whose axes are not turned, in pieces of at most a quarter of the ellipse. */
    private void arc(double radiusX, double radiusY, boolean large, boolean sweep, double endX, double endY) throws IOException {
        if (radiusX == 0 || radiusY == 0) {
            content.lineTo((float) endX, up(endY));
            return;
        }
        double halfX = (x - endX) / 2 / radiusX;
        double halfY = (y - endY) / 2 / radiusY;
        double square = halfX * halfX + halfY * halfY;
        if (square == 0) {
            return;
        }
        double grow = square > 1 ? StrictMath.sqrt(square) : 1;
        double rx = radiusX * grow;
        double ry = radiusY * grow;
        double offset = square >= 1 ? 0 : StrictMath.sqrt(1 / square - 1) * (large == sweep ? -1 : 1);
        double centreX = (x + endX) / 2 + offset * halfY * rx;
        double centreY = (y + endY) / 2 - offset * halfX * ry;
        double from = StrictMath.atan2((y - centreY) / ry, (x - centreX) / rx);
        double turn = StrictMath.atan2((endY - centreY) / ry, (endX - centreX) / rx) - from;
        if (sweep && turn < 0) {
            turn += 2 * Math.PI;
        } else if (!sweep && turn > 0) {
            turn -= 2 * Math.PI;
        }
        int pieces = Math.max(1, (int) Math.ceil(Math.abs(turn) / (Math.PI / 2) - 1e-6));
        double step = turn / pieces;
        double k = 4.0 / 3 * StrictMath.tan(step / 4);
        for (int i = 0; i < pieces; i++) {
            double a = from + i * step;
            double b = a + step;
            double cosA = StrictMath.cos(a);
            double sinA = StrictMath.sin(a);
            double cosB = StrictMath.cos(b);
            double sinB = StrictMath.sin(b);
            curve(centreX + rx * (cosA - k * sinA), centreY + ry * (sinA + k * cosA), centreX + rx * (cosB + k * sinB),
                    centreY + ry * (sinB - k * cosB), centreX + rx * cosB, centreY + ry * sinB);
        }
    }
}
