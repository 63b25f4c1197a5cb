/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.diagram;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.GraphicsEnvironment;
import java.awt.font.FontRenderContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/**
 * The lettering of all drawings: Open Sans as it is packed with this bundle, the same on every machine.
 *
 * <p>The faces are registered under a family name of their own. Under their real name an Open Sans that happens to be
 * installed would win, and with its other widths the drawing would differ from one machine to the next.
 */
final class Lettering {

    /** Family name to draw with. */
    static final String FAMILY = "Pbxd Sans";

    /** Family name of the packed faces; as long as {@link #FAMILY}, so that one can take the place of the other. */
    private static final String PACKED = "Open Sans";

    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

    private static final Map<Face, Font> FONTS = register();

    /** The four faces. */
    enum Face {
        PLAIN("Regular"),
        BOLD("Bold"),
        ITALIC("Italic"),
        BOLD_ITALIC("BoldItalic");

        private final String file;

        Face(String file) {
            this.file = file;
        }
    }

    private Lettering() {}

    /** Makes the faces known to Java's graphics; done once, before anything is drawn. */
    static void prepare() {
        if (FONTS.size() != Face.values().length) {
            throw new IllegalStateException("A face of the lettering is missing");
        }
    }

    /** Returns how wide {@code words} are in {@code face}, in pixels at {@code size}. */
    static double width(String words, Face face, int size) {
        return words.isEmpty() ? 0 : FONTS.get(face).deriveFont((float) size).getStringBounds(words, EXACT).getWidth();
    }

    /** Returns the height of a line, in pixels at {@code size}. */
    static double height(int size) {
        return FONTS.get(Face.PLAIN).deriveFont((float) size).getLineMetrics("x", EXACT).getHeight();
    }

    private static Map<Face, Font> register() {
        Map<Face, Font> fonts = new EnumMap<>(Face.class);
        for (Face face : Face.values()) {
            Font font = load("faces/OpenSans-" + face.file + ".ttf");
            GraphicsEnvironment.getLocalGraphicsEnvironment().registerFont(font);
            fonts.put(face, font);
        }
        return fonts;
    }

    private static Font load(String name) {
        try (InputStream in = Lettering.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("The face " + name + " is not packed with this bundle");
            }
            byte[] face = in.readAllBytes();
            rename(face);
            return Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(face));
        } catch (IOException | FontFormatException e) {
            throw new IllegalStateException(String.format(Locale.ROOT, "The face %s cannot be read", name), e);
        }
    }

    private static void rename(byte[] face) {
        replace(face, PACKED.getBytes(StandardCharsets.UTF_16BE), FAMILY.getBytes(StandardCharsets.UTF_16BE));
        replace(face, PACKED.getBytes(StandardCharsets.US_ASCII), FAMILY.getBytes(StandardCharsets.US_ASCII));
        String joined = PACKED.replace(" ", "");
        String own = FAMILY.replace(" ", "");
        replace(face, joined.getBytes(StandardCharsets.UTF_16BE), own.getBytes(StandardCharsets.UTF_16BE));
        replace(face, joined.getBytes(StandardCharsets.US_ASCII), own.getBytes(StandardCharsets.US_ASCII));
    }

    private static void replace(byte[] where, byte[] what, byte[] by) {
        for (int i = 0; i + what.length <= where.length; i++) {
            if (java.util.Arrays.equals(where, i, i + what.length, what, 0, what.length)) {
                System.arraycopy(by, 0, where, i, by.length);
            }
        }
    }
}
