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
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDCheckBox;
import org.apache.pdfbox.pdmodel.interactive.form.PDComboBox;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;
import org.junit.jupiter.api.Test;

/** What people fill in is seen by everyone who opens the file, and the file stays as it was below it. */
class FillingTest {

    @Test
    void filledFieldsBringTheirAppearance() throws Exception {
        byte[] empty = Sample.write(Sample.document());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument pdf = Loader.loadPDF(empty)) {
            PDAcroForm form = pdf.getDocumentCatalog().getAcroForm(null);
            ((PDTextField) form.getField("mesure-1")).setValue("−62 dBm, Zürich œ €");
            PDComboBox result = (PDComboBox) form.getField("resultat-1");
            assertEquals(List.of("réussi", "échoué"), result.getOptions());
            result.setValue("échoué");
            for (PDField field : form.getFieldTree()) {
                if (field instanceof PDCheckBox box) {
                    box.check();
                }
            }
            pdf.saveIncremental(out);
        }
        byte[] filled = out.toByteArray();
        assertTrue(Arrays.equals(empty, Arrays.copyOf(filled, empty.length)));
        try (PDDocument pdf = Loader.loadPDF(filled)) {
            PDAcroForm form = pdf.getDocumentCatalog().getAcroForm(null);
            assertEquals("−62 dBm, Zürich œ €", shown((PDTextField) form.getField("mesure-1")));
            assertEquals("échoué", shown((PDComboBox) form.getField("resultat-1")));
            assertEquals("", shown((PDTextField) form.getField("mesure-2")));
            assertFalse(form.getNeedAppearances(), "no viewer has to draw fields itself");
        }
    }

    /** Reads the text back that the appearance of {@code field} draws. */
    private static String shown(PDField field) throws Exception {
        var stream = field.getWidgets().get(0).getNormalAppearanceStream();
        var font = stream.getResources().getFont(stream.getResources().getFontNames().iterator().next());
        StringBuilder shown = new StringBuilder();
        List<Object> operands = new ArrayList<>();
        for (Object token : new PDFStreamParser(stream).parse()) {
            if (token instanceof Operator operator) {
                if (operator.getName().equals("Tj")) {
                    var in = new java.io.ByteArrayInputStream(((COSString) operands.get(operands.size() - 1)).getBytes());
                    while (in.available() > 0) {
                        shown.append(font.toUnicode(font.readCode(in)));
                    }
                }
                operands.clear();
            } else {
                operands.add(token);
            }
        }
        return shown.toString();
    }
}
