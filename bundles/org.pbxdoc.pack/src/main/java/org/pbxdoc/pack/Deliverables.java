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
import java.util.Locale;
import org.pbxdoc.diagram.PlantUmlDrawings;
import org.pbxdoc.document.Drawings;
import org.pbxdoc.document.Table;
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

/** The documents of a pack as steps that can be written in any order and side by side: each depends on nothing but its contents. */
final class Deliverables {

    /** A step that writes one or several files. */
    interface Step {
        void writeTo(OutputTree tree) throws IOException;
    }

    private static final String SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final int SCREEN_DPI = 192;

    private final Contents contents;
    private final CsvWriter csv;
    private final Drawings drawings = new DrawnOnce(new PlantUmlDrawings());

    private Deliverables(Contents contents, PackOptions.CsvStyle csv) {
        this.contents = contents;
        this.csv = new CsvWriter(csv == PackOptions.CsvStyle.EXCEL ? CsvOptions.SWISS_EXCEL : CsvOptions.PLAIN);
    }

    /** Returns the steps that write {@code contents} in all its languages, long ones first. */
    static List<Step> of(Contents contents, PackOptions.CsvStyle csv) {
        Deliverables all = new Deliverables(contents, csv);
        List<Step> steps = new ArrayList<>();
        for (Locale language : contents.languages()) {
            Wording wording = contents.wording().apply(language);
            steps.add(tree -> all.planAndReport(tree, wording));
            steps.add(tree -> all.handover(tree, wording));
            steps.add(tree -> all.diagram(tree, wording));
        }
        return steps;
    }

    private void diagram(OutputTree tree, Wording wording) throws IOException {
        byte[] svg = drawings.svg(contents.systemDiagram(), wording).getBytes(StandardCharsets.UTF_8);
        tree.write(name("system-diagram", wording, "svg"), out -> out.write(svg));
        byte[] png = drawings.png(contents.systemDiagram(), wording, SCREEN_DPI).bytes();
        tree.write(name("system-diagram", wording, "png"), out -> out.write(png));
    }

    private void handover(OutputTree tree, Wording wording) throws IOException {
        tree.write(
                name("handover", wording, "docx"),
                out -> new WordWriter().write(contents.handover(), wording, drawings, out));
    }

    /** The report carries the plan, so the plan comes first. */
    private void planAndReport(OutputTree tree, Wording wording) throws IOException {
        Workbook plan = contents.addressingPlan();
        String sheets = name("addressing-plan", wording, "xlsx");
        tree.write(sheets, out -> new WorkbookWriter().write(plan, wording, out));
        for (Workbook.Sheet sheet : plan.sheets()) {
            Table table = sheet.table();
            String part = "addressing-plan-" + FileName.of(table.id());
            tree.write(name(part, wording, "csv"), out -> csv.write(table, wording, out));
        }
        Attachment attached = new Attachment(sheets, SHEET, plan.properties().title(), tree.read(sheets));
        tree.write(
                name("commissioning-report", wording, "pdf"),
                out -> new PdfWriter().write(contents.commissioningReport(), wording, drawings, List.of(attached), out));
    }

    private static String name(String document, Wording wording, String ending) {
        return document + "." + wording.locale().getLanguage() + "." + ending;
    }
}
