/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.language.attached;

import java.nio.BufferUnderflowException;
import java.util.Optional;

/**
 * The one way in for pictures: PNG and JPEG of a sensible size, without what a camera adds about place, time and people.
 *
 * @param name its file name without folder
 * @param mediaType {@code image/png} or {@code image/jpeg}
 * @param width width in dots as it is to be seen
 * @param height height in dots as it is to be seen
 * @param bytes the picture; not to be changed
 */
public record ImageFile(String name, String mediaType, int width, int height, byte[] bytes) {

    /** Larger files are not read. */
    public static final long MOST_BYTES = 32L * 1024 * 1024;

    private static final long MOST_DOTS = 50_000_000;

    /** Why a file is not taken in. */
    public enum Refusal {
        /** It is neither PNG nor JPEG. */
        KIND,
        /** It has more than 50 million dots, or the file is too long. */
        LARGE,
        /** It is cut off or contradicts itself. */
        DAMAGED
    }

    /** What came of a file: a picture or why there is none. */
    public record Intake(Optional<ImageFile> image, Optional<Refusal> refusal) {

        static Intake of(ImageFile image) {
            return new Intake(Optional.of(image), Optional.empty());
        }

        static Intake refused(Refusal refusal) {
            return new Intake(Optional.empty(), Optional.of(refusal));
        }
    }

    /** Takes in {@code bytes} under {@code name}. */
    public static Intake of(String name, byte[] bytes) {
        if (bytes.length > MOST_BYTES) {
            return Intake.refused(Refusal.LARGE);
        }
        try {
            if (PngFile.is(bytes)) {
                return sized(name, "image/png", PngFile.size(bytes), () -> PngFile.bare(bytes));
            }
            if (JpegFile.is(bytes)) {
                JpegFile jpeg = new JpegFile(bytes);
                return sized(name, "image/jpeg", jpeg.size(), jpeg::upright);
            }
            return Intake.refused(Refusal.KIND);
        } catch (IndexOutOfBoundsException | BufferUnderflowException | IllegalArgumentException e) {
            return Intake.refused(Refusal.DAMAGED);
        }
    }

    private interface Cleaning {
        byte[] bytes();
    }

    private static Intake sized(String name, String mediaType, int[] size, Cleaning cleaning) {
        if (size[0] <= 0 || size[1] <= 0) {
            return Intake.refused(Refusal.DAMAGED);
        }
        if ((long) size[0] * size[1] > MOST_DOTS) {
            return Intake.refused(Refusal.LARGE);
        }
        return Intake.of(new ImageFile(name, mediaType, size[0], size[1], cleaning.bytes()));
    }
}
