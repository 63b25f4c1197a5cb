/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.diagram;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Locale;
import net.sourceforge.plantuml.BlockUml;
import net.sourceforge.plantuml.FileFormat;
import net.sourceforge.plantuml.FileFormatOption;
import net.sourceforge.plantuml.SourceStringReader;
import net.sourceforge.plantuml.core.Diagram;
import net.sourceforge.plantuml.core.ImageData;
import net.sourceforge.plantuml.dot.GraphvizUtils;
import net.sourceforge.plantuml.security.SecurityUtils;

/**
 * Lets PlantUML draw, under limits.
 *
 * <p>PlantUML runs in its profile {@code SANDBOX}: no files, no network. It reads that profile once, from a system
 * property, the first time anything asks for it; so this class sets the property, asks, and puts the property back as it
 * was. Drawing happens in a thread with a large stack, because its layout engine is recursive.
 */
final class Rendering {

    /** Longest side of a picture in pixels; beyond it PlantUML would crop without a word. */
    static final int LONGEST_SIDE = 10_000;

    private static final String PROFILE = "PLANTUML_SECURITY_PROFILE";
    private static final int PNG_WIDTH_AT = 16;
    private static final int PNG_HEIGHT_AT = 20;
    private static final long STACK = 64L << 20;

    static {
        sandbox();
    }

    private Rendering() {}

    /**
     * Returns {@code source} drawn as {@code format}, enlarged by {@code scale}.
     *
     * @param nodes how many boxes the drawing must have
     * @throws IOException if anything else comes out than a whole drawing with that many boxes
     */
    static byte[] draw(String source, FileFormat format, double scale, int nodes) throws IOException {
        Lettering.prepare();
        Drawing drawing = new Drawing(source, format, scale, nodes);
        Thread thread = new Thread(null, drawing, "pbxdoc-drawing", STACK);
        thread.setDaemon(true);
        thread.start();
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("The drawing was interrupted before it was finished", e);
        }
        return drawing.result();
    }

    /** Returns the width of {@code png} in pixels, as its header tells. */
    static int width(byte[] png) {
        return ByteBuffer.wrap(png).getInt(PNG_WIDTH_AT);
    }

    /** Returns the height of {@code png} in pixels, as its header tells. */
    static int height(byte[] png) {
        return ByteBuffer.wrap(png).getInt(PNG_HEIGHT_AT);
    }

    private static void sandbox() {
        String before = System.getProperty(PROFILE);
        System.setProperty(PROFILE, "SANDBOX");
        try {
            SecurityUtils.getSecurityProfile();
        } finally {
            if (before == null) {
                System.clearProperty(PROFILE);
            } else {
                System.setProperty(PROFILE, before);
            }
        }
    }

    private static final class Drawing implements Runnable {
        private final String source;
        private final FileFormat format;
        private final double scale;
        private final String expected;
        private byte[] bytes;
        private String description = "";
        private Throwable failure;

        Drawing(String source, FileFormat format, double scale, int nodes) {
            this.source = source;
            this.format = format;
            this.scale = scale;
            this.expected = String.format(Locale.ROOT, "1 (%d entities)", nodes);
        }

        @Override
        public void run() {
            GraphvizUtils.setLocalImageLimit(LONGEST_SIDE);
            try {
                List<BlockUml> blocks = new SourceStringReader(scaled()).getBlocks();
                Diagram diagram = blocks.get(0).getDiagram();
                description = blocks.size() + " " + diagram.getDescription().getDescription();
                if (!description.equals(expected)) {
                    return;
                }
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                ImageData image = diagram.exportDiagram(out, 0, new FileFormatOption(format, false));
                failure = image.getRootCause();
                bytes = out.toByteArray();
            } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError e) {
                failure = e;
            } finally {
                GraphvizUtils.removeLocalLimitSize();
            }
        }

        /** The scale of {@link FileFormatOption} has no effect on PNG; the command in the source has. */
        private String scaled() {
            return scale == 1 ? source : source.replaceFirst("\n", String.format(Locale.ROOT, "\nscale %.4f\n", scale));
        }

        byte[] result() throws IOException {
            if (failure != null) {
                throw new IOException("PlantUML could not draw the diagram: " + failure, failure);
            }
            if (!expected.equals(description)) {
                throw new IOException(String.format(
                        Locale.ROOT, "PlantUML drew \"%s\" instead of \"%s\"", description, expected));
            }
            if (format == FileFormat.PNG && Math.max(width(bytes), height(bytes)) >= LONGEST_SIDE) {
                throw new IOException(String.format(Locale.ROOT,
                        "The drawing would be cropped at %d pixels; ask for a lower resolution", LONGEST_SIDE));
            }
            return bytes;
        }
    }
}
