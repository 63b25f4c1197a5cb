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
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.pbxdoc.document.Deliverable;
import org.w3c.dom.Element;

/** How a file is built, whatever it says: how often each kind of part is in it. */
public final class Structure {

    private static final List<String> WORD =
            List.of("w:tbl", "w:tr", "w:tc", "w:sdt", "w:sectPr", "w:hyperlink", "w:fldChar", "w:bookmarkStart", "wp:docPr", "a:blip", "w:object");

    private Structure() {}

    /** Returns the parts of {@code file} and how often each is in it. */
    public static Map<String, Integer> of(Deliverable.Format format, byte[] file) throws IOException {
        Map<String, Integer> parts = new TreeMap<>();
        switch (format) {
            case DOCX -> word(file, parts);
            case PDF -> report(file, parts);
            case XLSX -> sheets(file, parts);
            case SVG -> drawing(file, parts);
            case CSV -> parts.put("rows", CsvRows.raw(new String(file, StandardCharsets.UTF_8), ';').size());
            default -> { }
        }
        return parts;
    }

    private static void word(byte[] file, Map<String, Integer> parts) throws IOException {
        PackageParts all = PackageParts.of(file);
        parts.put("parts", all.parts().size());
        Element document = all.root("word/document.xml");
        WORD.forEach(name -> parts.put(name, PackageParts.all(document, name).size()));
        for (Element style : PackageParts.all(document, "w:pStyle")) {
            String name = style.getAttribute("w:val");
            if (name.startsWith("Heading")) {
                parts.merge(name, 1, Integer::sum);
            }
        }
        for (String name : all.parts().keySet()) {
            if (name.endsWith(".xml") || name.endsWith(".rels")) {
                all.root(name);
            }
        }
    }

    private static void sheets(byte[] file, Map<String, Integer> parts) throws IOException {
        PackageParts all = PackageParts.of(file);
        parts.put("parts", all.parts().size());
        for (Grid sheet : SheetTables.of(file)) {
            parts.put("rows of sheet " + parts.size(), sheet.rows().size());
        }
        for (String name : all.parts().keySet()) {
            if (name.endsWith(".xml") || name.endsWith(".rels")) {
                Element root = all.root(name);
                parts.merge("formulas", PackageParts.all(root, "f").size(), Integer::sum);
                parts.merge("links", PackageParts.all(root, "hyperlink").size(), Integer::sum);
            }
        }
    }

    private static void report(byte[] file, Map<String, Integer> parts) throws IOException {
        try (PDDocument document = Loader.loadPDF(file)) {
            visit(document.getDocumentCatalog().getStructureTreeRoot(), parts);
            PDAcroForm form = document.getDocumentCatalog().getAcroForm();
            parts.put("fields", form == null ? 0 : form.getFields().size());
            parts.put("names", document.getDocumentCatalog().getNames() == null ? 0 : document.getDocumentCatalog().getNames().getCOSObject().size());
            parts.put("action", document.getDocumentCatalog().getCOSObject().containsKey(COSName.getPDFName("OpenAction")) ? 1 : 0);
        }
    }

    private static void visit(PDStructureNode node, Map<String, Integer> parts) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                if (element.getStructureType().matches("Table|TR|TH|TD|H\\d|Figure|Form|TOCI|Caption")) {
                    parts.merge(element.getStructureType(), 1, Integer::sum);
                }
                visit(element, parts);
            }
        }
    }

    private static void drawing(byte[] file, Map<String, Integer> parts) throws IOException {
        Element root = PackageParts.parse(new ByteArrayInputStream(file));
        for (String name : List.of("g", "script", "foreignObject", "a", "image", "rect", "ellipse", "style")) {
            parts.put(name, PackageParts.all(root, name).size());
        }
    }
}
