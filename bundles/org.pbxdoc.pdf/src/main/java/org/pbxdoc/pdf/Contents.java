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
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.pbxdoc.document.WriterLabel;

/** The table of contents: its pages are reserved before the chapters and filled in when their page numbers are known. */
final class Contents implements AutoCloseable {
    private static final int LEAST = 4;
    private static final int DEEPEST = 3;
    private static final float NUMBERS = 34;
    private static final float HEADING = 44;
    /** Where the numbers of each level start, and the words of the last. */
    private static final float[] INDENTS = {0, 24, 54, 92};

    private final Press press;
    private final List<Entry> entries = new ArrayList<>();
    private final List<Sheet> sheets = new ArrayList<>();
    private COSDictionary element;

    private record Entry(Headings.Heading heading, Style style, List<Line> lines, float indent, float gap) {
        float height() {
            return gap + lines.size() * style.leading();
        }
    }

    Contents(Press press, Headings headings) {
        this.press = press;
        if (headings.count() < LEAST) {
            return;
        }
        float width = PDRectangle.A4.getWidth() - PageFlow.LEFT - PageFlow.RIGHT - NUMBERS;
        for (Headings.Heading heading : headings) {
            if (heading.level() <= DEEPEST) {
                boolean chapter = heading.level() == 1;
                Style style = chapter ? Style.BODY.size(10.5f).bold().colour(Palette.BLUE) : Style.BODY;
                float indent = INDENTS[heading.level() - 1];
                float label = INDENTS[heading.level()] - indent;
                label = Math.max(label, press.fonts().width(heading.number(), style.typeface(), style.size()) + 6);
                List<Line> lines = LineBreaker.lines(press.fonts(), List.of(new Piece(heading.words(), style)), width - indent - label);
                lines = hanging(lines, heading.number(), style, label);
                entries.add(new Entry(heading, style, lines, indent, chapter ? 9 : 2));
            }
        }
    }

    private static List<Line> hanging(List<Line> lines, String number, Style style, float indent) {
        List<Line> hanging = new ArrayList<>();
        for (Line line : lines) {
            hanging.add(line.labelled(hanging.isEmpty() ? number : "", style, indent));
        }
        return hanging;
    }

    /** Adds as many pages as the entries need. */
    void reserve() throws IOException {
        if (entries.isEmpty()) {
            return;
        }
        element = press.tagging().element("TOC", press.tagging().document());
        float y = open() - HEADING;
        for (Entry entry : entries) {
            if (y - entry.height() < PageFlow.BOTTOM) {
                y = open();
            }
            y -= entry.height();
        }
    }

    private float open() throws IOException {
        Sheet sheet = new Sheet(press.pdf(), press.tagging(), press.fonts(), PDRectangle.A4);
        press.pdf().addPage(sheet.page());
        sheets.add(sheet);
        return sheet.height() - PageFlow.TOP;
    }

    /** Draws the entries on the reserved pages. */
    void draw() throws IOException {
        if (entries.isEmpty()) {
            return;
        }
        int index = 0;
        Sheet sheet = sheets.get(0);
        float y = sheet.height() - PageFlow.TOP;
        Style style = Style.heading(1);
        sheet.begin(press.tagging().element("Caption", element));
        sheet.text(press.label(WriterLabel.CONTENTS), style, PageFlow.LEFT, y - style.size());
        sheet.end();
        y -= HEADING;
        for (Entry entry : entries) {
            if (y - entry.height() < PageFlow.BOTTOM) {
                index++;
                sheet = sheets.get(index);
                y = sheet.height() - PageFlow.TOP;
            }
            draw(sheet, entry, y - entry.gap());
            y -= entry.height();
        }
    }

    private void draw(Sheet sheet, Entry entry, float top) throws IOException {
        Style style = entry.style();
        float left = PageFlow.LEFT + entry.indent();
        float right = sheet.width() - PageFlow.RIGHT;
        Link link = new Link("#" + entry.heading().section().id(), entry.heading().title());
        COSDictionary item = press.tagging().element("TOCI", element);
        COSDictionary target = link.element(press.tagging(), press.tagging().element("Reference", item));
        float base = top - style.size();
        sheet.begin(target);
        for (Line line : entry.lines()) {
            sheet.text(line, left, base);
            base -= style.leading();
        }
        sheet.end();
        base += style.leading();
        String page = Integer.toString(entry.heading().page());
        Style plain = new Style(Typeface.REGULAR, style.size(), style.colour());
        float numberLeft = right - press.fonts().width(page, plain.typeface(), plain.size());
        sheet.begin(target);
        sheet.text(page, plain, numberLeft, base);
        sheet.end();
        leader(sheet, left + entry.lines().get(entry.lines().size() - 1).width() + 6, numberLeft - 6, base);
        float height = entry.lines().size() * style.leading();
        press.links().annotate(sheet, link, target, left, top - height, right - left, height);
    }

    private void leader(Sheet sheet, float from, float to, float base) throws IOException {
        if (to - from < 8) {
            return;
        }
        sheet.beginArtifact();
        sheet.stroke(Palette.RULE_STRONG);
        sheet.content().setLineWidth(0.5f);
        sheet.content().setLineDashPattern(new float[] {0.8f, 3}, 0);
        sheet.content().moveTo(from, base + 1);
        sheet.content().lineTo(to, base + 1);
        sheet.content().stroke();
        sheet.content().setLineDashPattern(new float[0], 0);
        sheet.end();
    }

    @Override
    public void close() throws IOException {
        for (Sheet sheet : sheets) {
            sheet.close();
        }
        sheets.clear();
    }
}
