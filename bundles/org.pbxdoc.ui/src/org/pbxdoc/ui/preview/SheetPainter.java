/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.ui.preview;

import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.widgets.Canvas;
import org.pbxdoc.pack.preview.PreviewRegion;

/** Paints a sheet: white paper on a ground that goes with the theme, and above it what is marked. */
final class SheetPainter {

    private static final Color PAPER = new Color(255, 255, 255);
    private static final Color MARK = new Color(0xF2, 0x8A, 0x00);
    private static final int MARK_WIDTH = 2;
    private static final int MARK_GROUND = 36;
    private static final int HOVER_GROUND = 24;
    private static final int CORNER = 8;

    /** How much of the letters' colour is in the ground around the paper, and in the edge of the paper, in percent. */
    private static final int GROUND = 12;

    private static final int EDGE = 35;

    private final Viewport viewport;
    private Optional<PreviewRegion> selected = Optional.empty();
    private Optional<PreviewRegion> hovered = Optional.empty();
    private String instead = "";

    SheetPainter(Viewport viewport) {
        this.viewport = viewport;
    }

    /** What is said while there is no sheet. */
    void instead(String words) {
        instead = words;
    }

    void selected(Optional<PreviewRegion> region) {
        selected = region;
    }

    Optional<PreviewRegion> selected() {
        return selected;
    }

    void hovered(Optional<PreviewRegion> region) {
        hovered = region;
    }

    Optional<PreviewRegion> hovered() {
        return hovered;
    }

    /** Returns what the picture is called for those who cannot see it. */
    String name(DrawnSheet drawn) {
        return drawn == null ? instead : drawn.sheet().title();
    }

    void paint(GC gc, Canvas canvas, DrawnSheet drawn) {
        Rectangle area = canvas.getClientArea();
        gc.setBackground(mix(canvas, GROUND));
        gc.fillRectangle(area);
        if (drawn == null) {
            words(gc, canvas, area);
        } else {
            sheet(gc, canvas, drawn);
            hovered.ifPresent(region -> mark(gc, region, HOVER_GROUND, false));
            selected.ifPresent(region -> mark(gc, region, MARK_GROUND, true));
        }
        if (canvas.isFocusControl()) {
            gc.drawFocus(1, 1, area.width - 2, area.height - 2);
        }
    }

    private void sheet(GC gc, Canvas canvas, DrawnSheet drawn) {
        Rectangle paper = window(0, 0, drawn.width(), drawn.height());
        gc.setBackground(PAPER);
        gc.fillRectangle(paper);
        Image image = drawn.image();
        Rectangle pixels = image.getBounds();
        int zoom = canvas.getMonitor().getZoom();
        boolean exact = Math.abs(pixels.width * 100.0 / zoom - paper.width) <= 1.5;
        gc.setInterpolation(exact ? SWT.NONE : pixels.width <= paper.width ? SWT.DEFAULT : SWT.LOW);
        if (exact && zoom == 100) {
            gc.drawImage(image, paper.x, paper.y);
        } else {
            gc.drawImage(image, 0, 0, pixels.width, pixels.height, paper.x, paper.y, paper.width, paper.height);
        }
        gc.setForeground(mix(canvas, EDGE));
        gc.drawRectangle(paper.x - 1, paper.y - 1, paper.width + 1, paper.height + 1);
    }

    private void mark(GC gc, PreviewRegion region, int ground, boolean outlined) {
        Rectangle at = window(region.x(), region.y(), region.width(), region.height());
        gc.setAntialias(SWT.ON);
        gc.setBackground(MARK);
        gc.setAlpha(ground);
        gc.fillRoundRectangle(at.x, at.y, at.width, at.height, CORNER, CORNER);
        gc.setAlpha(255);
        if (outlined) {
            gc.setForeground(MARK);
            gc.setLineWidth(MARK_WIDTH);
            gc.drawRoundRectangle(at.x, at.y, at.width, at.height, CORNER, CORNER);
            gc.setLineWidth(1);
        }
    }

    private Rectangle window(double x, double y, double width, double height) {
        int left = (int) Math.round(viewport.toWindowX(x));
        int top = (int) Math.round(viewport.toWindowY(y));
        return new Rectangle(
                left, top,
                (int) Math.round(viewport.toWindowX(x + width)) - left,
                (int) Math.round(viewport.toWindowY(y + height)) - top);
    }

    private void words(GC gc, Canvas canvas, Rectangle area) {
        TextLayout layout = new TextLayout(canvas.getDisplay());
        layout.setFont(canvas.getFont());
        layout.setText(instead);
        layout.setAlignment(SWT.CENTER);
        layout.setWidth(Math.max(1, area.width - 2 * Viewport.MARGIN));
        gc.setForeground(canvas.getForeground());
        Point at = new Point(area.x + Viewport.MARGIN, area.y + Math.max(0, (area.height - layout.getBounds().height) / 2));
        layout.draw(gc, at.x, at.y);
        layout.dispose();
    }

    private static Color mix(Canvas canvas, int percent) {
        RGB ground = canvas.getBackground().getRGB();
        RGB letters = canvas.getForeground().getRGB();
        return new Color(
                mix(ground.red, letters.red, percent), mix(ground.green, letters.green, percent), mix(ground.blue, letters.blue, percent));
    }

    private static int mix(int one, int other, int percent) {
        return (one * (100 - percent) + other * percent) / 100;
    }
}
