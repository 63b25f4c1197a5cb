/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.compose.handover;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.pbxdoc.document.Picture;
import org.pbxdoc.language.model.FiledDocument;

/** The image file of a photo in the document register; only PNG files inside the customer's folder are read. */
final class PhotoFile {

    private static final long MAX_BYTES = 16L * 1024 * 1024;
    private static final int MAX_SIDE = 20_000;
    private static final int HEADER = 24;
    private static final long PNG_SIGNATURE = 0x89504E470D0A1A0AL;

    private PhotoFile() {}

    /** Returns the image; nothing when it is missing, too large, outside the folder or not a PNG. A rule reports why. */
    static Optional<Picture.Image> read(FiledDocument photo) {
        if (photo.getPath() == null || !photo.eResource().getURI().isFile()) {
            return Optional.empty();
        }
        try {
            Path folder = Path.of(photo.eResource().getURI().toFileString()).getParent();
            Path file = folder.resolve(photo.getPath()).normalize();
            if (!file.startsWith(folder) || !Files.isRegularFile(file) || Files.size(file) > MAX_BYTES) {
                return Optional.empty();
            }
            return png(file.getFileName().toString(), Files.readAllBytes(file));
        } catch (IOException | InvalidPathException e) {
            return Optional.empty();
        }
    }

    private static Optional<Picture.Image> png(String name, byte[] bytes) {
        ByteBuffer header = ByteBuffer.wrap(bytes);
        if (bytes.length < HEADER || header.getLong() != PNG_SIGNATURE) {
            return Optional.empty();
        }
        int width = header.getInt(16);
        int height = header.getInt(20);
        boolean sane = width > 0 && height > 0 && width <= MAX_SIDE && height <= MAX_SIDE;
        return sane ? Optional.of(new Picture.Image(name, "image/png", width, height, bytes)) : Optional.empty();
    }
}
