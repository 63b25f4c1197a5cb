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
    private static final float WIDTH = PDRectangle.A4.getWidth() - 2 * LEFT;
    private static final float KEYS = 140;
    private static final float VALUES = WIDTH - KEYS;
    private static final float PADDING = 5;
    private static final float PANEL = 290;
    private static final float FOOT = 40;
    private static final float LEAST_FACT_SIZE = 6;
    private static final float LEAST_SIZE = 9;
    private static final float LEAST_TITLE_SIZE = 24;
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
            block(sheet, group, integrator, fitting(integrator, INTEGRATOR, 2), sheet.height() - 74);
            return;
        }
        Pictures.Placed logo = pictures.place(properties.logo().get());
        float scale = Math.min(1, Math.min(180 / logo.width(), 64 / logo.height()));
        float bottom = sheet.height() - 75 - logo.height() * scale / 2;
        COSDictionary element = press.tagging().element("Figure", group);
        element.setString(COSName.ALT, integrator.isEmpty() ? press.label(WriterLabel.INTEGRATOR) : integrator);
        press.tagging().box(element, LEFT, bottom, LEFT + logo.width() * scale, bottom + logo.height() * scale);
        sheet.begin(element);
        sheet.picture(logo.object(), LEFT, bottom, logo.width() * scale, logo.height() * scale);
        sheet.end();
    }

    /** Title, subject and customer on the coloured panel; a long title gets smaller letters rather than more room. */
    private void words(Sheet sheet, COSDictionary group, float top, float bottom) throws IOException {
        Style title = fitting(press.line(properties.title()), TITLE, 1);
        if (title.size() < LEAST_TITLE_SIZE) {
            title = fitting(press.line(properties.title()), TITLE, 3);
        }
        float y = block(sheet, group, press.line(properties.title()), title, top - title.size());
        String subject = press.line(properties.subject());
        if (!subject.isEmpty()) {
            y = block(sheet, group, subject, fitting(subject, SUBJECT, 3), y - 4);
        }
        String customer = press.fonts().line(properties.customer());
        block(sheet, group, customer, fitting(customer, CUSTOMER, 2), Math.min(y - 16, bottom));
    }

    /** Returns {@code style} in the largest size, down to a readable one, at which {@code words} need at most {@code most} lines. */
    private Style fitting(String words, Style style, int most) {
        Style smaller = style;
        while (smaller.size() > LEAST_SIZE && lines(words, smaller, WIDTH).size() > most) {
            smaller = smaller.size(smaller.size() * 0.88f);
        }
        return smaller;
    }

    private List<Line> lines(String words, Style style, float width) {
        return LineBreaker.lines(press.fonts(), List.of(new Piece(words, style)), width);
    }

    /** Draws {@code words} as a paragraph with the first base line at {@code y} and returns the base line after the last. */
    private float block(Sheet sheet, COSDictionary group, String words, Style style, float y) throws IOException {
        COSDictionary element = press.tagging().element("P", group);
        float next = y;
        for (Line line : lines(words, style, WIDTH)) {
            press.draw(sheet, line, element, LEFT, next);
            next -= style.leading() * 0.92f;
        }
        return next;
    }

    /** The facts in a size at which they all fit below {@code top}. */
    private void facts(Sheet sheet, COSDictionary group, float top) throws IOException {
        List<Fact> facts = list();
        Style style = Style.BODY;
        while (style.size() > LEAST_FACT_SIZE && height(facts, style) > top - FOOT) {
            style = style.size(style.size() - 1);
        }
        COSDictionary table = press.tagging().element("Table", group);
        float y = top;
        for (Fact fact : facts) {
            RowStrip row = row(fact, style, press.tagging().element("TR", table));
            row.draw(sheet, y);
            y -= row.height();
        }
    }

    private float height(List<Fact> facts, Style style) {
        float height = 0;
        for (Fact fact : facts) {
            height += lines(fact.value(), style, VALUES).size() * style.leading() + 2 * PADDING;
        }
        return height;
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

    private RowStrip row(Fact fact, Style style, COSDictionary row) {
        COSDictionary key = press.tagging().element("TH", row);
        press.tagging().heading(key, "Row", 1);
        COSDictionary value = press.tagging().element("TD", row);
        Style quiet = style.colour(Palette.QUIET);
        float left = LEFT - PADDING;
        List<RowStrip.Cell> cells = List.of(
                new RowStrip.Cell(key, lines(press.label(fact.label()), quiet, KEYS - 10), left, KEYS, quiet, false, Role.NORMAL),
                new RowStrip.Cell(value, lines(fact.value(), style, VALUES), left + KEYS, VALUES, style, false, Role.NORMAL));
        return new RowStrip(press, cells, new RowStrip.Look(LEFT, WIDTH, Palette.WHITE, Palette.RULE, 0.5f, PADDING), 0, false, null);
    }
}
