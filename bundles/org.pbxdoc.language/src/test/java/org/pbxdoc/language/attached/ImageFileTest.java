/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.language.attached;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.CRC32;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pictures come in without what a camera adds, upright, and only at a sensible size. */
class ImageFileTest {

    private static final String SECRET = "GPS 46.5197 N 6.6323 E, Claire Martin";

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void takesJpegWithoutCameraData(boolean progressive) throws IOException {
        byte[] plain = jpeg(60, 40, progressive);
        byte[] taken = inserted(plain, 2, concat(segment(0xE1, exif(1)), segment(0xED, SECRET), segment(0xFE, SECRET)));
        ImageFile image = ImageFile.of("a.jpg", concat(taken, SECRET.getBytes(StandardCharsets.US_ASCII))).image().orElseThrow();
        assertEquals("image/jpeg 60 40", image.mediaType() + " " + image.width() + " " + image.height());
        assertFalse(new String(image.bytes(), StandardCharsets.ISO_8859_1).contains("GPS"));
        assertArrayEquals(ImageFile.of("b.jpg", plain).image().orElseThrow().bytes(), image.bytes());
        assertEquals(60, ImageIO.read(new ByteArrayInputStream(image.bytes())).getWidth());
    }

    @Test
    void turnsAJpegAsTheCameraWasHeld() throws IOException {
        byte[] taken = inserted(jpeg(60, 40, false), 2, segment(0xE1, exif(6)));
        ImageFile image = ImageFile.of("a.jpg", taken).image().orElseThrow();
        assertEquals("40 60", image.width() + " " + image.height());
        BufferedImage seen = ImageIO.read(new ByteArrayInputStream(image.bytes()));
        assertEquals(40, seen.getWidth());
        // The red corner at the upper left is at the upper right after a quarter turn to the right.
        assertTrue(new Color(seen.getRGB(36, 3)).getRed() > 180 && new Color(seen.getRGB(36, 3)).getBlue() < 90);
        assertTrue(new Color(seen.getRGB(3, 56)).getBlue() > 180);
    }

    @Test
    void takesPngWithoutTexts() throws IOException {
        byte[] plain = png(30, 20);
        byte[] taken = inserted(plain, 33, chunk("tEXt", SECRET.getBytes(StandardCharsets.US_ASCII)));
        ImageFile image = ImageFile.of("a.png", taken).image().orElseThrow();
        assertEquals("image/png 30 20", image.mediaType() + " " + image.width() + " " + image.height());
        assertFalse(new String(image.bytes(), StandardCharsets.ISO_8859_1).contains("GPS"));
        assertEquals(30, ImageIO.read(new ByteArrayInputStream(image.bytes())).getWidth());
    }

    @Test
    void refusesMoreThanFiftyMillionDots() throws IOException {
        byte[] png = png(30, 20);
        ByteBuffer.wrap(png).putInt(16, 10_000).putInt(20, 5_001);
        assertEquals(Optional.of(ImageFile.Refusal.LARGE), ImageFile.of("a.png", png).refusal());
        byte[] jpeg = jpeg(60, 40, false);
        for (int i = 2; i < jpeg.length; i++) {
            if ((jpeg[i] & 0xFF) == 0xFF && (jpeg[i + 1] & 0xFF) == 0xC0) {
                ByteBuffer.wrap(jpeg).putShort(i + 5, (short) 60_000).putShort(i + 7, (short) 60_000);
                break;
            }
        }
        assertEquals(Optional.of(ImageFile.Refusal.LARGE), ImageFile.of("a.jpg", jpeg).refusal());
        assertEquals(Optional.of(ImageFile.Refusal.KIND), ImageFile.of("a.gif", "GIF89a".getBytes(StandardCharsets.US_ASCII)).refusal());
        ByteBuffer.wrap(png).putInt(16, -1);
        assertEquals(Optional.of(ImageFile.Refusal.DAMAGED), ImageFile.of("a.png", png).refusal());
    }

    @Test
    void cutOffFilesAreNeverMoreThanDamaged() throws IOException {
        for (byte[] whole : new byte[][] {jpeg(60, 40, true), png(30, 20), inserted(jpeg(9, 9, false), 2, segment(0xE1, exif(6)))}) {
            for (int end = 0; end < whole.length; end += 3) {
                byte[] cut = Arrays.copyOf(whole, end);
                assertTrue(ImageFile.of("cut", cut).refusal().isPresent(), "cut at " + end);
            }
        }
    }

    private static BufferedImage picture(int width, int height) {
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
        Graphics2D canvas = picture.createGraphics();
        canvas.setColor(Color.BLUE);
        canvas.fillRect(0, 0, width, height);
        canvas.setColor(Color.RED);
        canvas.fillRect(0, 0, width / 4, height / 4);
        canvas.dispose();
        return picture;
    }

    private static byte[] png(int width, int height) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(picture(width, height), "png", out);
        return out.toByteArray();
    }

    private static byte[] jpeg(int width, int height, boolean progressive) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ImageWriteParam how = writer.getDefaultWriteParam();
        how.setProgressiveMode(progressive ? ImageWriteParam.MODE_DEFAULT : ImageWriteParam.MODE_DISABLED);
        try (var stream = ImageIO.createImageOutputStream(out)) {
            writer.setOutput(stream);
            writer.write(null, new IIOImage(picture(width, height), null, null), how);
        }
        writer.dispose();
        return out.toByteArray();
    }

    private static byte[] exif(int orientation) {
        ByteBuffer exif = ByteBuffer.allocate(6 + 26 + SECRET.length());
        exif.put("Exif\0\0".getBytes(StandardCharsets.US_ASCII)).put("MM\0*".getBytes(StandardCharsets.US_ASCII)).putInt(8);
        exif.putShort((short) 1).putShort((short) 0x0112).putShort((short) 3).putInt(1).putShort((short) orientation).putShort((short) 0);
        return exif.putInt(0).put(SECRET.getBytes(StandardCharsets.US_ASCII)).array();
    }

    private static byte[] segment(int marker, String text) {
        return segment(marker, text.getBytes(StandardCharsets.US_ASCII));
    }

    private static byte[] segment(int marker, byte[] content) {
        ByteBuffer segment = ByteBuffer.allocate(content.length + 4);
        return segment.put((byte) 0xFF).put((byte) marker).putShort((short) (content.length + 2)).put(content).array();
    }

    private static byte[] chunk(String type, byte[] content) {
        ByteBuffer chunk = ByteBuffer.allocate(content.length + 12);
        chunk.putInt(content.length).put(type.getBytes(StandardCharsets.US_ASCII)).put(content);
        CRC32 sum = new CRC32();
        sum.update(chunk.array(), 4, content.length + 4);
        return chunk.putInt((int) sum.getValue()).array();
    }

    private static byte[] inserted(byte[] into, int place, byte[] more) {
        return concat(Arrays.copyOf(into, place), more, Arrays.copyOfRange(into, place, into.length));
    }

    private static byte[] concat(byte[]... pieces) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] piece : pieces) {
            all.writeBytes(piece);
        }
        return all.toByteArray();
    }
}
