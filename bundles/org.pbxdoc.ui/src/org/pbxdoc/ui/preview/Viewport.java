/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.ui.preview;

/**
 * How a sheet lies in its window: how large it is shown and which part is seen. All places in the window are in points from
 * its top left corner; a sheet that is smaller than the window lies in the middle.
 */
public final class Viewport {

    /** The smallest and the largest zoom, in points for a unit of the sheet. */
    public static final double SMALLEST = 0.1;

    public static final double LARGEST = 8;

    /** What a step of zooming multiplies by. */
    public static final double STEP = 1.25;

    /** Room around the sheet. */
    public static final int MARGIN = 12;

    /** A small sheet is not blown up to fill a large window. */
    private static final double LARGEST_FIT = 2;

    private double sheetWidth;
    private double sheetHeight;
    private int windowWidth;
    private int windowHeight;
    private double zoom = 1;
    private double left;
    private double top;
    private boolean fitted = true;

    /** Shows a sheet of another size; the part that is seen stays as it is as far as possible. */
    public void sheet(double width, double height) {
        sheetWidth = width;
        sheetHeight = height;
        settle();
    }

    /** Changes the size of the window; a fitted sheet stays so. */
    public void window(int width, int height) {
        windowWidth = width;
        windowHeight = height;
        settle();
    }

    /** Shows the whole sheet, and goes on to do so whatever happens to the window. */
    public void fit() {
        fitted = true;
        settle();
    }

    /** Zooms so that what lies at a place in the window stays there. */
    public void zoomTo(double points, double x, double y) {
        double atX = toSheetX(x);
        double atY = toSheetY(y);
        fitted = false;
        zoom = Math.max(SMALLEST, Math.min(LARGEST, points));
        left = atX * zoom + MARGIN - x;
        top = atY * zoom + MARGIN - y;
        settle();
    }

    /** Zooms by a number of steps, in if it is positive. */
    public void zoomBy(int steps, double x, double y) {
        zoomTo(zoom * Math.pow(STEP, steps), x, y);
    }

    /** Moves the sheet under the window. */
    public void scrollTo(double toLeft, double toTop) {
        left = toLeft;
        top = toTop;
        settle();
    }

    /** Moves the window over the sheet. */
    public void scrollBy(double right, double down) {
        scrollTo(left + right, top + down);
    }

    /** Moves as little as is needed to see a rectangle of the sheet, its top left corner if it is too large. */
    public void reveal(double x, double y, double width, double height) {
        left = revealed(left, x * zoom + MARGIN, width * zoom, windowWidth);
        top = revealed(top, y * zoom + MARGIN, height * zoom, windowHeight);
        settle();
    }

    private static double revealed(double at, double from, double length, int window) {
        double least = from + length + MARGIN - window;
        double most = from - MARGIN;
        return Math.min(Math.max(at, least), most);
    }

    private void settle() {
        if (fitted && sheetWidth > 0 && sheetHeight > 0 && windowWidth > 0 && windowHeight > 0) {
            double whole = Math.min((windowWidth - 2.0 * MARGIN) / sheetWidth, (windowHeight - 2.0 * MARGIN) / sheetHeight);
            zoom = Math.max(SMALLEST, Math.min(LARGEST_FIT, whole));
        }
        left = Math.max(0, Math.min(left, contentWidth() - windowWidth));
        top = Math.max(0, Math.min(top, contentHeight() - windowHeight));
    }

    /** Returns whether the whole sheet is shown whatever the window. */
    public boolean isFitted() {
        return fitted;
    }

    /** Returns the points for a unit of the sheet. */
    public double zoom() {
        return zoom;
    }

    /** Returns how far the left edge of the content is beyond that of the window. */
    public double left() {
        return left;
    }

    /** Returns how far the upper edge of the content is beyond that of the window. */
    public double top() {
        return top;
    }

    /** Returns the width of sheet and margins. */
    public double contentWidth() {
        return sheetWidth * zoom + 2 * MARGIN;
    }

    /** Returns the height of sheet and margins. */
    public double contentHeight() {
        return sheetHeight * zoom + 2 * MARGIN;
    }

    /** Returns where a place of the sheet is in the window. */
    public double toWindowX(double x) {
        return x * zoom + originX();
    }

    /** Returns where a place of the sheet is in the window. */
    public double toWindowY(double y) {
        return y * zoom + originY();
    }

    /** Returns which place of the sheet is there in the window. */
    public double toSheetX(double x) {
        return (x - originX()) / zoom;
    }

    /** Returns which place of the sheet is there in the window. */
    public double toSheetY(double y) {
        return (y - originY()) / zoom;
    }

    private double originX() {
        return MARGIN + Math.max(0, Math.floor((windowWidth - contentWidth()) / 2)) - left;
    }

    private double originY() {
        return MARGIN + Math.max(0, Math.floor((windowHeight - contentHeight()) / 2)) - top;
    }
}
