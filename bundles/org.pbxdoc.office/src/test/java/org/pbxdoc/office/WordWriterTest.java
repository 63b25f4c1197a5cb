/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.pbxdoc.document.Document;
import org.pbxdoc.document.Figure;
import org.pbxdoc.document.Picture;
import org.pbxdoc.document.Properties;
import org.pbxdoc.document.Role;
import org.pbxdoc.document.Text;
import org.w3c.dom.Element;

class WordWriterTest {

    private static WordFile file;

    @BeforeAll
    static void writeSample() throws IOException {
        file = WordFile.of(SampleDocument.document(500));
    }

    @Test
    void breaksNoneOfWordsRules() throws IOException {
        assertEquals(List.of(), WordLint.findings(file));
    }

    @Test
    void headingsCarryStylesNumbersAndBookmarks() throws IOException {
        try (XWPFDocument word = file.open()) {
            List<String> headings = paragraphs(word, "Heading1");
            assertEquals(
                    List.of("Description du système", "Lignes publiques", "Plan d’adressage", "Essais", "Réception"),
                    headings);
            assertEquals(List.of("La nuit"), paragraphs(word, "Heading4"));
            assertEquals("decimal", word.getNumbering().getAbstractNum(
                            word.getNumbering().getAbstractNumID(BigInteger.ONE)).getAbstractNum()
                    .getLvlArray(0).getNumFmt().getVal().toString());
        }
    }

    @Test
    void contentsAreFilledInWithPageNumbersAndAskForNoUpdate() throws IOException {
        try (XWPFDocument word = file.open()) {
            Element contents = WordLint.all(file.root("word/document.xml"), "w:sdt").get(0);
            List<String> entries = WordLint.all(contents, "w:hyperlink").stream()
                    .map(Element::getTextContent)
                    .map(text -> text.replaceAll(" PAGEREF \\S+ \\\\h ", "|"))
                    .toList();
            assertEquals(7, entries.size());
            assertEquals("1Description du système|3", entries.get(0));
            assertEquals("1.1Accès aux sites|3", entries.get(1));
            assertTrue(entries.stream().allMatch(entry -> entry.matches(".*\\|[1-9]\\d*")), entries.toString());
            assertFalse(file.part("word/settings.xml").contains("updateFields"));
            assertEquals(
                    "15",
                    WordLint.all(file.root("word/settings.xml"), "w:compatSetting").get(0).getAttribute("w:val"));
        }
    }

    @Test
    void longTableRepeatsItsHeadingAndSplitsNoRow() throws IOException {
        try (XWPFDocument word = file.open()) {
            XWPFTable table = word.getTables().stream()
                    .filter(t -> t.getNumberOfRows() == 501)
                    .findFirst()
                    .orElseThrow();
            assertTrue(table.getRow(0).isRepeatHeader());
            assertTrue(table.getRows().stream().allMatch(row -> row.isCantSplitRow()));
            assertEquals("PbxTable", table.getStyleID());
            assertEquals("fixed", table.getCTTbl().getTblPr().getTblLayout().getType().toString());
            assertEquals("Adresses des postes", table.getCTTbl().getTblPr().getTblCaption().getVal());
            assertEquals("Médecin chef de clinique nº 499", table.getRow(500).getCell(1).getText());
            assertEquals("+41 21 555 04 99", table.getRow(500).getCell(5).getText());
        }
    }

    @Test
    void statesHaveSignAndWordBesidesColour() throws IOException {
        try (XWPFDocument word = file.open()) {
            XWPFTable table = word.getTables().stream()
                    .filter(t -> t.getRow(0).getCell(0).getText().equals("Raccordement"))
                    .findFirst()
                    .orElseThrow();
            assertEquals("Site de Morges", table.getRow(1).getCell(0).getText());
            assertEquals(1, table.getRow(1).getTableCells().size());
            assertEquals("\u2713\u00A0testé", table.getRow(2).getCell(4).getText());
            assertEquals("\u2717\u00A0coupé", table.getRow(3).getCell(4).getText());
            assertEquals("!\u00A0attention", table.getRow(5).getCell(4).getText());
            assertEquals(RoleLook.of(Role.PASS).fill(), table.getRow(2).getCell(4).getColor());
            assertEquals("TableNumber", table.getRow(2).getCell(2).getParagraphs().get(0).getStyle());
            XWPFTableRow planned = table.getRow(7);
            assertTrue(planned.getCell(0).getCTTc().xmlText().contains("RolePlanned"));
        }
    }

    @Test
    void captionsCountTablesAndFigures() throws IOException {
        try (XWPFDocument word = file.open()) {
            List<String> captions = paragraphs(word, "Caption");
            assertEquals(4, captions.size());
            assertTrue(captions.get(0).matches("Figure\u00A01 \u2013 Vue d’ensemble du système"), captions.get(0));
            assertTrue(captions.get(1).startsWith("Tableau\u00A01 \u2013 "), captions.get(1));
            assertTrue(captions.get(2).startsWith("Tableau\u00A02 \u2013 "), captions.get(2));
            assertTrue(captions.get(3).startsWith("Figure\u00A02 \u2013 "), captions.get(3));
            String fields = WordLint.all(file.root("word/document.xml"), "w:instrText").stream()
                    .map(Element::getTextContent)
                    .filter(text -> text.contains("SEQ"))
                    .collect(Collectors.joining());
            assertEquals(" SEQ Figure \\* ARABIC  SEQ Table \\* ARABIC  SEQ Table \\* ARABIC  SEQ Figure \\* ARABIC ", fields);
        }
    }

