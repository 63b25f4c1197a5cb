/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.pdmodel.interactive.form.PDCheckBox;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The file can be navigated, read aloud and filled in. */
class StructureTest {
    private static PDDocument pdf;

    @BeforeAll
    static void write() throws IOException {
        pdf = Loader.loadPDF(Sample.write(Sample.document()));
    }

    @AfterAll
    static void close() throws IOException {
        pdf.close();
    }

    @Test
    void everyHeadingIsABookmarkNestedAsTheSections() throws IOException {
        List<String> bookmarks = new ArrayList<>();
        collect(pdf.getDocumentCatalog().getDocumentOutline(), "", bookmarks);
        assertEquals(List.of("1 Résumé", "2 Texte et liens", " 2.1 Rôles de paragraphe", " 2.2 Textes hostiles <&>\"'", " 2.3 Textes longs",
                "  2.3.1 Niveau trois", "   2.3.1.1 Niveau quatre", "    2.3.1.1.1 Niveau cinq", "3 Contrôles", "4 Plan d’adressage",
                " 4.1 De nouveau en portrait", "5 Réception"), bookmarks);
    }

    private static void collect(PDOutlineNode node, String indent, List<String> bookmarks) throws IOException {
        for (PDOutlineItem item : node.children()) {
            assertNotNull(item.findDestinationPage(pdf), item.getTitle());
            bookmarks.add(indent + item.getTitle());
            collect(item, indent + " ", bookmarks);
        }
    }

    @Test
    void everyHeadingCellSaysWhatItHeads() {
        List<COSDictionary> headings = elements("TH");
        assertTrue(headings.size() > 30);
        for (COSDictionary heading : headings) {
            assertNotNull(heading.getCOSDictionary(COSName.A).getNameAsString("Scope"));
        }
    }

    @Test
    void aTableOverPagesHasItsHeaderOnceInTheStructure() {
        assertEquals(List.of(1, 1, 1, 1, 1), elements("THead").stream().map(head -> children(head).size()).toList());
        COSDictionary longest = elements("TBody").stream().max((a, b) -> Integer.compare(children(a).size(), children(b).size())).orElseThrow();
        assertEquals(300 + 8 + 1, children(longest).size());
    }

    @Test
    void headingsHaveTheirLevels() {
        assertEquals(5, elements("H1").size());
        assertEquals(4, elements("H2").size());
        assertEquals(1, elements("H3").size());
        assertEquals(1, elements("H4").size());
    }

    @Test
    void figuresSayWhatTheyShow() {
        List<COSDictionary> figures = elements("Figure");
        assertEquals(List.of("Téléphonie Léman Sàrl", "Serveur au milieu, lignes à gauche, appareils à droite", "Le serveur et ses lignes"),
                figures.stream().map(figure -> figure.getString(COSName.ALT)).toList());
    }

    @Test
    void onlyHarmlessAddressesAreLinks() throws IOException {
        List<String> addresses = new ArrayList<>();
        int inner = 0;
        for (PDPage page : pdf.getPages()) {
            for (PDAnnotation annotation : page.getAnnotations()) {
                if (annotation instanceof PDAnnotationLink link) {
                    if (link.getAction() instanceof PDActionURI action) {
                        addresses.add(action.getURI());
                    } else {
                        assertNotNull(link.getDestination());
                        inner++;
                    }
                }
            }
        }
        assertEquals(List.of("https://portail.example.ch/aide", "tel:+41215550000", "mailto:support@example.ch"), addresses);
        assertEquals(10 + 1, inner);
    }

    @Test
    void fieldsCanBeFilledInAndAreVisible() {
        List<String> fields = new ArrayList<>();
        for (PDField field : pdf.getDocumentCatalog().getAcroForm().getFields()) {
            fields.add(field.getFullyQualifiedName());
            assertFalse(field.getAlternateFieldName().isEmpty());
            PDAnnotationWidget widget = field.getWidgets().get(0);
            assertTrue(widget.isPrinted());
            assertNotNull(widget.getAppearance().getNormalAppearance());
        }
        assertEquals(List.of("mesure-1", "resultat-1", "mesure-2", "resultat-2", "cles", "formation", "hostile_id", "remarques", "court", "client-name", "client-function", "client-place-date", "client",
                "integrateur-name", "integrateur-function", "integrateur-place-date", "integrateur"), fields);
        assertTrue(((PDCheckBox) field("cles")).isChecked());
        assertFalse(((PDCheckBox) field("formation")).isChecked());
        assertTrue(((PDTextField) field("remarques")).isMultiline());
        assertEquals("Grüezi, œuvre à 20 €\nDeuxième ligne", ((PDTextField) field("remarques")).getValue());
        assertEquals("Lausanne, 31.03.2026", ((PDTextField) field("client-place-date")).getValue());
        assertTrue(field("client") instanceof PDSignatureField);
    }

    @Test
    void aFilledInFieldStaysReadable() throws IOException {
        PDTextField field = (PDTextField) field("court");
        field.setValue("Commande n° 4711 – Ägäis Ωμέγα Привет");
        assertEquals("Commande n° 4711 – Ägäis Ωμέγα Привет", field.getValue());
        field.setValue("");
    }

    @Test
    void attachmentsSayHowTheyBelongToTheDocument() throws IOException {
        COSArray associated = pdf.getDocumentCatalog().getCOSObject().getCOSArray(COSName.AF);
        assertEquals(2, associated.size());
        assertEquals("Data", ((COSDictionary) associated.getObject(0)).getNameAsString("AFRelationship"));
        assertEquals("Supplement", ((COSDictionary) associated.getObject(1)).getNameAsString("AFRelationship"));
        assertEquals(2, pdf.getDocumentCatalog().getNames().getEmbeddedFiles().getNames().size());
    }

    @Test
    void pagesLieAsTheirSection() {
        int landscape = 0;
        for (PDPage page : pdf.getPages()) {
            landscape += page.getMediaBox().getWidth() > page.getMediaBox().getHeight() ? 1 : 0;
        }
        assertTrue(landscape >= 4 && landscape < 10, landscape + " pages in landscape");
        assertEquals("fr-CH", pdf.getDocumentCatalog().getLanguage());
    }

    private static PDField field(String name) {
        return pdf.getDocumentCatalog().getAcroForm().getField(name);
    }

    private static List<COSDictionary> elements(String type) {
        List<COSDictionary> found = new ArrayList<>();
        find(pdf.getDocumentCatalog().getStructureTreeRoot().getCOSObject(), type, found);
        return found;
    }

    private static void find(COSDictionary element, String type, List<COSDictionary> found) {
        if (type.equals(element.getNameAsString(COSName.S))) {
            found.add(element);
        }
        children(element).forEach(child -> find(child, type, found));
    }

    private static List<COSDictionary> children(COSDictionary element) {
        COSBase kids = element.getDictionaryObject(COSName.K);
        List<COSDictionary> children = new ArrayList<>();
        if (kids instanceof COSDictionary only && only.containsKey(COSName.S)) {
            children.add(only);
        } else if (kids instanceof COSArray list) {
            for (int i = 0; i < list.size(); i++) {
                if (list.getObject(i) instanceof COSDictionary child && child.containsKey(COSName.S)) {
                    children.add(child);
                }
            }
        }
        return children;
    }
}
