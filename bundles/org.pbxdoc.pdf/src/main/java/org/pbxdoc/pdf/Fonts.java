/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.EnumMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The bundled fonts of one document: which face draws which character, how wide text is, what had to be substituted. */
final class Fonts {
    /** Printed where no font has the character. */
    static final int SUBSTITUTE = 0xFFFD;

    private final PDDocument document;
    private final Map<Typeface, Face> faces = new EnumMap<>(Typeface.class);
    private final SortedSet<Integer> substituted = new TreeSet<>();
    private PDType0Font formFont;
    private long fingerprint = 1;

    Fonts(PDDocument document) {
        this.document = document;
    }

    /** Returns the font of {@code typeface}, loaded when it is first used. */
    Face face(Typeface typeface) {
        Face face = faces.get(typeface);
        if (face == null) {
            try {
                face = new Face(document, typeface);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            faces.put(typeface, face);
        }
        return face;
    }

    /** Returns the regular face embedded in full, so that people can type every character it has into a form. */
    PDType0Font formFont() throws IOException {
        if (formFont == null) {
            formFont = PDType0Font.load(document, new ByteArrayInputStream(Face.bytes(Typeface.REGULAR)), false);
        }
        return formFont;
    }

    /** Returns the face that draws {@code codePoint} where {@code wanted} is asked for; the character must be clean. */
    Face drawing(int codePoint, Typeface wanted) {
        Face first = face(wanted);
        if (first.has(codePoint)) {
            return first;
        }
        Face second = face(wanted.fallback());
        return second.has(codePoint) ? second : face(Typeface.WIDE);
    }

    /** Receives the stretches of a text that one font draws. */
    interface Stretches {
        void show(PDType0Font font, String text) throws IOException;
    }

    /** Hands clean {@code text} to {@code stretches}, each stretch with the font that has its characters. */
    void split(String text, Typeface typeface, Stretches stretches) throws IOException {
        int start = 0;
        Face current = null;
        for (int i = 0; i < text.length();) {
            int codePoint = text.codePointAt(i);
            Face needed = drawing(codePoint, typeface);
            if (needed != current && i > start) {
                stretches.show(current.font(), text.substring(start, i));
                start = i;
            }
            current = needed;
            i += Character.charCount(codePoint);
        }
        if (start < text.length()) {
            stretches.show(current.font(), text.substring(start));
        }
    }

    /** Returns the width of clean {@code text} in points. */
    float width(String text, Typeface typeface, float size) {
        Face first = face(typeface);
        float width = 0;
        for (int i = 0; i < text.length();) {
            int codePoint = text.codePointAt(i);
            i += Character.charCount(codePoint);
            float advance = first.advance(codePoint);
            width += advance >= 0 ? advance : drawing(codePoint, typeface).advance(codePoint);
        }
        return width * size;
    }

    /**
     * Returns {@code text} with only characters that can be printed: composed, controls and invisible marks dropped, tabs as
     * spaces, line ends as {@code \n}, and U+FFFD for what no font has, which is remembered.
     */
    String clean(String text) {
        fingerprint = 31 * fingerprint + text.hashCode();
        if (isPlain(text)) {
            return text;
        }
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        StringBuilder clean = new StringBuilder(composed.length());
        for (int i = 0; i < composed.length();) {
            int codePoint = composed.codePointAt(i);
            i += Character.charCount(codePoint);
            append(clean, codePoint);
        }
        return RightToLeft.isIn(composed) ? RightToLeft.joined(clean.toString()) : clean.toString();
    }

    /** Returns a number that follows from every text that was cleaned. */
    long fingerprint() {
        return fingerprint;
    }

    /** Returns {@code text} cleaned and on one line. */
    String line(String text) {
        return clean(text).replace('\n', ' ').strip();
    }

    /** Remembers that {@code codePoint} cannot be printed and returns what is printed instead. */
    int substitute(int codePoint) {
        if (codePoint != SUBSTITUTE) {
            substituted.add(codePoint);
        }
        return SUBSTITUTE;
    }

    Substitutions substitutions() {
        return new Substitutions(substituted);
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c > '~') {
                return false;
            }
        }
        return true;
    }

    private void append(StringBuilder clean, int codePoint) {
        switch (codePoint) {
            case '\t' -> clean.append(' ');
            case '\n', 0x2028, 0x2029 -> clean.append('\n');
            default -> {
                if (isInvisible(codePoint)) {
                    return;
                }
                if (!isPrivate(codePoint) && (face(Typeface.REGULAR).has(codePoint) || face(Typeface.WIDE).has(codePoint))) {
                    clean.appendCodePoint(codePoint);
                } else {
                    clean.appendCodePoint(substitute(codePoint));
                }
            }
        }
    }

    /** Controls, direction marks, joiners, byte order marks, soft hyphens and variation selectors leave no trace on paper. */
    private static boolean isInvisible(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.CONTROL
                || type == Character.FORMAT
                || codePoint >= 0xFE00 && codePoint <= 0xFE0F
                || codePoint >= 0xE0100 && codePoint <= 0xE01EF;
    }

    private static boolean isPrivate(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.PRIVATE_USE || type == Character.SURROGATE || type == Character.UNASSIGNED;
    }
}
