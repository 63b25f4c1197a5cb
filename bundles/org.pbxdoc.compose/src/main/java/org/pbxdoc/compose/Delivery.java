/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.compose;

import java.util.ArrayList;
import java.util.List;
import org.pbxdoc.compose.directory.DirectoryComposer;
import org.pbxdoc.compose.duedates.DueDatesComposer;
import org.pbxdoc.compose.labelling.LabelComposer;
import org.pbxdoc.document.Deliverable;
import org.pbxdoc.document.Deliverable.Format;
import org.pbxdoc.document.LabelGrid;

/** Everything that a pack contains, in the order in which it is named: the one place to add a deliverable to. */
final class Delivery {

    private static final String ADDRESSING_PLAN = "addressing-plan";

    private Delivery() {}

    /** Returns the deliverables of {@code composition}. */
    static List<Deliverable> of(Composition composition) {
        List<Deliverable> all = new ArrayList<>();
        all.add(Deliverable.of("handover", composition.handover(), Format.DOCX));
        composition.technicalRecords().ifPresent(records -> all.add(Deliverable.of("technical-records", records, Format.DOCX)));
        composition.allDrawings().forEach(sheet -> all.add(Deliverable.of(sheet.name(), sheet.drawing(), Format.SVG, Format.PNG, Format.DRAWIO)));
        all.add(Deliverable.of(ADDRESSING_PLAN, composition.addressingPlan(), Format.XLSX, Format.CSV));
        composition.rightsMatrix().ifPresent(matrix -> all.add(Deliverable.of("rights-matrix", matrix, Format.XLSX, Format.CSV)));
        composition.licences().ifPresent(licences -> all.add(Deliverable.of("licences", licences, Format.XLSX, Format.CSV)));
        all.add(Deliverable.of("commissioning-report", composition.commissioningReport(), Format.PDF).with(ADDRESSING_PLAN));
        LabelComposer labels = new LabelComposer(composition);
        if (!labels.isEmpty()) {
            all.add(Deliverable.of("labels", labels.list(), Format.CSV));
            for (LabelGrid grid : List.of(LabelGrid.LARGE, LabelGrid.SMALL)) {
                all.add(Deliverable.of("labels-" + grid.name(), labels.sheet(grid), Format.PDF));
            }
        }
        all.add(Deliverable.of("user-guide", composition.userGuide(), Format.DOCX));
        directory(composition.directory(), all);
        dueDates(composition.dueDates(), all);
        all.add(Deliverable.of("model", composition.model(), Format.JSON));
        return all;
    }

    private static void directory(DirectoryComposer directory, List<Deliverable> all) {
        if (!directory.isEmpty()) {
            all.add(Deliverable.of("directory", directory.document(), Format.DOCX));
            all.add(Deliverable.of("directory", directory.workbook(), Format.CSV));
            all.add(Deliverable.of("directory", directory.phoneBook(), Format.YEALINK, Format.SNOM, Format.SNOM_DECT));
        }
    }

    private static void dueDates(DueDatesComposer dates, List<Deliverable> all) {
        if (!dates.isEmpty()) {
            all.add(Deliverable.of("due-dates", dates.calendar(), Format.ICS));
            all.add(Deliverable.of("due-dates", dates.workbook(), Format.CSV));
        }
    }
}
