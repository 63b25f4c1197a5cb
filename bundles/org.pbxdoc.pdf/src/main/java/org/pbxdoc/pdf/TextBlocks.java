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
import org.pbxdoc.document.BulletList;
import org.pbxdoc.document.Paragraph;

/** Sets paragraphs and lists. */
final class TextBlocks {
    private static final float GAP = 6;
    private static final float ITEM_GAP = 3;
    private static final float INDENT = 16;

    private final Press press;

    TextBlocks(Press press) {
        this.press = press;
    }

    /** Returns the lines of {@code paragraph} below {@code parent}. */
    List<LineStrip> paragraph(Paragraph paragraph, COSDictionary parent, float left, float width) {
        COSDictionary element = press.tagging().element("P", parent);
        return press.lines(press.pieces(paragraph, Style.BODY), paragraph.role(), element, left, width, GAP);
    }

    /** Returns the items of {@code list} below {@code parent}. */
    List<Strip> list(BulletList list, COSDictionary parent, float left, float width) {
        List<Strip> strips = new ArrayList<>();
        if (list.items().isEmpty()) {
            return strips;
        }
        COSDictionary element = press.tagging().element("L", parent);
        press.tagging().numbering(element, list.ordered() ? "Decimal" : "Disc");
        Style signs = Style.BODY.colour(Palette.BLUE).bold();
        String widest = list.ordered() ? list.items().size() + "." : "•";
        float indent = Math.max(INDENT, press.fonts().width(widest, signs.typeface(), signs.size()) + 10);
        int number = 0;
        for (Paragraph item : list.items()) {
            number++;
            COSDictionary entry = press.tagging().element("LI", element);
            COSDictionary label = press.tagging().element("Lbl", entry);
            COSDictionary body = press.tagging().element("LBody", entry);
            List<LineStrip> lines = press.lines(
                    press.pieces(item, Style.BODY), item.role(), body, left + indent, width - indent, number == 1 ? GAP : ITEM_GAP);
            strips.add(new Labelled(lines.get(0), label, list.ordered() ? number + "." : "•", signs, left + 3));
            strips.addAll(lines.subList(1, lines.size()));
        }
        return strips;
    }

    /** The first line of a list item with its bullet or number. */
    private record Labelled(LineStrip line, COSDictionary label, String sign, Style style, float left) implements Strip {
        @Override
        public float height() {
            return line.height();
        }

        @Override
        public float gap() {
            return line.gap();
        }

        @Override
        public boolean keep() {
            return line.keep();
        }

        @Override
        public void draw(Sheet sheet, float top) throws IOException {
            sheet.begin(label);
            sheet.text(sign, style, left, line.base(top));
            sheet.end();
            line.draw(sheet, top);
        }
    }
}
