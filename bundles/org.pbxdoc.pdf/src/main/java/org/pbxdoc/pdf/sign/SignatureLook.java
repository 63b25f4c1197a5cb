/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.pdf.sign;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;

/** What is seen of a signature: the name, and in small letters when, where and why, in the font of the form. */
final class SignatureLook {
    private static final COSName FONT = COSName.getPDFName("F0");
    private static final float INSET = 8;
    private static final float NAME = 13;
    private static final float SMALL = 8;
    private static final float LEAST = 5;
    private static final float LEADING = 1.32f;

    private final PDDocument pdf;
    private final PDFont font;
    private final PDRectangle place;

    SignatureLook(PDDocument pdf, PDAcroForm form, PDRectangle place) throws IOException {
        this.pdf = pdf;
        this.font = form.getDefaultResources().getFont(FONT);
        this.place = place;
    }

    private record Row(String text, float size) {}

    /** Returns the drawing of {@code name} and {@code lines}, of which the first stands above it. */
    PDAppearanceDictionary draw(String name, List<String> lines) throws IOException {
        PDAppearanceStream stream = new PDAppearanceStream(pdf);
        stream.setBBox(new PDRectangle(place.getWidth(), place.getHeight()));
        PDResources resources = new PDResources();
        resources.put(FONT, font);
        stream.setResources(resources);
        try (OutputStream out = stream.getContentStream().createOutputStream(COSName.FLATE_DECODE)) {
            out.write((frame() + words(rows(name, lines))).getBytes(StandardCharsets.US_ASCII));
        }
        PDAppearanceDictionary appearance = new PDAppearanceDictionary();
        appearance.setNormalAppearance(stream);
        return appearance;
    }

    /** Makes everything smaller until it fits; what does not fit in the smallest letters is broken anywhere. */
    private List<Row> rows(String name, List<String> lines) throws IOException {
        float scale = 1;
        List<Row> rows = rows(name, lines, scale);
        while (height(rows) > place.getHeight() - INSET && SMALL * scale > LEAST) {
            scale *= 0.95f;
            rows = rows(name, lines, scale);
        }
        return rows;
    }

    private List<Row> rows(String name, List<String> lines, float scale) throws IOException {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (i == 1) {
                wrap(name, NAME * scale, rows);
            }
            wrap(lines.get(i), SMALL * scale, rows);
        }
        return rows;
    }

    private void wrap(String words, float size, List<Row> rows) throws IOException {
        StringBuilder line = new StringBuilder();
        for (String word : printable(words).split(" ")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (width(longer, size) <= place.getWidth() - 2 * INSET) {
                line.replace(0, line.length(), longer);
                continue;
            }
            if (!line.isEmpty()) {
                rows.add(new Row(line.toString(), size));
            }
            line.replace(0, line.length(), broken(word, size, rows));
        }
        rows.add(new Row(line.toString(), size));
    }

    /** Adds what is too long of {@code word} as lines and returns the rest. */
    private String broken(String word, float size, List<Row> rows) throws IOException {
        String rest = word;
        while (width(rest, size) > place.getWidth() - 2 * INSET) {
            int end = rest.length() - 1;
            while (end > 1 && width(rest.substring(0, end), size) > place.getWidth() - 2 * INSET) {
                end--;
            }
            rows.add(new Row(rest.substring(0, end), size));
            rest = rest.substring(end);
        }
        return rest;
    }

    private float width(String words, float size) throws IOException {
        return font.getStringWidth(words) / 1000 * size;
    }

    private static float height(List<Row> rows) {
        return (float) rows.stream().mapToDouble(line -> line.size() * LEADING).sum();
    }

    private String printable(String words) {
        StringBuilder printable = new StringBuilder();
        words.strip().codePoints().forEach(c -> printable.appendCodePoint(has(c) ? c : '?'));
        return printable.toString();
    }

    private boolean has(int codePoint) {
        try {
            return font.encode(Character.toString(codePoint)).length > 0;
        } catch (IOException | IllegalArgumentException e) {
            return false;
        }
    }

    private String frame() {
        return "0.957 0.973 0.984 rg 0.071 0.204 0.302 RG 0.9 w 0.45 0.45 " + number(place.getWidth() - 0.9f) + " "
                + number(place.getHeight() - 0.9f) + " re B\n";
    }

    private String words(List<Row> rows) throws IOException {
        StringBuilder operators = new StringBuilder("q 0.071 0.204 0.302 rg BT\n");
        float y = (place.getHeight() + height(rows)) / 2;
        float last = 0;
        for (Row line : rows) {
            y -= line.size() * LEADING;
            float base = y + line.size() * 0.3f;
            operators.append("/F0 ").append(number(line.size())).append(" Tf ")
                    .append(last == 0 ? number(INSET) : "0").append(' ').append(number(base - last)).append(" Td <")
                    .append(HexFormat.of().formatHex(font.encode(line.text()))).append("> Tj\n");
            last = base;
        }
        return operators.append("ET Q\n").toString();
    }

    private static String number(float value) {
        return String.format(Locale.ROOT, "%.3f", value);
    }
}
