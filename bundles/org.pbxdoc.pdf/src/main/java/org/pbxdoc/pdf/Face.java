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
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** One bundled font inside one document, embedded as the subset of the characters that are used. */
final class Face {
    private static final float MISSING = -1;
    private static final int DIRECT = 0x3000;

    private final PDType0Font font;
    private final TrueTypeFont outlines;
    private final CmapLookup characters;
    private final float[] near = new float[DIRECT];
    private final Map<Integer, Float> far = new HashMap<>();

    Face(PDDocument document, Typeface typeface) throws IOException {
        outlines = new TTFParser().parse(new RandomAccessReadBuffer(bytes(typeface)));
        // Ligatures would make the text that is copied or read aloud depend on the font.
        outlines.setEnableGsub(false);
        characters = outlines.getUnicodeCmapLookup();
        font = PDType0Font.load(document, outlines, true);
    }

    /** Returns the bytes of the font file of {@code typeface}. */
    static byte[] bytes(Typeface typeface) throws IOException {
        try (InputStream in = Face.class.getResourceAsStream("fonts/" + typeface.resource())) {
            if (in == null) {
                throw new IOException("The font " + typeface.resource() + " is missing from the PDF module.");
            }
            return in.readAllBytes();
        }
    }

    PDType0Font font() {
        return font;
    }

    /** Returns whether this font draws {@code codePoint} and the character can be read back from its glyph. */
    boolean has(int codePoint) {
        return advance(codePoint) >= 0;
    }

    /** Returns the advance width of {@code codePoint} at size 1, or a negative number if the font lacks it. */
    float advance(int codePoint) {
        if (codePoint < DIRECT) {
            float known = near[codePoint];
            if (known == 0) {
                // Widths are stored one too wide, since zero means not asked yet.
                known = measure(codePoint) + 2;
                near[codePoint] = known;
            }
            return known - 2;
        }
        return far.computeIfAbsent(codePoint, this::measure);
    }

    private float measure(int codePoint) {
        int glyph = characters.getGlyphId(codePoint);
        if (glyph == 0) {
            return MISSING;
        }
        // A glyph shared by two characters is read back as the first of them.
        List<Integer> readBack = characters.getCharCodes(glyph);
        if (readBack == null || readBack.get(0) != codePoint) {
            return MISSING;
        }
        try {
            return outlines.getAdvanceWidth(glyph) / (float) outlines.getUnitsPerEm();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
