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
import java.util.LinkedHashMap;
import java.util.Map;
import org.pbxdoc.document.Picture;

/** The image files inside a Word file and how its text refers to them. */
final class PictureParts {

    private final FigureImages images;
    private final Relationships relationships;
    private final Map<String, byte[]> files = new LinkedHashMap<>();

    PictureParts(FigureImages images, Relationships relationships) {
        this.images = images;
        this.relationships = relationships;
    }

    /** Returns {@code picture} as an image that fits into {@code width} by {@code height} twentieths of a point. */
    FigureImages.Placed place(Picture picture, int width, int height) throws IOException {
        return images.place(picture, width, height);
    }

    /** Takes {@code image} into the file and returns the id by which the text refers to it. */
    String add(Picture.Image image) throws IOException {
        String target = "media/image" + (files.size() + 1) + extension(image);
        files.put(target, image.bytes());
        return relationships.part(Relationships.OFFICE + "image", target);
    }

    /** Writes the images taken so far. */
    void addTo(PartArchive archive) throws IOException {
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            archive.add("word/" + file.getKey(), file.getValue());
        }
    }

    private static String extension(Picture.Image image) throws IOException {
        return switch (image.mediaType()) {
            case "image/png" -> ".png";
            case "image/jpeg" -> ".jpeg";
            default -> throw new IOException("The image " + image.name() + " is of the type " + image.mediaType()
                    + ", but a document takes image/png and image/jpeg only; convert it to one of them.");
        };
    }
}
