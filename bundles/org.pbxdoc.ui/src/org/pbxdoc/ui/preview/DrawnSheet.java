/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.ui.preview;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.pbxdoc.pack.preview.PreviewImage;
import org.pbxdoc.pack.preview.PreviewSheet;

/**
 * A sheet with its image, ready to be painted.
 *
 * @param sheet the sheet
 * @param image its image; whoever has this disposes of it
 * @param dotsPerInch the resolution of the image
 * @param width width of the sheet in its units
 * @param height height of the sheet in its units
 */
record DrawnSheet(PreviewSheet sheet, Image image, int dotsPerInch, double width, double height) {

    /** More pixels would cost more memory than a screen can show. */
    private static final double MOST_PIXELS = 10_000_000;

    private static final double LONGEST_SIDE = 9_900;
    private static final int FEWEST_DPI = 24;
    private static final int MOST_DPI = 600;

    /** Draws {@code sheet}; never in the UI thread. */
    static DrawnSheet of(PreviewSheet sheet, int dotsPerInch, Device device) throws IOException {
        PreviewImage drawn;
        int dots = dotsPerInch;
        try {
            drawn = sheet.draw(dots);
        } catch (IOException e) {
            if (dots == FEWEST_DPI) {
                throw e;
            }
            dots = FEWEST_DPI; // it may be too large
            drawn = sheet.draw(dots);
        }
        Image image = new Image(device, new ImageData(new ByteArrayInputStream(drawn.png())));
        return new DrawnSheet(sheet, image, dots, drawn.width() / drawn.scale(), drawn.height() / drawn.scale());
    }

    /** Returns this image as that of {@code other}, which looks the same. */
    DrawnSheet as(PreviewSheet other) {
        return new DrawnSheet(other, image, dotsPerInch, width, height);
    }

    /** Returns the resolution at which a unit has {@code pixels} pixels, as far as that is sensible for this sheet. */
    int resolution(double pixels) {
        double most = Math.min(Math.sqrt(MOST_PIXELS / (width * height)), LONGEST_SIDE / Math.max(width, height));
        long dots = Math.round(Math.min(pixels, most) * PreviewSheet.NATURAL_DPI);
        return (int) Math.max(FEWEST_DPI, Math.min(MOST_DPI, dots));
    }

    void dispose() {
        image.dispose();
    }
}
