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
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.pbxdoc.document.Properties;
import org.pbxdoc.document.WriterLabel;

/** What stands above and below each page but the cover: customer and title, version, day, confidentiality, page number. */
final class PageFrame {
    private final Press press;
    private final String customer;
    private final String title;
    private final String state;

    PageFrame(Press press, Properties properties) {
        this.press = press;
        customer = press.fonts().line(properties.customer());
        title = press.line(properties.title());
        String version = press.fonts().line(properties.version());
        state = Stream.of(
                        version.isEmpty() ? "" : press.label(WriterLabel.VERSION) + " " + version,
                        press.label(WriterLabel.AS_OF) + " " + Dates.day(properties.asOf()),
                        press.line(properties.confidentiality()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("  ·  "));
    }

    /** Frames every page after the cover. */
    void draw() throws IOException {
        int count = press.pdf().getNumberOfPages();
        int number = 0;
        for (PDPage page : press.pdf().getPages()) {
            number++;
            if (number > 1) {
                String counted = press.label(WriterLabel.PAGE) + " " + number + " " + press.label(WriterLabel.OF) + " " + count;
                try (Sheet sheet = Sheet.again(press.pdf(), press.tagging(), press.fonts(), page)) {
                    draw(sheet, counted);
                }
            }
        }
    }

    private void draw(Sheet sheet, String counted) throws IOException {
        Style style = Style.MARGIN;
        float width = sheet.width() - PageFlow.LEFT - PageFlow.RIGHT;
        float header = sheet.height() - 44;
        sheet.beginPagination();
        pair(sheet, customer, style.bold().colour(Palette.BLUE), title, style, header, width);
        pair(sheet, state, style, counted, style, 34, width);
        sheet.end();
        sheet.rule(PageFlow.LEFT, header - 8, width, 0.5f, Palette.RULE_STRONG);
        sheet.rule(PageFlow.LEFT, 34 + 14, width, 0.5f, Palette.RULE_STRONG);
    }

    private void pair(Sheet sheet, String left, Style leftStyle, String right, Style rightStyle, float y, float width)
            throws IOException {
        String shownRight = shorten(right, rightStyle, width * 0.6f);
        float rightWidth = press.fonts().width(shownRight, rightStyle.typeface(), rightStyle.size());
        sheet.text(shorten(left, leftStyle, width - rightWidth - 16), leftStyle, PageFlow.LEFT, y);
        sheet.text(shownRight, rightStyle, PageFlow.LEFT + width - rightWidth, y);
    }

    /** Returns {@code text}, ended early if it would run into the other side; the cover has all of it. */
    private String shorten(String text, Style style, float room) {
        if (press.fonts().width(text, style.typeface(), style.size()) <= room) {
            return text;
        }
        List<Line> lines = LineBreaker.lines(press.fonts(), List.of(new Piece(text, style)), room - style.size());
        return lines.get(0).fragments().get(0).text().strip() + " …";
    }
}
