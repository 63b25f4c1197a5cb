/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.ui.preview;

import java.util.List;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.ScrollBar;
import org.pbxdoc.pack.preview.PreviewElement;
import org.pbxdoc.pack.preview.PreviewRegion;

/** Shows a sheet that can be zoomed, moved and clicked. It only ever paints an image that is there already. */
public final class SheetCanvas {

    /** Hears what a user does with the sheet. */
    interface Listener {

        /** Hears that an element is wanted. */
        void chosen(PreviewElement element);

        /** Hears that the sheet is shown larger or smaller. */
        void zoomed();

        /** Hears that the next sheet is wanted; with -1 the one before. */
        void turned(int pages);
    }

    private static final int LINE = 40;

    private final Canvas canvas;
    private final Viewport viewport = new Viewport();
    private final SheetPainter painter = new SheetPainter(viewport);
    private final Listener listener;
    private DrawnSheet drawn;
    private List<PreviewRegion> regions = List.of();
    private double shownZoom;

    SheetCanvas(Composite parent, Listener listener) {
        this.listener = listener;
        canvas = new Canvas(parent, SWT.H_SCROLL | SWT.V_SCROLL | SWT.DOUBLE_BUFFERED);
        canvas.addListener(SWT.Paint, event -> painter.paint(event.gc, canvas, drawn));
        canvas.addListener(SWT.Resize, event -> resized());
        canvas.addListener(SWT.FocusIn, event -> canvas.redraw());
        canvas.addListener(SWT.FocusOut, event -> canvas.redraw());
        canvas.addListener(SWT.Dispose, event -> show(null, ""));
        ScrollBar horizontal = canvas.getHorizontalBar();
        ScrollBar vertical = canvas.getVerticalBar();
        horizontal.addListener(SWT.Selection, event -> scrollTo(horizontal.getSelection(), viewport.top()));
        vertical.addListener(SWT.Selection, event -> scrollTo(viewport.left(), vertical.getSelection()));
        new SheetMouse(this, listener);
        new SheetKeys(this, listener);
        describe();
    }

    /** Returns the control. */
    public Canvas control() {
        return canvas;
    }

    /** Returns how the sheet lies in the window. */
    public Viewport viewport() {
        return viewport;
    }

    /** Returns where the sheet shows what. */
    public List<PreviewRegion> regions() {
        return regions;
    }

    /** Shows a sheet, or {@code instead} if it is null; what was shown is disposed of. */
    void show(DrawnSheet sheet, String instead) {
        DrawnSheet before = drawn;
        drawn = sheet;
        painter.instead(instead);
        if (before != null && (sheet == null || before.image() != sheet.image())) {
            before.dispose();
        }
        if (canvas.isDisposed()) {
            return;
        }
        if (sheet == null) {
            regions(List.of());
            viewport.sheet(0, 0);
        } else {
            viewport.sheet(sheet.width(), sheet.height());
        }
        changed();
    }

    /** Returns what is shown; null without a sheet. */
    DrawnSheet shown() {
        return drawn;
    }

    /** Returns the resolution of the image in dots per inch; 0 without one. */
    public int resolution() {
        return drawn == null ? 0 : drawn.dotsPerInch();
    }

    void regions(List<PreviewRegion> found) {
        regions = List.copyOf(found);
        painter.selected(painter.selected().flatMap(before -> region(before.element())));
        painter.hovered(Optional.empty());
        canvas.redraw();
    }

    /** Outlines the region of {@code element}, if the sheet shows it; with {@code reveal} it is scrolled to. */
    void select(Optional<PreviewElement> element, boolean reveal) {
        outline(element.flatMap(this::region), reveal);
    }

    private void outline(Optional<PreviewRegion> region, boolean reveal) {
        if (!region.equals(painter.selected())) {
            painter.selected(region);
            if (reveal && !viewport.isFitted()) {
                region.ifPresent(at -> viewport.reveal(at.x(), at.y(), at.width(), at.height()));
            }
            changed();
        }
    }

    /** Returns the outlined region. */
    public Optional<PreviewRegion> selected() {
        return painter.selected();
    }

    private Optional<PreviewRegion> region(PreviewElement element) {
        return regions.stream().filter(region -> region.element().isSame(element)).findFirst();
    }

    /** Returns the innermost region at a place in the window. */
    Optional<PreviewRegion> at(int x, int y) {
        double sheetX = viewport.toSheetX(x);
        double sheetY = viewport.toSheetY(y);
        return regions.stream().filter(region -> region.contains(sheetX, sheetY)).reduce((outer, inner) -> inner);
    }

    /** Marks the region under the pointer. */
    void hover(Optional<PreviewRegion> region) {
        if (!region.equals(painter.hovered())) {
            painter.hovered(region);
            canvas.redraw();
        }
    }

    /** Outlines the next region, or the one before; false when there is none further on. */
    boolean step(int by) {
        int at = painter.selected().map(regions::indexOf).orElse(by > 0 ? -1 : regions.size());
        int to = at + by;
        if (to < 0 || to >= regions.size()) {
            return false;
        }
        outline(Optional.of(regions.get(to)), true);
        return true;
    }

    void fit() {
        viewport.fit();
        changed();
    }

    void zoomTo(double zoom) {
        Point size = size();
        viewport.zoomTo(zoom, size.x / 2.0, size.y / 2.0);
        changed();
    }

    void zoomBy(int steps) {
        Point size = size();
        zoomBy(steps, size.x / 2, size.y / 2);
    }

    void zoomBy(int steps, int x, int y) {
        viewport.zoomBy(steps, x, y);
        changed();
    }

    void scrollBy(double right, double down) {
        scrollTo(viewport.left() + right, viewport.top() + down);
    }

    /** Scrolls by lines. */
    void scrollLines(int right, int down) {
        scrollBy(right * LINE, down * LINE);
    }

    /** Scrolls by windows. */
    void scrollPages(int right, int down) {
        Point size = size();
        scrollBy(right * (size.x - LINE), down * (size.y - LINE));
    }

    void scrollTo(double left, double top) {
        viewport.scrollTo(left, top);
        changed();
    }

    private Point size() {
        Rectangle area = canvas.getClientArea();
        return new Point(area.width, area.height);
    }

    private void resized() {
        Point size = size();
        viewport.window(size.x, size.y);
        changed();
    }

    private void changed() {
        Point size = size();
        adjust(canvas.getHorizontalBar(), viewport.left(), viewport.contentWidth(), size.x);
        adjust(canvas.getVerticalBar(), viewport.top(), viewport.contentHeight(), size.y);
        canvas.redraw();
        if (drawn != null && viewport.zoom() != shownZoom) {
            shownZoom = viewport.zoom();
            listener.zoomed();
        }
    }

    private void adjust(ScrollBar bar, double at, double content, int window) {
        int whole = Math.max(1, (int) Math.ceil(content));
        int thumb = Math.max(1, Math.min(window, whole));
        boolean needed = drawn != null && !viewport.isFitted() && whole > window;
        bar.setValues((int) Math.round(at), 0, whole, thumb, LINE, Math.max(LINE, window - LINE));
        if (bar.getVisible() != needed) {
            bar.setVisible(needed);
        }
    }

    private void describe() {
        canvas.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = painter.name(drawn);
            }

            @Override
            public void getDescription(AccessibleEvent event) {
                event.result = painter.selected().map(region -> region.element().words()).orElse("");
            }
        });
        canvas.getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override
            public void getRole(AccessibleControlEvent event) {
                event.detail = ACC.ROLE_GRAPHIC;
            }
        });
    }
}
