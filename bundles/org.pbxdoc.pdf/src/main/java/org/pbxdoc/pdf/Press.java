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
import java.util.Optional;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.pbxdoc.document.Paragraph;
import org.pbxdoc.document.Role;
import org.pbxdoc.document.Run;
import org.pbxdoc.document.Text;
import org.pbxdoc.document.Wording;
import org.pbxdoc.document.WriterLabel;

/**
 * What every part of the writer works with while one document is written.
 *
 * @param pdf the document
 * @param fonts its fonts
 * @param tagging its structure
 * @param flow its pages
 * @param links its links
 * @param forms its form fields
 * @param wording the language
 */
record Press(PDDocument pdf, Fonts fonts, Tagging tagging, PageFlow flow, Links links, FormFields forms, Wording wording) {

    /** Returns {@code text} in the language of the document, clean. */
    String say(Text text) {
        return fonts.clean(wording.say(text));
    }

    /** Returns {@code text} in the language of the document, clean and on one line. */
    String line(Text text) {
        return fonts.line(wording.say(text));
    }

    String label(WriterLabel label) {
        return fonts.line(label.in(wording));
    }

    /** Returns the stretches of {@code paragraph} where text looks like {@code base}. */
    List<Piece> pieces(Paragraph paragraph, Style base) {
        Style style = base.as(paragraph.role());
        List<Piece> pieces = new ArrayList<>();
        for (Run run : paragraph.runs()) {
            String text = say(run.text());
            Style own = style.with(run.emphasis());
            Link link = link(run.link(), text);
            pieces.add(new Piece(text, link == null ? own : own.colour(Palette.LINK), link));
        }
        return pieces;
    }

    private Link link(Optional<String> address, String text) {
        if (address.isEmpty() || !Link.isAllowed(address.get()) || text.isBlank()) {
            return null;
        }
        Link link = new Link(fonts.line(address.get()), text.replace('\n', ' '));
        return link.isInternal() && !links.isKnown(link.destination()) ? null : link;
    }

    /** Returns the strips of {@code pieces}, set between {@code left} and {@code width} under {@code element}. */
    List<LineStrip> lines(List<Piece> pieces, Role role, COSDictionary element, float left, float width, float gap) {
        float size = pieces.isEmpty() ? Style.BODY.size() : pieces.get(0).style().size();
        float indent = Symbol.has(role) ? Symbol.room(size) : 0;
        List<Line> lines = LineBreaker.lines(fonts, pieces, width - indent);
        float leading = pieces.isEmpty() ? Style.BODY.leading() : pieces.get(0).style().leading();
        List<LineStrip> strips = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            // Neither the first nor the last line of a paragraph stands alone on a page.
            boolean keep = lines.size() > 1 && (i == 0 || i == lines.size() - 2);
            Role sign = i == 0 && indent > 0 ? role : Role.NORMAL;
            strips.add(new LineStrip(this, lines.get(i), element, left + indent, size, leading, i == 0 ? gap : 0, keep, sign));
        }
        return strips;
    }

    /** Draws {@code line} under {@code element} with its base line at {@code y}; links get elements and annotations. */
    void draw(Sheet sheet, Line line, COSDictionary element, float x, float y) throws IOException {
        if (line.fragments().isEmpty()) {
            return;
        }
        if (!line.hasLinks()) {
            sheet.begin(element);
            sheet.text(line, x, y);
            sheet.end();
            return;
        }
        for (Line.Fragment fragment : line.fragments()) {
            Link link = fragment.link();
            sheet.begin(link == null ? element : link.element(tagging, element));
            sheet.text(fragment.text(), fragment.style(), x + fragment.x(), y);
            sheet.end();
            if (link != null) {
                float size = fragment.style().size();
                sheet.rule(x + fragment.x(), y - size * 0.16f, fragment.width(), 0.4f, Palette.LINK);
                links.annotate(sheet, link, link.element(tagging, element), x + fragment.x(), y - size * 0.25f, fragment.width(), size * 1.15f);
            }
        }
    }
}
