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
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.pbxdoc.document.Role;

/** The signs beside words that mean passed, failed, attention, open and planned: readable without colour. */
final class Symbol {
    private static final float CIRCLE = 0.5523f;

    private Symbol() {}

    /** Returns whether {@code role} has a sign. */
    static boolean has(Role role) {
        return switch (role) {
            case PASS, FAIL, WARNING, OPEN, PLANNED -> true;
            case NORMAL, QUIET, STRONG, TOTAL, GROUP, CODE -> false;
        };
    }

    /** Returns the room a sign takes before words of {@code size} points. */
    static float room(float size) {
        return size * 1.28f;
    }

    /** Draws the sign of {@code role} for words of {@code size} points that start at {@code x} on base line {@code y}. */
    static void draw(Sheet sheet, Role role, float x, float y, float size) throws IOException {
        float radius = size * 0.47f;
        float middle = y + size * 0.355f;
        float centre = x + radius;
        PDPageContentStream content = sheet.content();
        sheet.beginArtifact();
        sheet.stroke(Palette.text(role));
        switch (role) {
            case PASS -> {
                disc(sheet, centre, middle, radius, Palette.text(role));
                path(sheet, radius, centre, middle, -0.48f, 0.02f, -0.12f, -0.36f, 0.5f, 0.4f);
            }
            case FAIL -> {
                disc(sheet, centre, middle, radius, Palette.text(role));
                path(sheet, radius, centre, middle, -0.36f, -0.36f, 0.36f, 0.36f);
                path(sheet, radius, centre, middle, -0.36f, 0.36f, 0.36f, -0.36f);
            }
            case WARNING -> {
                sheet.fill(Palette.text(role));
                content.moveTo(centre - radius * 1.05f, middle - radius * 0.88f);
                content.lineTo(centre + radius * 1.05f, middle - radius * 0.88f);
                content.lineTo(centre, middle + radius);
                content.fill();
                path(sheet, radius, centre, middle, 0, 0.4f, 0, -0.22f);
                path(sheet, radius, centre, middle, 0, -0.5f, 0, -0.66f);
            }
            default -> {
                content.setLineWidth(size * 0.1f);
                content.setLineDashPattern(role == Role.PLANNED ? new float[] {size * 0.2f, size * 0.14f} : new float[0], 0);
                circle(content, centre, middle, radius - size * 0.05f);
                content.stroke();
                content.setLineDashPattern(new float[0], 0);
            }
        }
        sheet.end();
    }

    private static void disc(Sheet sheet, float x, float y, float radius, int colour) throws IOException {
        sheet.fill(colour);
        circle(sheet.content(), x, y, radius);
        sheet.content().fill();
    }

    private static void circle(PDPageContentStream content, float x, float y, float r) throws IOException {
        float c = r * CIRCLE;
        content.moveTo(x + r, y);
        content.curveTo(x + r, y + c, x + c, y + r, x, y + r);
        content.curveTo(x - c, y + r, x - r, y + c, x - r, y);
        content.curveTo(x - r, y - c, x - c, y - r, x, y - r);
        content.curveTo(x + c, y - r, x + r, y - c, x + r, y);
        content.closePath();
    }

    /** Draws a white line through {@code points}, given in radii from the centre. */
    private static void path(Sheet sheet, float radius, float x, float y, float... points) throws IOException {
        PDPageContentStream content = sheet.content();
        content.setLineWidth(radius * 0.27f);
        sheet.stroke(Palette.WHITE);
        content.moveTo(x + points[0] * radius, y + points[1] * radius);
        for (int i = 2; i < points.length; i += 2) {
            content.lineTo(x + points[i] * radius, y + points[i + 1] * radius);
        }
        content.stroke();
    }
}
