/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pbxdoc.document.Drawing;
import org.pbxdoc.document.Drawings;
import org.pbxdoc.document.Picture;
import org.pbxdoc.document.SystemDiagram;
import org.pbxdoc.document.Wording;

/** A diagram is drawn in outlines, and as a picture in dots if it has something that outlines cannot show. */
class DrawingTest {

    @Test
    void theWordsOfADiagramCanBeFound() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(write(Sample.SVG))) {
            String text = new PDFTextStripper().getText(pdf);
            assertTrue(text.contains("Serveur & → œ"), text);
            assertTrue(text.contains("prévu"), text);
            assertFalse(hasImage(pdf));
        }
    }

    @Test
    void shapesAreWhereTheDiagramHasThem() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(write(Sample.SVG))) {
            BufferedImage page = new PDFRenderer(pdf).renderImage(1);
            // The drawing is 450 points wide and stands in the middle; the heading and a gap are above it.
            int left = Math.round((page.getWidth() - 450) / 2f);
            int top = firstRowOf(page, left + Math.round(30 * 0.75f), 0x12344D, 120) - Math.round(20 * 0.75f);
            assertEquals(0x12344D, page.getRGB(left + Math.round(170 * 0.75f), top + Math.round(90 * 0.75f)) & 0xFFFFFF);
            assertEquals(0x1A7446, page.getRGB(left + Math.round(410 * 0.75f), top + Math.round(60 * 0.75f)) & 0xFFFFFF);
            assertEquals(0x9A5B00, page.getRGB(left + Math.round(480 * 0.75f), top + Math.round(60 * 0.75f)) & 0xFFFFFF);
            assertEquals(0xFFFFFF, page.getRGB(left + Math.round(340 * 0.75f), top + Math.round(60 * 0.75f)) & 0xFFFFFF);
        }
    }

    private static int firstRowOf(BufferedImage page, int x, int colour, int from) {
        for (int y = from; y < page.getHeight(); y++) {
            if ((page.getRGB(x, y) & 0xFFFFFF) == colour) {
                return y;
            }
        }
        throw new AssertionError("The drawing is not on the page.");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "<image width=\"10\" height=\"10\"/>",
        "<rect width=\"10\" height=\"10\" fill=\"url(#gradient)\"/>",
        "<g transform=\"rotate(30)\"><rect width=\"10\" height=\"10\"/></g>",
        "<path d=\"M0,0 l10,10\"/>",
        "<text x=\"NaN!\" y=\"1\">x</text>",
        "<unclosed>"
    })
    void whatOutlinesCannotShowComesAsAPicture(String content) throws IOException {
        String svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"100\" height=\"100\">" + content + "</svg>";
        try (PDDocument pdf = Loader.loadPDF(write(svg))) {
            assertTrue(hasImage(pdf));
        }
    }

    private static boolean hasImage(PDDocument pdf) throws IOException {
        PDPage page = pdf.getPage(1);
        for (COSName name : page.getResources().getXObjectNames()) {
            if (page.getResources().getXObject(name) instanceof PDImageXObject) {
                return true;
            }
        }
        return false;
    }

    private static byte[] write(String svg) throws IOException {
        Drawings drawings = new Drawings() {
            @Override
            public Picture.Image png(Drawing diagram, Wording wording, int dotsPerInch) {
                return Sample.image(40, 30);
            }

            @Override
            public String svg(Drawing diagram, Wording wording) {
                return svg;
            }
        };
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PdfWriter().write(Sample.of(Sample.diagram()), new FrenchWording(), drawings, List.of(), out);
        return out.toByteArray();
    }
}
