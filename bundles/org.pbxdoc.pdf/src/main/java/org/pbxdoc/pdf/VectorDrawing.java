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
import java.io.OutputStream;
import java.io.StringReader;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * Draws the plain SVG of our diagrams as PDF outlines and text: sharp at every size, searchable, small.
 *
 * <p>Knows rectangles, lines, circles, polygons, paths and words in one colour. A drawing with anything else is left to its
 * picture in dots.
 */
final class VectorDrawing {
    private static final Set<String> SILENT = Set.of("title", "desc", "defs", "style", "metadata");

    private final Fonts fonts;
    private final PDPageContentStream content;
    private final float height;

    /** What stops a drawing from being drawn: something this class does not know. */
    private static final class Unknown extends Exception {
        Unknown(String what) {
            super(what);
        }
    }

    private VectorDrawing(Fonts fonts, PDPageContentStream content, float height) {
        this.fonts = fonts;
        this.content = content;
        this.height = height;
    }

    /** Returns {@code svg} as a form in its own units, or nothing if it has something this class does not know. */
    static Optional<PDFormXObject> of(PDDocument pdf, Fonts fonts, String svg) throws IOException {
        try {
            Element root = parse(svg);
            float width = number(root, "width");
            float height = number(root, "height");
            if (width <= 0 || height <= 0) {
                return Optional.empty();
            }
            // Only in this kind of form does PDFBox count the characters for the subsets of the fonts.
            PDAppearanceStream form = new PDAppearanceStream(pdf);
            form.setBBox(new PDRectangle(width, height));
            form.setResources(new PDResources());
            try (OutputStream out = form.getContentStream().createOutputStream(COSName.FLATE_DECODE);
                    PDPageContentStream content = new PDPageContentStream(pdf, form, out)) {
                new VectorDrawing(fonts, content, height).children(root);
            }
            return Optional.of(form);
        } catch (Unknown | SAXException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static Element parse(String svg) throws IOException, SAXException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setExpandEntityReferences(false);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            return builder.parse(new InputSource(new StringReader(svg))).getDocumentElement();
        } catch (ParserConfigurationException e) {
            throw new IOException(e);
        }
    }

