/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.office;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pbxdoc.document.Document;
import org.pbxdoc.document.Template;

/** What a company's template brings wins, and what it lacks comes from the standard look. */
class TemplateFilesTest {

    private static Path repository() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(folder.resolve("bundles"))) {
            folder = folder.getParent();
        }
        return folder;
    }

    private static WordFile with(Map<String, byte[]> parts) throws IOException {
        Document sample = SampleDocument.document(5);
        return WordFile.of(new Document(
                sample.properties(), Optional.of(new Template("t.dotx", parts)), sample.sections(), Optional.empty()));
    }

    @ParameterizedTest
    @ValueSource(strings = {TemplateFiles.STANDARD, TemplateFiles.COMPANY})
    void theTemplatesAreThoseOfThisLook(String name) throws IOException {
        Map<String, byte[]> made = WordFile.parts(TemplateFiles.bytes(name));
        Map<String, byte[]> there = WordFile.parts(Files.readAllBytes(repository().resolve(name)));
        assertEquals(made.keySet(), there.keySet(), "run TemplateFiles");
        made.forEach((part, bytes) -> assertArrayEquals(bytes, there.get(part), "run TemplateFiles: " + part));
    }

    @ParameterizedTest
    @ValueSource(strings = {TemplateFiles.STANDARD, TemplateFiles.COMPANY})
    void aDocumentInTheLookOfATemplateBreaksNoneOfWordsRules(String name) throws IOException {
        Map<String, byte[]> parts = WordFile.parts(TemplateFiles.bytes(name));
        WordFile file = with(parts);
        assertEquals(List.of(), WordLint.findings(file));
        assertArrayEquals(file.bytes(), with(parts).bytes(), "the same template gives the same bytes");
    }

    @Test
    void colourPaperHeaderAndFooterAreTheCompanys() throws IOException {
        WordFile file = with(WordFile.parts(TemplateFiles.bytes(TemplateFiles.COMPANY)));
        assertTrue(file.part("word/styles.xml").contains("\"0F4C4C\""));
        assertFalse(file.part("word/document.xml").contains("\"" + Palette.MIST + "\""));
        assertTrue(file.part("word/document.xml").contains("w:top=\"1701\" w:right=\"1134\""));
        assertTrue(file.part("word/header1.xml").contains("Télexemple"));
        assertTrue(file.part("word/header1.xml").contains(new FrenchWording().say(SampleDocument.properties().title())));
        assertTrue(file.part("word/header0.xml").contains("w:sz=\"96\""));
        assertTrue(file.part("word/footer2.xml").contains("Chemin du Modèle"));
        assertTrue(file.part("word/header2.xml").contains("w:pos=\"" + (16838 - 1134 - 1417) + "\""));
        assertTrue(file.parts().containsKey("word/theme/theme1.xml"));
    }

    @Test
    void stylesOfAGermanWordAreKnownByTheirNamesAndTheOthersAdded() throws IOException {
        Map<String, byte[]> parts = WordFile.parts(TemplateFiles.bytes(TemplateFiles.STANDARD));
        String styles = """
                <w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">\
                <w:style w:type="paragraph" w:default="1" w:styleId="Standard"><w:name w:val="Normal"/></w:style>\
                <w:style w:type="paragraph" w:styleId="berschrift1"><w:name w:val="heading 1"/><w:basedOn w:val="Standard"/>\
                <w:pPr><w:keepNext/><w:numPr><w:numId w:val="77"/></w:numPr><w:spacing w:before="999"/></w:pPr>\
                <w:rPr><w:rFonts w:ascii="Arial"/><w:color w:val="AA1122"/></w:rPr></w:style>\
                <w:style w:type="paragraph" w:styleId="Caption"><w:name w:val="Something else"/><w:basedOn w:val="berschrift1"/></w:style>\
                </w:styles>""";
        parts.put("word/styles.xml", styles.getBytes(StandardCharsets.UTF_8));
        WordFile file = with(parts);
        String joined = file.part("word/styles.xml");
        assertEquals(List.of(), WordLint.findings(file));
        assertTrue(joined.contains("<w:name w:val=\"heading 1\"/><w:basedOn w:val=\"Normal\"/>"), joined);
        assertTrue(joined.contains("<w:keepNext/><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr><w:spacing w:before=\"999\"/>"));
        assertTrue(joined.contains("w:styleId=\"CaptionTemplate\"") && joined.contains("w:styleId=\"TableText\""));
        assertEquals(1, joined.split("w:default=\"1\"[^>]*w:type=\"paragraph\"", -1).length - 1);
        assertTrue(file.part("word/styles.xml").contains("<w:rFonts w:ascii=\"Arial\"/><w:color w:val=\"AA1122\"/>"));
    }
}
