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
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.Set;
import org.pbxdoc.diagram.PlantUmlDrawings;
import org.pbxdoc.document.Calendar;
import org.pbxdoc.document.Content;
import org.pbxdoc.document.Deliverable;
import org.pbxdoc.document.Document;
import org.pbxdoc.document.Drawing;
import org.pbxdoc.document.Drawings;
import org.pbxdoc.document.LabelSheet;
import org.pbxdoc.document.PhoneBook;
import org.pbxdoc.document.Redline;
import org.pbxdoc.document.Structure;
import org.pbxdoc.document.Table;
import org.pbxdoc.document.Wording;
import org.pbxdoc.document.Workbook;
import org.pbxdoc.exchange.CalendarWriter;
import org.pbxdoc.exchange.PhoneBookStyle;
import org.pbxdoc.exchange.PhoneBookWriter;
import org.pbxdoc.office.CsvOptions;
import org.pbxdoc.office.CsvWriter;
import org.pbxdoc.office.EarlierFile;
import org.pbxdoc.office.WordWriter;
import org.pbxdoc.office.WorkbookWriter;
import org.pbxdoc.pack.drawing.DrawingFiles;
import org.pbxdoc.pack.manifest.JsonText;
import org.pbxdoc.pack.output.FileName;
import org.pbxdoc.pack.output.OutputTree;
import org.pbxdoc.pdf.Attachment;
import org.pbxdoc.pdf.LabelWriter;
import org.pbxdoc.pdf.PdfWriter;
import org.pbxdoc.pdf.Substitutions;

/** The writer of each format: the one place to add a format to. */
final class FormatWriters {

    private final CsvWriter csv;
    private final Drawings drawings = new DrawnOnce(new PlantUmlDrawings());

    private final PeoplesText people;

    private final Optional<Attachment> model;
    private final Consumer<MissingGlyphs> missing;

    /**
     * @param csv how csv files are written
     * @param people what people wrote into the earlier documents
     * @param model says in a report what it was made from, if it is to
     * @param missing hears of characters that could not be printed, from any thread
     */
    FormatWriters(PackOptions.CsvStyle csv, PeoplesText people, Optional<Attachment> model, Consumer<MissingGlyphs> missing) {
        this.people = people;
        this.model = model;
        this.missing = missing;
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
        String name = content.isWorded()
                ? name(deliverable.name(), wording, format)
                : deliverable.name() + format.suffix() + "." + format.ending();
        switch (format) {
            case DOCX -> word(content, wording, name, tree);
            case PDF -> pdf(content, name, attached, wording, tree);
            case XLSX -> tree.write(name, out -> new WorkbookWriter().write((Workbook) content, wording, out));
            case CSV -> tables(deliverable.name(), (Workbook) content, wording, tree);
            case SVG, PNG, DRAWIO -> {
                byte[] file = new DrawingFiles(drawings).bytes((Drawing) content, format, wording);
                tree.write(name, out -> out.write(file));
            }
            case ICS -> tree.write(name, out -> new CalendarWriter().write((Calendar) content, wording, out));
            case YEALINK -> phoneBook(PhoneBookStyle.YEALINK, content, wording, name, tree);
            case SNOM -> phoneBook(PhoneBookStyle.SNOM, content, wording, name, tree);
            case SNOM_DECT -> phoneBook(PhoneBookStyle.SNOM_DECT, content, wording, name, tree);
            case JSON -> {
                byte[] json = JsonText.of(((Structure) content).members()).getBytes(StandardCharsets.UTF_8);
                tree.write(name, out -> out.write(json));
            }
        }
    }

    private void pdf(Content content, String name, List<Deliverable> attached, Wording wording, OutputTree tree) throws IOException {
        if (content instanceof LabelSheet labels) {
            tree.write(name, out -> report(name, new LabelWriter().write(labels, wording, out)));
            return;
        }
        List<Attachment> files = attachments(attached, wording, tree);
        if (!files.isEmpty()) {
            model.ifPresent(files::add);
        }
        tree.write(name, out -> report(name, new PdfWriter().write((Document) content, wording, drawings, files, out)));
    }

    private void report(String name, Substitutions substitutions) {
        if (!substitutions.isEmpty()) {
            missing.accept(new MissingGlyphs(name, substitutions.names()));
        }
    }

    private static void phoneBook(PhoneBookStyle style, Content content, Wording wording, String name, OutputTree tree) throws IOException {
        tree.write(name, out -> new PhoneBookWriter(style).write((PhoneBook) content, wording, out));
    }

    /** A redline has no places for what people write. */
    private void word(Content content, Wording wording, String name, OutputTree tree) throws IOException {
        if (content instanceof Redline redline) {
            tree.write(name, out -> new WordWriter().write(redline, wording, drawings, out));
        } else {
            people.into(name, earlier -> word((Document) content, wording, earlier, name, tree));
        }
    }

    private Set<String> word(Document document, Wording wording, EarlierFile earlier, String name, OutputTree tree)
            throws IOException {
        Set<String> places = new HashSet<>();
        tree.write(name, out -> places.addAll(new WordWriter().write(document, wording, drawings, earlier, out)));
        return places;
    }

    /** A table of the same name as the deliverable is all of it. */
    private void tables(String name, Workbook workbook, Wording wording, OutputTree tree) throws IOException {
        for (Workbook.Sheet sheet : workbook.sheets()) {
            Table table = sheet.table();
            String part = table.id().equals(name) ? name : name + "-" + FileName.of(table.id());
            tree.write(name(part, wording, Deliverable.Format.CSV), out -> csv.write(table, wording, out));
        }
    }

    private static List<Attachment> attachments(List<Deliverable> attached, Wording wording, OutputTree tree) throws IOException {
        List<Attachment> files = new ArrayList<>();
        for (Deliverable one : attached) {
            Deliverable.Format format = one.formats().get(0);
            String name = name(one.name(), wording, format);
            files.add(new Attachment(name, mediaType(format), one.content().title(), tree.read(name)));
        }
        return files;
    }

    private static String mediaType(Deliverable.Format format) {
        return switch (format) {
            case DOCX -> "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
            case PDF -> "application/pdf";
            case XLSX -> "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
            case CSV -> "text/csv";
            case SVG -> "image/svg+xml";
            case PNG -> "image/png";
            case DRAWIO -> "application/vnd.jgraph.mxfile";
            case ICS -> "text/calendar";
            case YEALINK, SNOM, SNOM_DECT -> "application/xml";
            case JSON -> "application/json";
        };
    }

    private static String name(String document, Wording wording, Deliverable.Format format) {
        return DrawingFiles.name(document, format, wording);
    }
}
