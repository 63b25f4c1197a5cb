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
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.pbxdoc.document.Picture;
import org.pbxdoc.language.attached.ImageFile;
import org.pbxdoc.language.attached.NearbyFile;
import org.pbxdoc.language.model.FiledDocument;

/** The image file of a photo in the document register. */
final class PhotoFile {

    private PhotoFile() {}

    /** Returns the image; nothing when it is missing, outside the folder or not one to print. Rules report why. */
    static Optional<Picture.Image> read(FiledDocument photo) {
        if (photo.getPath() == null
                || !(NearbyFile.find(photo.eResource().getURI(), photo.getPath()) instanceof NearbyFile.Found found)) {
            return Optional.empty();
        }
        try {
            Path file = found.path();
            if (Files.size(file) > ImageFile.MOST_BYTES) {
                return Optional.empty();
            }
            return ImageFile.of(file.getFileName().toString(), Files.readAllBytes(file))
                    .image()
                    .map(image -> new Picture.Image(image.name(), image.mediaType(), image.width(), image.height(), image.bytes()));
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
