/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.office;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.pbxdoc.document.Document;
import org.w3c.dom.Element;

/** A Word file written for a test, and its parts. */
final class WordFile {

    private final byte[] bytes;
    private final Map<String, byte[]> parts;

    private WordFile(byte[] bytes) throws IOException {
        this.bytes = bytes;
        this.parts = parts(bytes);
    }

    static WordFile of(Document document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new WordWriter().write(document, new FrenchWording(), SampleDocument.drawings(), out);
        return new WordFile(out.toByteArray());
    }

    static Map<String, byte[]> parts(byte[] archive) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        return parts;
    }

    byte[] bytes() {
        return bytes;
    }

    Map<String, byte[]> parts() {
        return parts;
    }

    String part(String name) {
        return new String(parts.get(name), StandardCharsets.UTF_8);
    }

    Element root(String part) throws IOException {
        return WordLint.parse(parts.get(part)).getDocumentElement();
    }

    XWPFDocument open() throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(bytes));
    }
}
