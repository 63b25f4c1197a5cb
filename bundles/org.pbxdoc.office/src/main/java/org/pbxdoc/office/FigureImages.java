/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.office;

import java.io.IOException;
import java.util.IdentityHashMap;
import java.util.Map;
import org.pbxdoc.document.Drawing;
import org.pbxdoc.document.Drawings;
import org.pbxdoc.document.Picture;
import org.pbxdoc.document.Wording;

/** The images of a document's figures, each drawn once, and how large they are set. */
final class FigureImages {

    private static final int SCREEN_DPI = 96;
    /** Most drawings are reduced to fit their page; on paper it is more. */
    private static final int DRAWING_DPI = 160;
    private static final int TWIPS_PER_INCH = 1440;
    private static final int EMU_PER_TWIP = 635;
    /** A heading above, the caption and the remarks of a chapter below. */
    private static final int BESIDES_FIGURE = 2450;
    private static final int BESIDES_PHOTO = 950;
    private static final int PHOTOS_A_PAGE = 2;

    private final Drawings drawings;
    private final Wording wording;
    private final Map<Drawing, Picture.Image> drawn = new IdentityHashMap<>();

    FigureImages(Drawings drawings, Wording wording) {
        this.drawings = drawings;
        this.wording = wording;
    }

    /**
     * An image at the size it is set.
     *
     * @param image the image
     * @param width width in twentieths of a point
     * @param height height in twentieths of a point
     */
    record Placed(Picture.Image image, int width, int height) {

        /** Returns the width in the unit of DrawingML. */
        long widthEmu() {
            return (long) width * EMU_PER_TWIP;
        }

        /** Returns the height in the unit of DrawingML. */
        long heightEmu() {
            return (long) height * EMU_PER_TWIP;
        }
    }

    /** Returns the height a figure may take on a page of {@code format}, so that heading, caption and remarks fit with it. */
    static int roomFor(PageFormat format) {
        return format.textHeight() - BESIDES_FIGURE;
    }

    /** Returns the height a photo may take on a page of {@code format}, so that two fit with their captions and a heading. */
    static int roomForPhoto(PageFormat format) {
        return (format.textHeight() - BESIDES_FIGURE) / PHOTOS_A_PAGE - BESIDES_PHOTO;
    }

    /** Returns {@code picture} at its natural size, made smaller to fit into {@code width} by {@code height}. */
    Placed place(Picture picture, int width, int height) throws IOException {
        Picture.Image image;
        int dotsPerInch;
        if (picture instanceof Drawing drawing) {
            image = drawn.get(drawing);
            if (image == null) {
                image = drawings.png(drawing, wording, DRAWING_DPI);
                drawn.put(drawing, image);
            }
            dotsPerInch = DRAWING_DPI;
        } else {
            image = (Picture.Image) picture;
            dotsPerInch = SCREEN_DPI;
        }
        double naturalWidth = Math.max(1, image.width()) * (double) TWIPS_PER_INCH / dotsPerInch;
        double naturalHeight = Math.max(1, image.height()) * (double) TWIPS_PER_INCH / dotsPerInch;
        double scale = Math.min(1, Math.min(width / naturalWidth, height / naturalHeight));
        return new Placed(
                image,
                Math.max(1, (int) Math.round(naturalWidth * scale)),
                Math.max(1, (int) Math.round(naturalHeight * scale)));
    }
}
