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
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** Sets strips on pages from top to bottom and keeps together what belongs together. */
final class PageFlow implements AutoCloseable {
    static final float LEFT = 56;
    static final float RIGHT = 56;
    static final float TOP = 74;
    static final float BOTTOM = 64;
    /** How much of a strip that is higher than a page must fit for it to begin on a page. */
    private static final float BEGINNING = 90;
    private static final PDRectangle PORTRAIT = PDRectangle.A4;
    private static final PDRectangle LANDSCAPE = new PDRectangle(PORTRAIT.getHeight(), PORTRAIT.getWidth());

    private final PDDocument pdf;
    private final Tagging tagging;
    private final Fonts fonts;
    private final List<Strip> pending = new ArrayList<>();
    private PDRectangle size = PORTRAIT;
    private Sheet sheet;
    private float cursor;
    private boolean top = true;

    PageFlow(PDDocument pdf, Tagging tagging, Fonts fonts) {
        this.pdf = pdf;
        this.tagging = tagging;
        this.fonts = fonts;
    }

    /** Returns the width between the margins. */
    float width() {
        return size.getWidth() - LEFT - RIGHT;
    }

    /** Returns the height between the margins. */
    float body() {
        return size.getHeight() - TOP - BOTTOM;
    }

    boolean isLandscape() {
        return size == LANDSCAPE;
    }

    /** Returns the page that is being filled. */
    PDPage page() {
        return sheet.page();
    }

    /** Goes on at the top of a page that lies as asked. */
    void breakPage(boolean landscape) throws IOException {
        flush();
        size = landscape ? LANDSCAPE : PORTRAIT;
        if (sheet != null) {
            sheet.close();
            sheet = null;
        }
    }

    /** Adds {@code strip} below what is there. */
    void add(Strip strip) throws IOException {
        pending.add(strip);
        if (!strip.keep()) {
            flush();
        }
    }

    void addAll(List<? extends Strip> strips) throws IOException {
        for (Strip strip : strips) {
            add(strip);
        }
    }

    /** Sets what still waits for a strip to stay with. */
    void flush() throws IOException {
        if (pending.isEmpty()) {
            return;
        }
        List<Strip> group = List.copyOf(pending);
        pending.clear();
        if (sheet == null) {
            turn(null);
        }
        Strip first = group.get(0);
        float needed = needed(group);
        if (needed > room() && !top && needed - first.gap() + headHeight(first) <= body()) {
            turn(first.head());
        }
        for (Strip strip : group) {
            set(strip);
        }
    }

    /** Returns the room a group needs below what is there; of a strip higher than a page, only its beginning. */
    private float needed(List<Strip> group) {
        float needed = 0;
        for (Strip strip : group) {
            needed += strip.gap() + (isTall(strip) ? BEGINNING : strip.height());
        }
        return needed;
    }

    private boolean isTall(Strip strip) {
        return strip.height() + headHeight(strip) > body();
    }

    @Override
    public void close() throws IOException {
        breakPage(false);
    }

    private void set(Strip strip) throws IOException {
        Strip rest = strip;
        if (gap(rest) + rest.height() > room() && !top && !(isTall(rest) && room() >= BEGINNING)) {
            turn(rest.head());
        }
        while (gap(rest) + rest.height() > room()) {
            List<Strip> parts = rest.split(room() - gap(rest));
            if (parts.size() == 1) {
                break;
            }
            draw(parts.get(0));
            rest = parts.get(1);
            turn(rest.head());
        }
        draw(rest);
    }

    private void draw(Strip strip) throws IOException {
        cursor -= gap(strip);
        strip.draw(sheet, cursor);
        cursor -= strip.height();
        top = false;
    }

    private float gap(Strip strip) {
        return top ? 0 : strip.gap();
    }

    private float room() {
        return cursor - BOTTOM;
    }

    private static float headHeight(Strip strip) {
        return strip.head() == null ? 0 : strip.head().height();
    }

    private void turn(Strip head) throws IOException {
        if (sheet != null) {
            sheet.close();
        }
        sheet = new Sheet(pdf, tagging, fonts, size);
        pdf.addPage(sheet.page());
        cursor = size.getHeight() - TOP;
        top = true;
        if (head != null) {
            head.draw(sheet, cursor);
            cursor -= head.height();
        }
    }
}
