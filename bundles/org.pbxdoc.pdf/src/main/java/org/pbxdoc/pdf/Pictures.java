/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.pdf;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.pbxdoc.document.Drawing;
import org.pbxdoc.document.Drawings;
import org.pbxdoc.document.Picture;
import org.pbxdoc.document.Wording;

/** The images of a document, each embedded once. */
final class Pictures {
    private static final int DRAWING_RESOLUTION = 220;
    private static final int SVG_RESOLUTION = 96;
    private static final int SCREEN_RESOLUTION = 120;
    private static final int POINTS_PER_INCH = 72;

    private final PDDocument pdf;
    private final Fonts fonts;
    private final Drawings drawings;
    private final Wording wording;
    private final Map<Picture, Placed> known = new HashMap<>();

    /**
     * An embedded image.
     *
     * @param object the image or drawing
     * @param width its natural width in points
     * @param height its natural height in points
     */
    record Placed(PDXObject object, float width, float height) {}

    Pictures(PDDocument pdf, Fonts fonts, Drawings drawings, Wording wording) {
        this.pdf = pdf;
        this.fonts = fonts;
        this.drawings = drawings;
        this.wording = wording;
    }

    /** Returns {@code picture} embedded. */
    Placed place(Picture picture) throws IOException {
        Placed placed = known.get(picture);
        if (placed == null) {
            placed = picture instanceof Drawing drawing ? draw(drawing) : embed((Picture.Image) picture, SCREEN_RESOLUTION);
            known.put(picture, placed);
        }
        return placed;
    }

    private Placed draw(Drawing picture) throws IOException {
        Optional<PDFormXObject> drawing = VectorDrawing.of(pdf, fonts, drawings.svg(picture, wording));
        if (drawing.isEmpty()) {
            return embed(drawings.png(picture, wording, DRAWING_RESOLUTION), DRAWING_RESOLUTION);
        }
        float scale = POINTS_PER_INCH / (float) SVG_RESOLUTION;
        return new Placed(drawing.get(), drawing.get().getBBox().getWidth() * scale, drawing.get().getBBox().getHeight() * scale);
    }

    private Placed embed(Picture.Image image, int resolution) throws IOException {
        BufferedImage pixels = ImageIO.read(new ByteArrayInputStream(image.bytes()));
        if (pixels == null) {
            throw new IOException("The picture " + image.name() + " is neither PNG nor JPEG. Save it as PNG and try again.");
        }
        // A photo stays as it is. Anything else is written anew: whatever profile the file has, the PDF gets plain sRGB.
        boolean photo = image.mediaType().equals("image/jpeg") && pixels.getRaster().getNumBands() == 3;
        PDImageXObject embedded = photo
                ? JPEGFactory.createFromByteArray(pdf, image.bytes())
                : LosslessFactory.createFromImage(pdf, pixels);
        float scale = POINTS_PER_INCH / (float) resolution;
        return new Placed(embedded, pixels.getWidth() * scale, pixels.getHeight() * scale);
    }
}