    @Test
    void wideSectionLiesOnItsSideWithItsOwnHeader() throws IOException {
        List<Element> sections = WordLint.all(file.root("word/document.xml"), "w:sectPr");
        List<String> widths = sections.stream()
                .map(section -> WordLint.all(section, "w:pgSz").get(0).getAttribute("w:w"))
                .toList();
        assertEquals(List.of("11906", "11906", "16838", "11906"), widths);
        assertEquals("landscape", WordLint.all(sections.get(2), "w:pgSz").get(0).getAttribute("w:orient"));
        assertTrue(file.part("word/header1.xml").contains("w:pos=\"" + Pages.STANDARD.portrait().textWidth() + "\""));
        assertTrue(file.part("word/header2.xml").contains("w:pos=\"" + Pages.STANDARD.landscape().textWidth() + "\""));
        for (Element section : sections) {
            assertTrue(WordLint.all(section, "w:headerReference").size() >= 1);
        }
    }

    @Test
    void headerAndFooterSayWhoseAndWhichStateThisIs() throws IOException {
        assertTrue(file.root("word/header1.xml").getTextContent().startsWith("Clinique de la Côte SA"));
        String footer = file.root("word/footer2.xml").getTextContent();
        assertTrue(footer.contains("Version 2.1") && footer.contains("État au 01.10.2026"), footer);
        assertTrue(footer.contains(" PAGE ") && footer.contains(" NUMPAGES "), footer);
    }

    @Test
    void formsAreContentControls() throws IOException {
        Element document = file.root("word/document.xml");
        List<String> ticked = WordLint.all(document, "w14:checked").stream()
                .map(checked -> checked.getAttribute("w14:val"))
                .toList();
        assertEquals(List.of("1", "0", "0"), ticked);
        List<String> tags = WordLint.all(document, "w:tag").stream().map(tag -> tag.getAttribute("w:val")).toList();
        assertTrue(tags.containsAll(List.of("e1", "remarques", "mesure", "client.name", "integrateur.place")), tags.toString());
        assertTrue(document.getTextContent().contains("Morges, 15.10.2026"));
    }

    @Test
    void linksLeadOnlyWhereTheyMay() throws IOException {
        String relationships = file.part("word/_rels/document.xml.rels");
        assertTrue(relationships.contains("https://docs.example.ch/clinique?a=1&amp;b=2"));
        assertFalse(relationships.contains("javascript"));
        assertTrue(file.part("word/document.xml").contains("w:anchor=\"s_lignes\""));
    }

    @Test
    void picturesHaveAlternativeTextsAndFitThePage() throws IOException {
        Element document = file.root("word/document.xml");
        List<String> alternatives =
                WordLint.all(document, "wp:docPr").stream().map(picture -> picture.getAttribute("descr")).toList();
        assertEquals(
                List.of(
                        "Téléphonie Romande Sàrl",
                        "Le serveur au milieu, à gauche les lignes, à droite les postes",
                        "Une armoire"),
                alternatives);
        for (Element extent : WordLint.all(document, "wp:extent")) {
            assertTrue(Long.parseLong(extent.getAttribute("cx")) <= Pages.STANDARD.portrait().textWidth() * 635L);
        }
    }

    @Test
    void propertiesAndLanguageAreSet() throws IOException {
        try (XWPFDocument word = file.open()) {
            var core = word.getProperties().getCoreProperties();
            assertEquals("Dossier de remise du système de communication", core.getTitle());
            assertEquals("Élise Dütschler", core.getCreator());
            assertEquals("Tel que construit", core.getContentStatus());
            assertEquals(1790812800000L, core.getCreated().getTime());
            assertEquals(
                    "Clinique de la Côte SA", word.getProperties().getCustomProperties().getProperty("Client").getLpwstr());
        }
        Element language = WordLint.all(file.root("word/styles.xml"), "w:lang").get(0);
        assertEquals("fr-CH", language.getAttribute("w:val"));
    }

    @Test
    void documentWithoutChaptersIsACover() throws IOException {
        WordFile cover = WordFile.of(Document.of(SampleDocument.properties(), List.of()));
        assertEquals(List.of(), WordLint.findings(cover));
        assertFalse(cover.part("word/document.xml").contains("TOC"));
    }

    @Test
    void imageOfAnotherTypeIsRefusedByName() {
        Picture.Image drawing = new Picture.Image("plan.emf", "image/x-emf", 10, 10, new byte[] {1});
        Document document = Document.of(
                SampleDocument.properties(),
                List.of(SampleDocument.section(
                        "a", "A", new Figure("f", Text.of("F"), Text.of("F"), drawing))));
        IOException refusal = assertThrows(
                IOException.class,
                () -> new WordWriter()
                        .write(document, new FrenchWording(), SampleDocument.drawings(), OutputStream.nullOutputStream()));
        assertTrue(refusal.getMessage().contains("plan.emf"), refusal.getMessage());
    }

    @Test
    void coverWithoutLogoNamesTheIntegrator() throws IOException {
        Properties full = SampleDocument.properties();
        Properties bare = new Properties(
                full.title(), Text.EMPTY, "Client", "Intégrateur SA", "", "", Text.EMPTY, full.asOf(), Text.EMPTY,
                Optional.empty());
        WordFile cover = WordFile.of(Document.of(bare, List.of()));
        assertTrue(cover.root("word/document.xml").getTextContent().startsWith("Intégrateur SA"));
        assertEquals(0, WordLint.all(cover.root("word/document.xml"), "w:drawing").size());
    }

    private static List<String> paragraphs(XWPFDocument word, String style) {
        return word.getParagraphs().stream()
                .filter(paragraph -> style.equals(paragraph.getStyle()))
                .map(XWPFParagraph::getText)
                .toList();
    }
}
