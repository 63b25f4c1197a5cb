/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.reliability.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.text.PDFTextStripper;
import org.pbxdoc.document.Deliverable;
import org.w3c.dom.Element;

/** The text of a file, as somebody gets who marks all of it and copies. */
public final class PlainText {

    private PlainText() {}

    /** Returns whether files of {@code format} have a text besides their tables. */
    public static boolean isRead(Deliverable.Format format) {
        return switch (format) {
            case DOCX, PDF, SVG -> true;
            default -> false;
        };
    }

    /** Returns the text of {@code file}. */
    public static String of(Deliverable.Format format, byte[] file) throws IOException {
        return switch (format) {
            case DOCX -> word(file);
            case PDF -> report(file);
            case SVG -> drawing(file);
            case XLSX -> SheetTables.of(file).stream()
                    .map(grid -> grid.name() + "\n" + lines(grid))
                    .collect(Collectors.joining("\n"));
            default -> new String(file, StandardCharsets.UTF_8);
        };
    }

    private static String lines(Grid grid) {
        return grid.rows().stream().map(row -> String.join("\t", row)).collect(Collectors.joining("\n"));
    }

    /** The words of the body, of head and foot of the pages and of the text that stands for a picture. */
    private static String word(byte[] file) throws IOException {
        PackageParts parts = PackageParts.of(file);
        StringBuilder text = new StringBuilder();
        for (String name : parts.parts().keySet()) {
            if (name.matches("word/(document|header\\d*|footer\\d*|footnotes)\\.xml")) {
                Element root = parts.root(name);
                for (Element paragraph : PackageParts.all(root, "w:p")) {
                    for (Element run : PackageParts.all(paragraph, "w:t")) {
                        text.append(run.getTextContent());
                    }
                    text.append('\n');
                }
                PackageParts.all(root, "wp:docPr").forEach(picture -> text.append(picture.getAttribute("descr")).append('\n'));
            }
        }
        return text.toString();
    }

    /** The words on the pages, those that a screen reader says at a field, and what is filled in. */
    private static String report(byte[] file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file)) {
            StringBuilder text = new StringBuilder(new PDFTextStripper().getText(document));
            PDAcroForm form = document.getDocumentCatalog().getAcroForm();
            if (form != null) {
                form.getFieldTree().forEach(field ->
                        text.append(field.getAlternateFieldName()).append('\n').append(field.getValueAsString()).append('\n'));
            }
            return text.toString();
        }
    }

    /** The words of a drawing and its title. */
    public static String drawing(byte[] file) throws IOException {
        Element root = PackageParts.parse(new ByteArrayInputStream(file));
        StringBuilder text = new StringBuilder();
        for (String name : List.of("title", "desc", "text")) {
            PackageParts.all(root, name).forEach(element -> text.append(element.getTextContent()).append('\n'));
        }
        return text.toString();
    }
}
