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
import org.apache.pdfbox.cos.COSDictionary;
import org.pbxdoc.document.Block;
import org.pbxdoc.document.BulletList;
import org.pbxdoc.document.Callout;
import org.pbxdoc.document.Paragraph;
import org.pbxdoc.document.Role;

/** Sets boxed remarks: a tinted box with a bar, its title with the sign of its role. */
final class CalloutLayout {
    private static final float GAP = 10;
    private static final float INSET = 12;
    private static final float PADDING = 7;
    private static final float BAR = 3;

    private final Press press;
    private final TextBlocks text;

    CalloutLayout(Press press, TextBlocks text) {
        this.press = press;
        this.text = text;
    }

    /** Sets {@code callout} and returns its blocks that are neither paragraphs nor lists; they follow the box. */
    List<Block> set(Callout callout, COSDictionary parent) throws IOException {
        COSDictionary element = press.tagging().element("Div", parent);
        float left = PageFlow.LEFT + INSET + BAR;
        float width = press.flow().width() - 2 * INSET - BAR;
        List<Strip> strips = new ArrayList<>();
        String title = press.line(callout.title());
        if (!title.isEmpty()) {
            Style style = Style.BODY.colour(Palette.text(callout.role())).bold();
            COSDictionary heading = press.tagging().element("P", element);
            strips.addAll(press.lines(List.of(new Piece(title, style)), callout.role(), heading, left, width, 0));
        }
        List<Block> others = new ArrayList<>();
        for (Block block : callout.blocks()) {
            if (block instanceof Paragraph paragraph) {
                strips.addAll(text.paragraph(paragraph, element, left, width));
            } else if (block instanceof BulletList list) {
                strips.addAll(text.list(list, element, left, width));
            } else {
                others.add(block);
            }
        }
        box(strips, callout.role());
        return others;
    }

    private void box(List<Strip> strips, Role role) throws IOException {
        float total = 2 * PADDING;
        for (Strip strip : strips) {
            total += strip.gap() + strip.height();
        }
        // A box moves to the next page as a whole unless it would fill half of it.
        boolean whole = total < press.flow().body() / 2;
        int last = strips.size() - 1;
        for (int i = 0; i <= last; i++) {
            Strip strip = strips.get(i);
            float above = i == 0 ? PADDING : strip.gap();
            boolean keep = i < last && (whole || i == 0 || strip.keep());
            press.flow().add(new Boxed(strip, role, press.flow().width(), above, i == last ? PADDING : 0, i == 0 ? GAP : 0, keep));
        }
    }

    /** One strip of a box with its share of the background. */
    private record Boxed(Strip content, Role role, float width, float above, float below, float gap, boolean keep) implements Strip {
        @Override
        public float height() {
            return above + content.height() + below;
        }

        @Override
        public void draw(Sheet sheet, float top) throws IOException {
            // A hair more than its height, so that no seam shows between two strips.
            float bottom = top - height();
            sheet.box(PageFlow.LEFT, bottom, width, height() + (gap > 0 ? 0 : 0.3f), Palette.tint(role));
            sheet.box(PageFlow.LEFT, bottom, BAR, height() + (gap > 0 ? 0 : 0.3f), Palette.bar(role));
            content.draw(sheet, top - above);
        }
    }
}
