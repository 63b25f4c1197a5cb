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
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.pbxdoc.document.Properties;
import org.pbxdoc.document.Role;
import org.pbxdoc.document.WriterLabel;

/** The first page: what it is, for whom, by whom, which version. */
final class Cover {
    private static final float LEFT = 64;
    private static final float PANEL = 290;
    private static final Style TITLE = new Style(Typeface.BOLD, 32, Palette.WHITE);
    private static final Style SUBJECT = new Style(Typeface.REGULAR, 14, Palette.PALE);
    private static final Style CUSTOMER = new Style(Typeface.BOLD, 15, Palette.WHITE);
    private static final Style INTEGRATOR = new Style(Typeface.BOLD, 13, Palette.BLUE);

    private final Press press;
    private final Properties properties;
    private final Pictures pictures;

    Cover(Press press, Properties properties, Pictures pictures) {
        this.press = press;
        this.properties = properties;
        this.pictures = pictures;
    }

    void draw() throws IOException {
        try (Sheet sheet = new Sheet(press.pdf(), press.tagging(), press.fonts(), PDRectangle.A4)) {
            press.pdf().addPage(sheet.page());
            COSDictionary group = press.tagging().element("Sect", press.tagging().document());
            float panelTop = sheet.height() - 150;
            sheet.box(0, panelTop - PANEL, sheet.width(), PANEL, Palette.BLUE);
            sheet.box(0, panelTop - PANEL - 4, sheet.width(), 4, Palette.RULE_STRONG);
            maker(sheet, group);
            words(sheet, group, panelTop - 62, panelTop - PANEL + 44);
            facts(sheet, group, panelTop - PANEL - 52);
        }
    }

    private void maker(Sheet sheet, COSDictionary group) throws IOException {
        String integrator = press.fonts().line(properties.integrator());
        if (properties.logo().isEmpty()) {
            block(sheet, press.tagging().element("P", group), integrator, INTEGRATOR, sheet.height() - 74, 2);
            return;
        }
        Pictures.Placed logo = pictures.place(properties.logo().get());
        float scale = Math.min(1, Math.min(180 / logo.width(), 64 / logo.height()));
        float bottom = sheet.height() - 75 - logo.height() * scale / 2;
        COSDictionary element = press.tagging().element("Figure", group);
        element.setString(COSName.ALT, integrator.isEmpty() ? press.label(WriterLabel.INTEGRATOR) : integrator);
        press.tagging().box(element, LEFT, bottom, LEFT + logo.width() * scale, bottom + logo.height() * scale);
        sheet.begin(element);
        sheet.image(logo.image(), LEFT, bottom, logo.width() * scale, logo.height() * scale);
        sheet.end();
    }

    /** Title, subject and customer on the coloured panel; a long title gets smaller letters rather than more room. */
    private void words(Sheet sheet, COSDictionary group, float top, float bottom) throws IOException {
        String title = press.line(properties.title());
        float size = title.length() > 60 ? 20 : title.length() > 30 ? 26 : TITLE.size();
        float y = block(sheet, press.tagging().element("P", group), title, TITLE.size(size), top - size, 5);
        String subject = press.line(properties.subject());
        if (!subject.isEmpty()) {
            y = block(sheet, press.tagging().element("P", group), subject, SUBJECT, y - 4, 3);
        }
        block(sheet, press.tagging().element("P", group), press.fonts().line(properties.customer()), CUSTOMER, Math.min(y - 20, bottom), 2);
    }

    /** Draws {@code words} with the first base line at {@code y} and returns the base line after the last. */
    private float block(Sheet sheet, COSDictionary element, String words, Style style, float y, int most) throws IOException {
        float next = y;
        List<Line> lines = LineBreaker.lines(press.fonts(), List.of(new Piece(words, style)), sheet.width() - 2 * LEFT);
        for (Line line : lines.subList(0, Math.min(lines.size(), most))) {
            press.draw(sheet, line, element, LEFT, next);
            next -= style.leading() * 0.92f;
        }
        return next;
    }

    private void facts(Sheet sheet, COSDictionary group, float top) throws IOException {
        COSDictionary table = press.tagging().element("Table", group);
        float y = top;
        for (Fact fact : list()) {
            y = fact(sheet, table, fact, y);
        }
    }

    private record Fact(WriterLabel label, String value) {}

    private List<Fact> list() {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(WriterLabel.CUSTOMER, press.fonts().line(properties.customer())));
        facts.add(new Fact(WriterLabel.INTEGRATOR, press.fonts().line(properties.integrator())));
        facts.add(new Fact(WriterLabel.AUTHOR, press.fonts().line(properties.author())));
        facts.add(new Fact(WriterLabel.VERSION, press.fonts().line(properties.version())));
        facts.add(new Fact(WriterLabel.STATUS, press.line(properties.status())));
        facts.add(new Fact(WriterLabel.AS_OF, Dates.day(properties.asOf())));
        facts.add(new Fact(WriterLabel.CONFIDENTIALITY, press.line(properties.confidentiality())));
        facts.removeIf(fact -> fact.value().isEmpty());
        return facts;
    }

    private float fact(Sheet sheet, COSDictionary table, Fact fact, float top) throws IOException {
        COSDictionary row = press.tagging().element("TR", table);
        COSDictionary key = press.tagging().element("TH", row);
        press.tagging().heading(key, "Row", 1);
        COSDictionary value = press.tagging().element("TD", row);
        float keys = 140;
        float values = sheet.width() - 2 * LEFT - keys;
        Style keyStyle = Style.BODY.colour(Palette.QUIET);
        List<Line> lines = LineBreaker.lines(press.fonts(), List.of(new Piece(fact.value(), Style.BODY)), values);
        RowStrip strip = new RowStrip(press, List.of(
                new RowStrip.Cell(key, LineBreaker.lines(press.fonts(), List.of(new Piece(press.label(fact.label()), keyStyle)), keys - 10),
                        LEFT - 5, keys, keyStyle, false, Role.NORMAL),
                new RowStrip.Cell(value, lines, LEFT - 5 + keys, values, Style.BODY, false, Role.NORMAL)),
                new RowStrip.Look(LEFT, sheet.width() - 2 * LEFT, Palette.WHITE, Palette.RULE, 0.5f, 5), 0, false, null);
        strip.draw(sheet, top);
        return top - strip.height();
    }
}
