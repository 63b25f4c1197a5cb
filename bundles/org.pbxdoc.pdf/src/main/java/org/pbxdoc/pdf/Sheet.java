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
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.util.Matrix;

/** One page while it is drawn. */
final class Sheet implements AutoCloseable {
    private static final COSName TABS = COSName.getPDFName("Tabs");

    private final PDPage page;
    private final PDPageContentStream content;
    private final COSArray elements;
    private final Tagging tagging;
    private final Fonts fonts;
    private int fill = -1;

    /** Opens a new page of {@code size} that is not yet among the pages of {@code pdf}. */
    Sheet(PDDocument pdf, Tagging tagging, Fonts fonts, PDRectangle size) throws IOException {
        this(pdf, tagging, fonts, new PDPage(size), PDPageContentStream.AppendMode.OVERWRITE);
    }

    private Sheet(PDDocument pdf, Tagging tagging, Fonts fonts, PDPage page, PDPageContentStream.AppendMode mode)
            throws IOException {
        this.page = page;
        this.tagging = tagging;
        this.fonts = fonts;
        page.getCOSObject().setItem(TABS, COSName.S);
        elements = mode == PDPageContentStream.AppendMode.APPEND ? null : tagging.page(page);
        content = new PDPageContentStream(pdf, page, mode, true, false);
    }

    /** Opens a page again, to add what was not known when it was drawn; only artifacts may be added. */
    static Sheet again(PDDocument pdf, Tagging tagging, Fonts fonts, PDPage page) throws IOException {
        return new Sheet(pdf, tagging, fonts, page, PDPageContentStream.AppendMode.APPEND);
    }

    PDPage page() {
        return page;
    }

    float width() {
        return page.getMediaBox().getWidth();
    }

    float height() {
        return page.getMediaBox().getHeight();
    }

    /** Starts content that belongs to {@code element}; ended by {@link #end}. */
    void begin(COSDictionary element) throws IOException {
        content.beginMarkedContent(element.getCOSName(COSName.S), tagging.mark(element, page, elements));
    }

    /** Starts content that is only decoration; ended by {@link #end}. */
    void beginArtifact() throws IOException {
        content.beginMarkedContent(COSName.ARTIFACT);
    }

    /** Starts a header or footer; ended by {@link #end}. */
    void beginPagination() throws IOException {
        COSDictionary properties = new COSDictionary();
        properties.setItem(COSName.TYPE, COSName.getPDFName("Pagination"));
        content.beginMarkedContent(COSName.ARTIFACT, PDPropertyList.create(properties));
    }

    void end() throws IOException {
        content.endMarkedContent();
    }

    /** Fills a rectangle with {@code colour}; an artifact of its own. */
    void box(float left, float bottom, float width, float height, int colour) throws IOException {
        beginArtifact();
        fill(colour);
        content.addRect(left, bottom, width, height);
        content.fill();
        end();
    }

    /** Draws a horizontal rule; an artifact of its own. */
    void rule(float left, float y, float width, float thickness, int colour) throws IOException {
        box(left, y - thickness / 2, width, thickness, colour);
    }

    /** Draws the outline of a rectangle; an artifact of its own. */
    void frame(float left, float bottom, float width, float height, int colour) throws IOException {
        beginArtifact();
        content.setLineWidth(0.6f);
        stroke(colour);
        content.addRect(left, bottom, width, height);
        content.stroke();
        end();
    }

    /** Returns the raw content, for symbols. */
    PDPageContentStream content() {
        return content;
    }

    void fill(int colour) throws IOException {
        if (colour != fill) {
            content.setNonStrokingColor(channel(colour, 16), channel(colour, 8), channel(colour, 0));
            fill = colour;
        }
    }

    void stroke(int colour) throws IOException {
        content.setStrokingColor(channel(colour, 16), channel(colour, 8), channel(colour, 0));
    }

    static float channel(int colour, int shift) {
        return (colour >> shift & 0xFF) / 255f;
    }

    /** Draws the text of {@code line} with its base line at {@code y}, as it is; for content that is already marked. */
    void text(Line line, float x, float y) throws IOException {
        for (Line.Fragment fragment : line.fragments()) {
            text(fragment.text(), fragment.style(), x + fragment.x(), y);
        }
    }

    /** Draws {@code words} with their base line at {@code y}; a character its face lacks comes from the fallback face. */
    void text(String words, Style style, float x, float y) throws IOException {
        if (words.isEmpty()) {
            return;
        }
        String text = RightToLeft.isIn(words) ? RightToLeft.visual(words) : words;
        fill(style.colour());
        content.beginText();
        content.newLineAtOffset(x, y);
        fonts.split(text, style.typeface(), (font, run) -> {
            content.setFont(font, style.size());
            content.showText(run);
        });
        content.endText();
    }

    /** Draws {@code picture}, an image or a drawing, into the given rectangle. */
    void picture(PDXObject picture, float left, float bottom, float width, float height) throws IOException {
        if (picture instanceof PDImageXObject image) {
            content.drawImage(image, left, bottom, width, height);
        } else if (picture instanceof PDFormXObject drawing) {
            PDRectangle own = drawing.getBBox();
            content.saveGraphicsState();
            content.transform(new Matrix(width / own.getWidth(), 0, 0, height / own.getHeight(), left, bottom));
            content.drawForm(drawing);
            content.restoreGraphicsState();
        }
    }

    @Override
    public void close() throws IOException {
        content.close();
    }
}
