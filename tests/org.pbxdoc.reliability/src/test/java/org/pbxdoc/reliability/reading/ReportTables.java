/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.reliability.reading;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/** The tables of a PDF as a screen reader finds them: by its tags. */
public final class ReportTables {

    private final Map<COSDictionary, Map<Integer, String>> pages = new HashMap<>();
    private final List<Grid> grids = new ArrayList<>();

    private ReportTables() {}

    /** Returns the tables of the file {@code pdf} in their order, with those that list properties. */
    public static List<Grid> of(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            ReportTables tables = new ReportTables();
            for (PDPage page : document.getPages()) {
                PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
                extractor.processPage(page);
                Map<Integer, String> texts = new HashMap<>();
                extractor.getMarkedContents().forEach(content -> collect(content, texts));
                tables.pages.put(page.getCOSObject(), texts);
            }
            tables.visit(document.getDocumentCatalog().getStructureTreeRoot());
            return tables.grids;
        }
    }

    private static void collect(PDMarkedContent content, Map<Integer, String> texts) {
        texts.merge(content.getMCID(), text(content), String::concat);
    }

    private static String text(PDMarkedContent content) {
        StringBuilder text = new StringBuilder();
        for (Object part : content.getContents()) {
            if (part instanceof TextPosition position) {
                text.append(position.getUnicode());
            } else if (part instanceof PDMarkedContent inner) {
                text.append(text(inner));
            }
        }
        return text.toString();
    }

    private void visit(PDStructureNode node) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                if (element.getStructureType().equals("Table")) {
                    List<List<String>> rows = new ArrayList<>();
                    rows(element, rows);
                    grids.add(new Grid("table " + (grids.size() + 1), rows));
                } else {
                    visit(element);
                }
            }
        }
    }

    private void rows(PDStructureElement parent, List<List<String>> rows) {
        for (Object kid : parent.getKids()) {
            if (kid instanceof PDStructureElement element) {
                if (element.getStructureType().equals("TR")) {
                    rows.add(Grid.row(element.getKids().stream().map(cell -> text(cell, element)).toList()));
                } else if (!element.getStructureType().equals("Caption")) {
                    rows(element, rows);
                }
            }
        }
    }

    private String text(Object kid, PDStructureElement parent) {
        if (kid instanceof PDStructureElement element) {
            StringBuilder text = new StringBuilder();
            element.getKids().forEach(inner -> text.append(text(inner, element)));
            return text.toString();
        }
        if (kid instanceof Integer id && parent.getPage() != null) {
            return pages.get(parent.getPage().getCOSObject()).getOrDefault(id, "");
        }
        if (kid instanceof PDMarkedContentReference reference) {
            PDPage page = reference.getPage() == null ? parent.getPage() : reference.getPage();
            return pages.get(page.getCOSObject()).getOrDefault(reference.getMCID(), "");
        }
        return "";
    }
}
