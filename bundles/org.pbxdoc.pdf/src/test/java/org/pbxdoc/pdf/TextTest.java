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
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.pbxdoc.document.Document;
import org.pbxdoc.document.Paragraph;
import org.pbxdoc.document.Table;
import org.pbxdoc.document.Text;
import org.pbxdoc.document.TextField;

/** What is read from the file again is what the document says. */
class TextTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <&>"' ]]> <!-- & --> ${x} {0} \\n %s | <&>"' ]]> <!-- & --> ${x} {0} \\n %s
            Łódź Ștefan Čapek Ωμέγα Δelta Привет ẞ œ | Łódź Ștefan Čapek Ωμέγα Δelta Привет ẞ œ
            Ohm Ω increment ∆ micro µ | Ohm Ω increment ∆ micro µ
            office flüssig Affäre | office flüssig Affäre
            → ← ⇒ ☐ ☑ ✓ ✗ ≤ ≥ € ‰ “a” «b» … – — | → ← ⇒ ☐ ☑ ✓ ✗ ≤ ≥ € ‰ “a” «b» … – —
            العربية مرحبا سلام | العربية مرحبا سلام
            """)
    void aParagraphIsReadBackAsItWasWritten(String said, String read) throws IOException {
        assertTrue(body(Sample.write(Sample.of(Paragraph.of(Text.of(said))))).contains(read));
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', value = {
        "a\u0000\u0001b\u0007c\u001b[31m,abc[31m",
        "tab\there,tab here",
        "bidi \u202Eabc\u202C \uFEFFbom,bidi abc bom",
        "combining e\u0301,combining é",
        "中文 and x,�� and x",
        "private \uE000 end,private � end",
        "emoji \uD83D\uDCDE x,emoji � x"
    })
    void whatCannotBePrintedIsDroppedOrSubstitutedVisibly(String said, String read) throws IOException {
        assertTrue(body(Sample.write(Sample.of(Paragraph.of(Text.of(said))))).contains(read));
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void hostileTextBreaksNothingWhereverItStands(String text) throws IOException {
        Table table = new Table(text, Text.of(text), List.of(Sample.column(text, 1, Table.Column.Kind.TEXT)), List.of(Table.Row.of(Table.Cell.of(text))));
        byte[] pdf = Sample.write(Document.of(Sample.properties(), List.of(Sample.section("a", text, table))));
        assertFalse(read(pdf).isEmpty());
    }

    static List<String> hostile() {
        return Sample.HOSTILE;
    }

    @Test
    void substitutedCharactersAreReported() throws IOException {
        Document document = Sample.of(Paragraph.of(Text.of("中 \uD83D\uDCDE ✓ Ł")));
        Substitutions substitutions = new PdfWriter().write(document, new FrenchWording(), Sample.DRAWINGS, List.of(), new ByteArrayOutputStream());
        assertEquals(List.of("U+4E2D", "U+1F4DE"), substitutions.names());
    }

    @Test
    void aCharacterThatTheFormFontLacksIsReported() throws IOException {
        Document document = Sample.of(new TextField("t", Text.of("Result"), Text.of("fine ✓"), 1));
        Substitutions substitutions = new PdfWriter().write(document, new FrenchWording(), Sample.DRAWINGS, List.of(), new ByteArrayOutputStream());
        assertEquals(List.of("U+2713"), substitutions.names());
    }

    @Test
    void nothingIsSubstitutedInAnOrdinaryDocument() throws IOException {
        Document document = Sample.of(Paragraph.of(Text.of("Zürich, Genève, Łódź, Αθήνα, София – 20 € ✓")));
        assertTrue(new PdfWriter().write(document, new FrenchWording(), Sample.DRAWINGS, List.of(), new ByteArrayOutputStream()).isEmpty());
    }

    @Test
    void everyCellOfALongTableIsThereInOrder() throws IOException {
        String text = read(Sample.write(Sample.document())).replaceAll("\\s+", " ");
        int last = 0;
        for (int i = 1; i <= 300; i++) {
            String cell = i % 9 == 0 ? i + " Appel d’urgence " + i + " depuis chaque" : i + " Appel entrant " + i + " La tonalité retentit";
            int found = text.indexOf(cell, last);
            assertTrue(found >= 0, cell);
            last = found;
        }
    }

    @Test
    void aWordOfThreeThousandLettersIsBrokenAndLosesNone() throws IOException {
        String word = "abcdefghij".repeat(300);
        String text = body(Sample.write(Sample.of(Paragraph.of(Text.of(word))))).replaceAll("\\s", "");
        assertTrue(text.contains(word));
    }

    @Test
    void aCellHigherThanAPageGoesOnOnTheNextAndLosesNothing() throws IOException {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < 3000; i++) {
            words.append("w").append(i).append(' ');
        }
        Table table = new Table("t", Text.of("High"), List.of(Sample.column("Number", 1, Table.Column.Kind.TEXT), Sample.column("Words", 3, Table.Column.Kind.TEXT)),
                List.of(Table.Row.of(Table.Cell.of("1"), Table.Cell.of(words.toString()))));
        String text = read(Sample.write(Sample.of(table))).replaceAll("\\s+", " ");
        int last = 0;
        for (int i = 0; i < 3000; i++) {
            last = text.indexOf("w" + i, last);
            assertTrue(last >= 0, "w" + i);
        }
    }

    private static String body(byte[] pdf) throws IOException {
        return read(pdf).replaceAll("\\s+", " ");
    }

    private static String read(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
