/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.compose.handover;

import java.util.Optional;
import org.pbxdoc.compose.Composition;
import org.pbxdoc.compose.Said;
import org.pbxdoc.compose.records.AttributeSheets;
import org.pbxdoc.compose.records.Attributes;
import org.pbxdoc.document.Section;
import org.pbxdoc.document.Text;
import org.pbxdoc.language.model.Automation;
import org.pbxdoc.language.model.DataProcessing;
import org.pbxdoc.language.model.LabellingScheme;
import org.pbxdoc.language.model.ModelPackage;
import org.pbxdoc.language.model.NamingScheme;
import org.pbxdoc.language.model.Procedure;
import org.pbxdoc.language.model.ProcedureKind;

/** By which principles the system is run: procedures, automations, labelling, names, personal data, confidentiality. */
final class PrincipleChapters {

    private final Composition composition;
    private final Attributes attributes;

    PrincipleChapters(Composition composition) {
        this.composition = composition;
        this.attributes = Attributes.titled(composition.reader());
    }

    Optional<Section> procedures() {
        return procedures(new Chapter("procedures"), ProcedureKind.SPECIAL).section();
    }

    Optional<Section> automations() {
        Chapter chapter = new Chapter("automations").add(AttributeSheets.of(
                attributes, "automations", composition.reader().all(Automation.class),
                ModelPackage.AUTOMATION__SUBJECTS, ModelPackage.AUTOMATION__TRIGGER, ModelPackage.AUTOMATION__ACTION, ModelPackage.AUTOMATION__CONFIGURED_IN,
                ModelPackage.AUTOMATION__DISABLE, ModelPackage.AUTOMATION__OWNER, ModelPackage.AUTOMATION__NOTE));
        return procedures(chapter, ProcedureKind.AUTOMATION).section();
    }

    Optional<Section> labelling() {
        Chapter chapter = new Chapter("labelling").add(AttributeSheets.of(
                attributes, "labelling", composition.reader().all(LabellingScheme.class),
                ModelPackage.LABELLING_SCHEME__SUBJECTS, ModelPackage.LABELLING_SCHEME__TEXT, ModelPackage.LABELLING_SCHEME__CODE,
                ModelPackage.LABELLING_SCHEME__COLOUR, ModelPackage.LABELLING_SCHEME__POSITION, ModelPackage.LABELLING_SCHEME__MATERIAL,
                ModelPackage.LABELLING_SCHEME__NOTE));
        return procedures(chapter, ProcedureKind.LABELLING).section();
    }

    Optional<Section> naming() {
        Chapter chapter = new Chapter("nomenclature").add(AttributeSheets.of(
                attributes, "naming", composition.reader().all(NamingScheme.class),
                ModelPackage.NAMING_SCHEME__PATTERN, ModelPackage.NAMING_SCHEME__CHARACTERS, ModelPackage.NAMING_SCHEME__LENGTH,
                ModelPackage.NAMING_SCHEME__EXAMPLES, ModelPackage.NAMING_SCHEME__NOTE));
        return procedures(chapter, ProcedureKind.NOMENCLATURE).section();
    }

    Optional<Section> dataProcessing() {
        Chapter chapter = new Chapter("data-processing").add(AttributeSheets.of(
                attributes, "data-processing", composition.reader().all(DataProcessing.class),
                ModelPackage.DATA_PROCESSING__CATEGORY, ModelPackage.DATA_PROCESSING__SUBJECTS, ModelPackage.DATA_PROCESSING__PURPOSE,
                ModelPackage.DATA_PROCESSING__BASIS, ModelPackage.DATA_PROCESSING__ANNOUNCED, ModelPackage.DATA_PROCESSING__STORED_IN,
                ModelPackage.DATA_PROCESSING__PROCESSORS, ModelPackage.DATA_PROCESSING__ACCESS, ModelPackage.DATA_PROCESSING__RETENTION,
                ModelPackage.DATA_PROCESSING__DELETION, ModelPackage.DATA_PROCESSING__LEAVER, ModelPackage.DATA_PROCESSING__NOTE));
        return procedures(chapter, ProcedureKind.DATA_PROCESSING).section();
    }

    Optional<Section> confidentiality() {
        return procedures(new Chapter("confidentiality"), ProcedureKind.CONFIDENTIALITY).section();
    }

    /** Adds the procedures of {@code kind} to {@code chapter}, each with what it needs and its steps. */
    Chapter procedures(Chapter chapter, ProcedureKind kind) {
        for (Procedure procedure : composition.reader().all(Procedure.class)) {
            if (procedure.getKind() == kind) {
                Text subjects = Said.list(procedure.getSubjects().stream().map(composition.reader()::title).toList());
                chapter.part(Chapter.part("procedure-" + procedure.getName(), Said.title(procedure))
                        .prose(subjects.isEmpty() ? Text.EMPTY : Text.label("procedure.of", subjects))
                        .keyValues("procedure-data-" + procedure.getName(), attributes.entries(
                                procedure,
                                ModelPackage.PROCEDURE__RESPONSIBLE, ModelPackage.PROCEDURE__REQUIRES, ModelPackage.PROCEDURE__OLDEST_SOFTWARE,
                                ModelPackage.PROCEDURE__NEWEST_SOFTWARE, ModelPackage.PROCEDURE__ARCHIVE, ModelPackage.PROCEDURE__REACTIVATION,
                                ModelPackage.PROCEDURE__CERTIFICATES, ModelPackage.PROCEDURE__DURATION, ModelPackage.PROCEDURE__TESTED))
                        .prose(Said.of(procedure.getSteps()))
                        .prose(Said.of(procedure.getNote())));
            }
        }
        return chapter;
    }
}
