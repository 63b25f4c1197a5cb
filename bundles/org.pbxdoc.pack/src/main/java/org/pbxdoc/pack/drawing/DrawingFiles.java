/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.pack.drawing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.pbxdoc.diagram.drawio.DrawioFile;
import org.pbxdoc.document.Deliverable.Format;
import org.pbxdoc.document.Drawing;
import org.pbxdoc.document.Drawings;
import org.pbxdoc.document.Wording;

/** The files of drawings. */
public final class DrawingFiles {

    /** As Word has it, so that each drawing is drawn once. */
    private static final int SCREEN_DPI = 160;

    private final Drawings drawings;

    public DrawingFiles(Drawings drawings) {
        this.drawings = drawings;
    }

    /**
     * Returns the file of {@code drawing} in {@code format}.
     *
     * @throws IOException if it cannot be drawn
     * @throws IllegalArgumentException if drawings are not written in that format
     */
    public byte[] bytes(Drawing drawing, Format format, Wording wording) throws IOException {
        return switch (format) {
            case SVG -> drawings.svg(drawing, wording).getBytes(StandardCharsets.UTF_8);
            case PNG -> drawings.png(drawing, wording, SCREEN_DPI).bytes();
            case DRAWIO -> DrawioFile.of(drawings.svg(drawing, wording), wording.say(drawing.title())).getBytes(StandardCharsets.UTF_8);
            default -> throw new IllegalArgumentException("A drawing is not written as " + format);
        };
    }

    /** Returns the name of the file of the deliverable {@code name} in {@code format} and the language of {@code wording}. */
    public static String name(String name, Format format, Wording wording) {
        return name + format.suffix() + "." + wording.locale().getLanguage() + "." + format.ending();
    }
}
