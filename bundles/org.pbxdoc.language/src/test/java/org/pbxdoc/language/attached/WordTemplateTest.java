/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.language.attached;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.pbxdoc.language.attached.OfficeArchive.Reason;
import org.pbxdoc.language.attached.OfficeArchive.Refused;

/** A template that could harm whoever opens the dossier, or whoever reads the template, is refused. */
class WordTemplateTest {

    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    static Stream<Arguments> hostile() {
        return Stream.of(
                Arguments.of(Reason.MACROS, "word/vbaProject.bin", "x"),
                Arguments.of(Reason.MACROS, "word/vbaData.xml", "<a/>"),
                Arguments.of(Reason.MACROS, "word/_rels/document.xml.rels", relationship("http://schemas.microsoft.com/office/2006/relationships/vbaProject", "v.bin", "")),
                Arguments.of(Reason.MACROS, "[Content_Types].xml", "<Types><Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.ms-word.template.macroEnabledTemplate.main+xml\"/></Types>"),
                Arguments.of(Reason.EMBEDDED, "word/embeddings/oleObject1.bin", "x"),
                Arguments.of(Reason.EMBEDDED, "word/activeX/activeX1.xml", "<a/>"),
                Arguments.of(Reason.EMBEDDED, "word/afchunk.mht", "x"),
                Arguments.of(Reason.EMBEDDED, "word/run.EXE", "x"),
                Arguments.of(Reason.EMBEDDED, "word/_rels/header1.xml.rels", relationship(OFFICE + "oleObject", "o.bin", "")),
                Arguments.of(Reason.EMBEDDED, "word/_rels/document.xml.rels", relationship(OFFICE + "aFChunk", "a.htm", "")),
                Arguments.of(Reason.EXTERNAL, "word/_rels/settings.xml.rels", relationship(OFFICE + "attachedTemplate", "https://example.com/t.dotm", "External")),
                Arguments.of(Reason.EXTERNAL, "word/_rels/header1.xml.rels", relationship(OFFICE + "image", "http://example.com/logo.png", "External")),
                Arguments.of(Reason.EXTERNAL, "word/_rels/header1.xml.rels", relationship(OFFICE + "image", "file:///etc/passwd", "")),
                Arguments.of(Reason.EXTERNAL, "word/_rels/header1.xml.rels", relationship(OFFICE + "image", "\\\\server\\share\\a.png", "")),
                Arguments.of(Reason.EXTERNAL, "word/_rels/document.xml.rels", relationship(OFFICE + "hyperlink", "javascript:alert(1)", "External")),
                Arguments.of(Reason.EXTERNAL, "word/header1.xml", "<w:hdr xmlns:w=\"w\"><w:fldSimple w:instr=\" INCLUDEPICTURE http://example.com/a.png \"/></w:hdr>"),
                Arguments.of(Reason.EXTERNAL, "word/header1.xml", "<w:hdr xmlns:w=\"w\"><w:fldChar/><w:instrText> DDE</w:instrText><w:instrText>AUTO excel </w:instrText></w:hdr>"),
                Arguments.of(Reason.XML, "word/header1.xml", "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><a>&x;</a>"),
                Arguments.of(Reason.XML, "word/header1.xml", "<!DOCTYPE a [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;\">]><a>&b;</a>"),
                Arguments.of(Reason.XML, "word/header1.xml", "<a>".repeat(100_000)),
                Arguments.of(Reason.XML, "word/header1.xml", "not xml"),
                Arguments.of(Reason.NAMES, "../../etc/cron.d/x", "x"),
                Arguments.of(Reason.NAMES, "word\\evil.xml", "x"),
                Arguments.of(Reason.NAMES, "WORD/Document.xml", "<a/>"),
                Arguments.of(Reason.NAMES, "/absolute.xml", "<a/>"),
                Arguments.of(Reason.PICTURE, "word/_rels/header1.xml.rels", relationship(OFFICE + "image", "media/none.png", "")));
    }

    private static String relationship(String type, String target, String mode) {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" Type=\""
                + type + "\" Target=\"" + target + "\"" + (mode.isEmpty() ? "" : " TargetMode=\"" + mode + "\"") + "/></Relationships>";
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void refusesWhatCouldHarm(Reason reason, String part, String content) throws IOException {
        byte[] file = zip(Map.of(part, content.getBytes(StandardCharsets.UTF_8)));
        assertEquals(reason, assertThrows(Refused.class, () -> WordTemplate.read(file)).reason());
    }

    @Test
    void refusesWhatWouldExhaustItsReader() throws IOException {
        byte[] bomb = zip(Map.of("word/media/zeros.png", new byte[80 * 1024 * 1024]));
        assertTrue(bomb.length < 1_000_000);
        assertEquals(Reason.LARGE, assertThrows(Refused.class, () -> WordTemplate.read(bomb)).reason());
        Map<String, byte[]> many = new LinkedHashMap<>();
        for (int i = 0; i < 5000; i++) {
            many.put("word/p" + i + ".xml", new byte[0]);
        }
        byte[] crowd = zip(many);
        assertEquals(Reason.LARGE, assertThrows(Refused.class, () -> WordTemplate.read(crowd)).reason());
    }

    @Test
    void refusesWhatIsNoWordFile() throws IOException {
        assertEquals(Reason.DAMAGED, reason(new byte[0]));
        assertEquals(Reason.DAMAGED, reason("some text".getBytes(StandardCharsets.UTF_8)));
        assertEquals(Reason.BINARY, reason(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0}));
        byte[] whole = zip(Map.of());
        for (int end = 1; end < whole.length / 2; end += 7) {
            byte[] cut = Arrays.copyOf(whole, end);
            assertThrows(Refused.class, () -> WordTemplate.read(cut), "cut at " + end);
        }
    }

    @Test
    void takesAHarmlessOneWithAWebAddress() throws IOException {
        byte[] file = zip(Map.of("word/_rels/footer1.xml.rels", relationship(OFFICE + "hyperlink", "https://www.example.net/", "External")
                .getBytes(StandardCharsets.UTF_8)));
        assertTrue(WordTemplate.read(file).containsKey("word/styles.xml"));
    }

    private static Reason reason(byte[] file) {
        return assertThrows(Refused.class, () -> WordTemplate.read(file)).reason();
    }

    private static byte[] zip(Map<String, byte[]> more) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("word/document.xml", "<a/>".getBytes(StandardCharsets.UTF_8));
        parts.put("word/styles.xml", "<a/>".getBytes(StandardCharsets.UTF_8));
        parts.putAll(more);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }
}
