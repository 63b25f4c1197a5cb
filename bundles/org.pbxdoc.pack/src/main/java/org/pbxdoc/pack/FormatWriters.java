/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.pack;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.pbxdoc.diagram.PlantUmlDrawings;
import org.pbxdoc.document.Content;
import org.pbxdoc.document.Deliverable;
import org.pbxdoc.document.Document;
import org.pbxdoc.document.Drawing;
import org.pbxdoc.document.Drawings;
import org.pbxdoc.document.Table;
import org.pbxdoc.document.Text;
import org.pbxdoc.document.Wording;
import org.pbxdoc.document.Workbook;
import org.pbxdoc.office.CsvOptions;
import org.pbxdoc.office.CsvWriter;
import org.pbxdoc.office.WordWriter;
import org.pbxdoc.office.WorkbookWriter;
import org.pbxdoc.pack.output.FileName;
import org.pbxdoc.pack.output.OutputTree;
import org.pbxdoc.pdf.Attachment;
import org.pbxdoc.pdf.PdfWriter;

/** The writer of each format: the one place to add a format to. */
final class FormatWriters {

    private static final int SCREEN_DPI = 192;

    private final CsvWriter csv;
    private final Drawings drawings = new DrawnOnce(new PlantUmlDrawings());

    FormatWriters(PackOptions.CsvStyle csv) {
        this.csv = new CsvWriter(csv == PackOptions.CsvStyle.EXCEL ? CsvOptions.SWISS_EXCEL : CsvOptions.PLAIN);
    }

    /**
     * Writes {@code deliverable} in {@code format} and the language of {@code wording}.
     *
     * @param attached what goes into it, written before
     */
    void write(Deliverable deliverable, Deliverable.Format format, List<Deliverable> attached, Wording wording, OutputTree tree)
            throws IOException {
        Content content = deliverable.content();
        String name = name(deliverable.name(), wording, format);
        switch (format) {
            case DOCX -> tree.write(name, out -> new WordWriter().write((Document) content, wording, drawings, out));
            case PDF -> {
                List<Attachment> files = attachments(attached, wording, tree);
                tree.write(name, out -> new PdfWriter().write((Document) content, wording, drawings, files, out));
            }
            case XLSX -> tree.write(name, out -> new WorkbookWriter().write((Workbook) content, wording, out));
            case CSV -> tables(deliverable.name(), (Workbook) content, wording, tree);
            case SVG -> {
                byte[] svg = drawings.svg((Drawing) content, wording).getBytes(StandardCharsets.UTF_8);
                tree.write(name, out -> out.write(svg));
            }
            case PNG -> {
                byte[] png = drawings.png((Drawing) content, wording, SCREEN_DPI).bytes();
                tree.write(name, out -> out.write(png));
            }
        }
    }

    private void tables(String name, Workbook workbook, Wording wording, OutputTree tree) throws IOException {
        for (Workbook.Sheet sheet : workbook.sheets()) {
            Table table = sheet.table();
            String part = name + "-" + FileName.of(table.id());
            tree.write(name(part, wording, Deliverable.Format.CSV), out -> csv.write(table, wording, out));
        }
    }

    private static List<Attachment> attachments(List<Deliverable> attached, Wording wording, OutputTree tree) throws IOException {
        List<Attachment> files = new ArrayList<>();
        for (Deliverable one : attached) {
            Deliverable.Format format = one.formats().get(0);
            String name = name(one.name(), wording, format);
            files.add(new Attachment(name, mediaType(format), title(one.content()), tree.read(name)));
        }
        return files;
    }

    private static Text title(Content content) {
        if (content instanceof Document document) {
            return document.properties().title();
        }
        return content instanceof Workbook workbook ? workbook.properties().title() : ((Drawing) content).title();
    }

    private static String mediaType(Deliverable.Format format) {
        return switch (format) {
            case DOCX -> "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
            case PDF -> "application/pdf";
            case XLSX -> "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
            case CSV -> "text/csv";
            case SVG -> "image/svg+xml";
            case PNG -> "image/png";
        };
    }

    private static String name(String document, Wording wording, Deliverable.Format format) {
        return document + "." + wording.locale().getLanguage() + "." + format.ending();
    }
}
