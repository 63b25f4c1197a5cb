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
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;

/**
 * The faces of the standard look inside the file, so that a reader without them sees the same lines and pages.
 *
 * <p>Office stores an embedded face with its first 32 bytes mixed with a key that stands beside it (ECMA-376-4, 10.1).
 * The key is made from the face, so that the same face always gives the same bytes.
 */
final class EmbeddedFaces {

    /** A face of {@link StylesPart#FACE}. */
    private enum Face {
        REGULAR("w:embedRegular", "OpenSans-Regular.ttf"),
        BOLD("w:embedBold", "OpenSans-Bold.ttf"),
        ITALIC("w:embedItalic", "OpenSans-Italic.ttf");

        private final String element;
        private final String file;

        Face(String element, String file) {
            this.element = element;
            this.file = file;
        }

        private String part() {
            return "fonts/" + name().toLowerCase(Locale.ROOT) + ".odttf";
        }

        private byte[] bytes() throws IOException {
            try (InputStream in = EmbeddedFaces.class.getResourceAsStream("faces/" + file)) {
                return in.readAllBytes();
            }
        }
    }

    private static final String RELATIONSHIP = Relationships.OFFICE + "font";
    private static final int KEY = 16;

    private EmbeddedFaces() {}

    /** Adds the faces and the part that lists them. */
    static void addTo(PartArchive archive) throws IOException {
        Relationships relationships = new Relationships();
        archive.add("word/fontTable.xml", xml -> {
            xml.open("w:fonts", WordPackage.NAMESPACES);
            xml.open("w:font", "w:name", StylesPart.FACE).value("w:altName", "Segoe UI");
            xml.value("w:family", "swiss").value("w:pitch", "variable");
            for (Face face : Face.values()) {
                String id = relationships.part(RELATIONSHIP, face.part());
                xml.empty(face.element, "r:id", id, "w:fontKey", guid(face.bytes()));
            }
            xml.close();
            other(xml, StylesPart.FIXED_FACE, "DejaVu Sans Mono", "modern", "fixed");
            other(xml, StylesPart.SYMBOL_FACE, "DejaVu Sans", "swiss", "variable");
            xml.close();
        });
        archive.add("word/_rels/fontTable.xml.rels", relationships::write);
        for (Face face : Face.values()) {
            archive.add("word/" + face.part(), mixed(face.bytes()));
        }
    }

    private static void other(Markup xml, String name, String instead, String family, String pitch) throws IOException {
        xml.open("w:font", "w:name", name).value("w:altName", instead);
        xml.value("w:family", family).value("w:pitch", pitch).close();
    }

    private static String guid(byte[] face) {
        String hex = HexFormat.of().withUpperCase().formatHex(key(face));
        return "{" + hex.substring(0, 8) + "-" + hex.substring(8, 12) + "-" + hex.substring(12, 16) + "-" + hex.substring(16, 20)
                + "-" + hex.substring(20) + "}";
    }

    private static byte[] mixed(byte[] face) {
        byte[] key = key(face);
        byte[] mixed = face.clone();
        for (int i = 0; i < 2 * KEY; i++) {
            mixed[i] ^= key[KEY - 1 - i % KEY];
        }
        return mixed;
    }

    private static byte[] key(byte[] face) {
        try {
            return Arrays.copyOf(MessageDigest.getInstance("SHA-256").digest(face), KEY);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
