/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.pdf;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * The sRGB colour profile as a small ICC file of version 2, computed here so that its bytes do not depend on the Java runtime.
 */
final class ColourProfile {
    private static final String NAME = "sRGB IEC61966-2.1";
    private static final int HEADER = 128;
    private static final int CURVE_POINTS = 1024;
    private static final String[] TAGS = {"desc", "cprt", "wtpt", "rXYZ", "gXYZ", "bXYZ", "rTRC", "gTRC", "bTRC"};

    private ColourProfile() {}

    /** Says in {@code pdf} that its colours are sRGB. */
    static void into(PDDocument pdf) throws IOException {
        COSStream profile = pdf.getDocument().createCOSStream();
        profile.setInt(COSName.N, 3);
        try (OutputStream out = profile.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(bytes());
        }
        COSDictionary intent = new COSDictionary();
        intent.setItem(COSName.TYPE, COSName.getPDFName("OutputIntent"));
        intent.setItem(COSName.S, COSName.getPDFName("GTS_PDFA1"));
        intent.setString(COSName.getPDFName("OutputConditionIdentifier"), NAME);
        intent.setString(COSName.getPDFName("Info"), NAME);
        intent.setItem(COSName.getPDFName("DestOutputProfile"), profile);
        COSArray intents = new COSArray();
        intents.add(intent);
        pdf.getDocumentCatalog().getCOSObject().setItem(COSName.getPDFName("OutputIntents"), intents);
    }

    private static byte[] bytes() throws IOException {
        byte[][] values = {
            description(), copyright(), xyz(0.9642, 1, 0.8249), xyz(0.4360, 0.2225, 0.0139), xyz(0.3851, 0.7169, 0.0971),
            xyz(0.1431, 0.0606, 0.7141), curve(), null, null
        };
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        ByteArrayOutputStream table = new ByteArrayOutputStream();
        DataOutputStream tags = new DataOutputStream(table);
        tags.writeInt(TAGS.length);
        int start = HEADER + 4 + 12 * TAGS.length;
        int offset = 0;
        int length = 0;
        for (int i = 0; i < TAGS.length; i++) {
            // The three curves are one.
            if (values[i] != null) {
                offset = start + content.size();
                length = values[i].length;
                content.write(values[i]);
                content.write(new byte[(4 - length % 4) % 4]);
            }
            tags.writeBytes(TAGS[i]);
            tags.writeInt(offset);
            tags.writeInt(length);
        }
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.write(header(start + content.size()));
        all.write(table.toByteArray());
        all.write(content.toByteArray());
        return all.toByteArray();
    }

    private static byte[] header(int size) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeInt(size);
        out.writeInt(0);
        out.writeInt(0x02100000);
        out.writeBytes("mntrRGB XYZ ");
        // A fixed day: 1 January 2026.
        for (int part : new int[] {2026, 1, 1, 0, 0, 0}) {
            out.writeShort(part);
        }
        out.writeBytes("acsp");
        out.write(new byte[28]);
        writeFixed(out, 0.9642);
        writeFixed(out, 1);
        writeFixed(out, 0.8249);
        out.write(new byte[HEADER - out.size()]);
        return bytes.toByteArray();
    }

    private static byte[] description() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeBytes("desc");
        out.writeInt(0);
        out.writeInt(NAME.length() + 1);
        out.write((NAME + "\0").getBytes(StandardCharsets.US_ASCII));
        // No Unicode and no Macintosh name.
        out.write(new byte[8 + 3 + 67]);
        return bytes.toByteArray();
    }

    private static byte[] copyright() {
        return "text\0\0\0\0Public domain\0".getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] xyz(double x, double y, double z) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeBytes("XYZ ");
        out.writeInt(0);
        writeFixed(out, x);
        writeFixed(out, y);
        writeFixed(out, z);
        return bytes.toByteArray();
    }

    private static byte[] curve() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeBytes("curv");
        out.writeInt(0);
        out.writeInt(CURVE_POINTS);
        for (int i = 0; i < CURVE_POINTS; i++) {
            double value = i / (CURVE_POINTS - 1.0);
            double linear = value <= 0.04045 ? value / 12.92 : StrictMath.pow((value + 0.055) / 1.055, 2.4);
            out.writeShort((int) Math.round(linear * 65535));
        }
        return bytes.toByteArray();
    }

    private static void writeFixed(DataOutputStream out, double value) throws IOException {
        out.writeInt((int) Math.round(value * 65536));
    }
}
