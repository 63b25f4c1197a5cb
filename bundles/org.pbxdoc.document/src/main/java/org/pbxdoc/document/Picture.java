/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.document;

/** What a figure shows: a drawing computed from the model or an image file. */
public sealed interface Picture permits Drawing, Picture.Image {

    /**
     * An image.
     *
     * @param name its file name without folder, for example {@code rack.png}
     * @param mediaType {@code image/png} or {@code image/jpeg}
     * @param width width in pixels
     * @param height height in pixels
     * @param bytes the encoded image; not copied, not to be changed
     */
    record Image(String name, String mediaType, int width, int height, byte[] bytes) implements Picture {}
}
