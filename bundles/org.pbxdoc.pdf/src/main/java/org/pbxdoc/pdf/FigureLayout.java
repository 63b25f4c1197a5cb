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
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.pbxdoc.document.Figure;
import org.pbxdoc.document.Role;

/** Sets pictures with their captions; a picture is scaled down to its page, never up. */
final class FigureLayout {
    private static final float GAP = 12;
    /** Leaves room for a heading above and the caption below on the same page. */
    private static final float LARGEST_SHARE = 0.82f;

    private final Press press;
    private final Pictures pictures;

    FigureLayout(Press press, Pictures pictures) {
        this.press = press;
        this.pictures = pictures;
    }

    /** Sets {@code figure} with its caption {@code caption} below {@code parent}. */
    void set(Figure figure, String caption, COSDictionary parent) throws IOException {
        Pictures.Placed placed = pictures.place(figure.picture());
        float scale = Math.min(1, Math.min(press.flow().width() / placed.width(), press.flow().body() * LARGEST_SHARE / placed.height()));
        COSDictionary element = press.tagging().element("Figure", parent);
        String alternative = press.line(figure.alternative());
        element.setString(COSName.ALT, alternative.isEmpty() ? caption : alternative);
        float left = PageFlow.LEFT + (press.flow().width() - placed.width() * scale) / 2;
        press.flow().add(new Image(press, placed, element, left, placed.width() * scale, placed.height() * scale, !caption.isEmpty()));
        if (!caption.isEmpty()) {
            COSDictionary words = press.tagging().element("P", parent);
            List<Piece> pieces = List.of(new Piece(caption, Style.CAPTION));
            press.flow().addAll(press.lines(pieces, Role.NORMAL, words, PageFlow.LEFT, press.flow().width(), 6));
        }
    }

    private record Image(Press press, Pictures.Placed placed, COSDictionary element, float left, float width, float height, boolean keep)
            implements Strip {
        @Override
        public float gap() {
            return GAP;
        }

        @Override
        public void draw(Sheet sheet, float top) throws IOException {
            press.tagging().box(element, left, top - height, left + width, top);
            sheet.begin(element);
            sheet.picture(placed.object(), left, top - height, width, height);
            sheet.end();
        }
    }
}
