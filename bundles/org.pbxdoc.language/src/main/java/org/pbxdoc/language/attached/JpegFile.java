/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.language.attached;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** The segments of a JPEG file, baseline or progressive, and how the camera was held. */
final class JpegFile {

    private static final int START = 0xD8;
    private static final int END = 0xD9;
    private static final int SCAN = 0xDA;
    private static final int COMMENT = 0xFE;
    private static final int APPLICATION = 0xE0;
    private static final int ORIENTATION = 0x0112;
    private static final float QUALITY = 0.92f;

    private final byte[] bytes;
    private final ByteArrayOutputStream bare = new ByteArrayOutputStream();
    private int width;
    private int height;
    private int orientation = 1;

    JpegFile(byte[] bytes) {
        this.bytes = bytes;
        read();
    }

    static boolean is(byte[] bytes) {
        return bytes.length > 3 && (bytes[0] & 0xFF) == 0xFF && (bytes[1] & 0xFF) == START && (bytes[2] & 0xFF) == 0xFF;
    }

    /** Returns width and height as they are seen upright. */
    int[] size() {
        return orientation > 4 ? new int[] {height, width} : new int[] {width, height};
    }

    private int at(int index) {
        return bytes[index] & 0xFF;
    }

    private int word(int index) {
        return at(index) << 8 | at(index + 1);
    }

    private void read() {
        bare.write(bytes, 0, 2);
        int place = 2;
        while (true) {
            if (at(place) != 0xFF) {
                throw new IllegalArgumentException("no marker");
            }
            int marker = at(place + 1);
            if (marker == 0xFF) {
                place++;
                continue;
            }
            if (marker == END) {
                bare.write(bytes, place, 2);
                return;
            }
            int length = word(place + 2) + 2;
            if (place + length > bytes.length || length < 4) {
                throw new IllegalArgumentException("cut off");
            }
            segment(marker, place, length);
            place += length;
            if (marker == SCAN) {
                int end = endOfScan(place);
                bare.write(bytes, place, end - place);
                place = end;
            }
        }
    }

    private void segment(int marker, int place, int length) {
        boolean frame = marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
        if (frame) {
            height = word(place + 5);
            width = word(place + 7);
        }
        boolean application = marker >= APPLICATION && marker <= APPLICATION + 15;
        if (marker == APPLICATION + 1) {
            orientation = Math.max(orientation, orientation(place + 4, length - 4));
        }
        boolean colours = marker == APPLICATION + 14
                || marker == APPLICATION + 2 && starts(place + 4, "ICC_PROFILE")
                || marker == APPLICATION && starts(place + 4, "JFIF") && length == 18;
        if (marker != COMMENT && (!application || colours)) {
            bare.write(bytes, place, length);
        }
    }

    private boolean starts(int place, String word) {
        return new String(bytes, place, Math.min(word.length(), bytes.length - place), StandardCharsets.US_ASCII).equals(word);
    }

    /** Compressed data ends at a marker that is neither a restart nor a stuffed byte. */
    private int endOfScan(int from) {
        for (int i = from; ; i++) {
            if (at(i) == 0xFF && at(i + 1) != 0 && at(i + 1) != 0xFF && (at(i + 1) < 0xD0 || at(i + 1) > 0xD7)) {
                return i;
            }
        }
    }

    private int orientation(int place, int length) {
        if (!starts(place, "Exif")) {
            return 1;
        }
        try {
            ByteBuffer exif = ByteBuffer.wrap(bytes, place + 6, length - 6).slice();
            exif.order(exif.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
            int directory = exif.getInt(4);
            int entries = exif.getShort(directory) & 0xFFFF;
            for (int i = 0; i < entries; i++) {
                int entry = directory + 2 + 12 * i;
                if ((exif.getShort(entry) & 0xFFFF) == ORIENTATION) {
                    int value = exif.getShort(entry + 8) & 0xFFFF;
                    return value >= 1 && value <= 8 ? value : 1;
                }
            }
            return 1;
        } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
            return 1; // camera data that nobody can read turns nothing
        }
    }

    /** Returns the picture without camera data; one that was taken with the camera turned is turned back. */
    byte[] upright() {
        if (orientation == 1) {
            return bare.toByteArray();
        }
        try {
            BufferedImage taken = ImageIO.read(new ByteArrayInputStream(bare.toByteArray()));
            return taken == null ? bare.toByteArray() : encoded(turned(taken));
        } catch (IOException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private BufferedImage turned(BufferedImage taken) {
        int w = taken.getWidth();
        int h = taken.getHeight();
        AffineTransform turn = switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, w, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, w, h);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, h);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, h, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, h, w);
            default -> new AffineTransform(0, -1, 1, 0, 0, w);
        };
        boolean sideways = orientation > 4;
        BufferedImage turned = new BufferedImage(sideways ? h : w, sideways ? w : h, BufferedImage.TYPE_3BYTE_BGR);
        Graphics2D canvas = turned.createGraphics();
        canvas.drawImage(taken, turn, null);
        canvas.dispose();
        return turned;
    }

    private static byte[] encoded(BufferedImage picture) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream stream = new MemoryCacheImageOutputStream(out)) {
            ImageWriteParam quality = writer.getDefaultWriteParam();
            quality.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            quality.setCompressionQuality(QUALITY);
            writer.setOutput(stream);
            writer.write(null, new IIOImage(picture, null, null), quality);
        } finally {
            writer.dispose();
        }
        return out.toByteArray();
    }
}