    private void children(Element parent) throws IOException, Unknown {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                draw(element);
            }
        }
    }

    private void draw(Element element) throws IOException, Unknown {
        if (element.hasAttribute("transform") || element.hasAttribute("opacity") || element.hasAttribute("filter")) {
            throw new Unknown("transform");
        }
        switch (element.getTagName()) {
            case "g", "a" -> children(element);
            case "rect" -> {
                rectangle(element);
                paint(element);
            }
            case "line" -> {
                content.moveTo(number(element, "x1"), height - number(element, "y1"));
                content.lineTo(number(element, "x2"), height - number(element, "y2"));
                paint(element);
            }
            case "ellipse" -> {
                ellipse(number(element, "cx"), number(element, "cy"), number(element, "rx"), number(element, "ry"));
                paint(element);
            }
            case "circle" -> {
                ellipse(number(element, "cx"), number(element, "cy"), number(element, "r"), number(element, "r"));
                paint(element);
            }
            case "polygon" -> {
                path("M" + element.getAttribute("points") + "Z");
                paint(element);
            }
            case "path" -> {
                path(element.getAttribute("d"));
                paint(element);
            }
            case "text" -> words(element);
            default -> {
                if (!SILENT.contains(element.getTagName())) {
                    throw new Unknown(element.getTagName());
                }
            }
        }
    }

    private void rectangle(Element element) throws IOException, Unknown {
        float x = number(element, "x");
        float y = number(element, "y");
        float width = number(element, "width");
        float tall = number(element, "height");
        float radius = Math.min(number(element, "rx"), Math.min(width, tall) / 2);
        if (radius <= 0) {
            content.addRect(x, height - y - tall, width, tall);
            return;
        }
        String r = " " + radius + "," + radius + " 0 0 1 ";
        path("M" + (x + radius) + "," + y + " L" + (x + width - radius) + "," + y + " A" + r + (x + width) + "," + (y + radius)
                + " L" + (x + width) + "," + (y + tall - radius) + " A" + r + (x + width - radius) + "," + (y + tall)
                + " L" + (x + radius) + "," + (y + tall) + " A" + r + x + "," + (y + tall - radius)
                + " L" + x + "," + (y + radius) + " A" + r + (x + radius) + "," + y + " Z");
    }

    private void ellipse(float x, float y, float rx, float ry) throws IOException, Unknown {
        String arc = " A" + rx + "," + ry + " 0 1 1 ";
        path("M" + (x - rx) + "," + y + arc + (x + rx) + "," + y + arc + (x - rx) + "," + y + " Z");
    }

    private void path(String description) throws IOException, Unknown {
        if (!SvgPath.isSupported(description)) {
            throw new Unknown("path");
        }
        new SvgPath(content, height).draw(description);
    }

    private void paint(Element element) throws IOException, Unknown {
        Map<String, String> style = style(element);
        int stroke = colour(style.getOrDefault("stroke", "none"));
        int fill = element.getTagName().equals("line") ? -1 : colour(style.getOrDefault("fill", "#000000"));
        if (fill >= 0) {
            content.setNonStrokingColor(Sheet.channel(fill, 16), Sheet.channel(fill, 8), Sheet.channel(fill, 0));
        }
        if (stroke >= 0) {
            content.setStrokingColor(Sheet.channel(stroke, 16), Sheet.channel(stroke, 8), Sheet.channel(stroke, 0));
            content.setLineWidth(size(style.getOrDefault("stroke-width", "1")));
            content.setLineDashPattern(dashes(style.getOrDefault("stroke-dasharray", "none")), 0);
        }
        if (fill >= 0 && stroke >= 0) {
            content.fillAndStroke();
        } else if (fill >= 0) {
            content.fill();
        } else if (stroke >= 0) {
            content.stroke();
        } else {
            throw new Unknown("an outline without colour");
        }
    }

    private void words(Element element) throws IOException, Unknown {
        Map<String, String> style = style(element);
        String text = fonts.clean(element.getTextContent()).replace('\n', ' ');
        int colour = colour(style.getOrDefault("fill", "#000000"));
        if (text.isBlank() || colour < 0) {
            return;
        }
        boolean code = style.getOrDefault("font-family", "").startsWith("monospace");
        Typeface face = code ? Typeface.CODE : Typeface.REGULAR;
        String weight = style.getOrDefault("font-weight", "400");
        face = weight.equals("bold") || weight.compareTo("600") >= 0 && weight.length() == 3 ? face.bold() : face;
        face = style.getOrDefault("font-style", "").equals("italic") ? face.italic() : face;
        float size = size(style.getOrDefault("font-size", "12"));
        float natural = fonts.width(text, face, size);
        float wanted = element.hasAttribute("textLength") ? number(element, "textLength") : natural;
        float x = number(element, "x");
        float y = number(element, "y");
        content.setNonStrokingColor(Sheet.channel(colour, 16), Sheet.channel(colour, 8), Sheet.channel(colour, 0));
        content.beginText();
        content.setRenderingMode(RenderingMode.FILL);
        // The drawing was measured with another font: its words keep the width they were given.
        content.setHorizontalScaling(natural > 0 ? 100 * wanted / natural : 100);
        content.newLineAtOffset(x, height - y);
        fonts.split(RightToLeft.isIn(text) ? RightToLeft.visual(text) : text, face, (font, run) -> {
            content.setFont(font, size);
            content.showText(run);
        });
        content.endText();
    }

    private static Map<String, String> style(Element element) {
        Map<String, String> style = new HashMap<>();
        for (String name : new String[] {"fill", "stroke", "stroke-width", "stroke-dasharray", "font-family", "font-size", "font-style", "font-weight"}) {
            if (element.hasAttribute(name)) {
                style.put(name, element.getAttribute(name));
            }
        }
        for (String entry : element.getAttribute("style").split(";")) {
            int colon = entry.indexOf(':');
            if (colon > 0) {
                style.put(entry.substring(0, colon).strip(), entry.substring(colon + 1).strip());
            }
        }
        return style;
    }

    private static int colour(String value) throws Unknown {
        if (value.equals("none") || value.equals("transparent") || value.matches("#[0-9A-Fa-f]{6}00")) {
            return -1;
        }
        if (!value.matches("#[0-9A-Fa-f]{6}")) {
            throw new Unknown("colour " + value);
        }
        return Integer.parseInt(value.substring(1), 16);
    }

    private static float[] dashes(String value) {
        if (value.equals("none")) {
            return new float[0];
        }
        String[] parts = value.split("[,\\s]+");
        float[] dashes = new float[parts.length];
        for (int i = 0; i < parts.length; i++) {
            dashes[i] = size(parts[i]);
        }
        return dashes;
    }

    private static float number(Element element, String name) {
        return element.hasAttribute(name) ? size(element.getAttribute(name)) : 0;
    }

    private static float size(String value) {
        return Float.parseFloat(value.endsWith("px") ? value.substring(0, value.length() - 2) : value);
    }
}
