/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.compose.handover;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.pbxdoc.compose.Composition;
import org.pbxdoc.document.Block;
import org.pbxdoc.document.Document;
import org.pbxdoc.document.Remarks;
import org.pbxdoc.document.Section;
import org.pbxdoc.document.Text;

/** Composes the customer's dossier; its order is that in which a reader asks. */
public final class HandoverComposer {

    private final Composition composition;

    public HandoverComposer(Composition composition) {
        this.composition = composition;
    }

    /** Returns the dossier. */
    public Document compose() {
        OrganisationChapters organisation = new OrganisationChapters(composition);
        SystemChapters system = new SystemChapters(composition);
        LineChapters lines = new LineChapters(composition);
        UserChapters users = new UserChapters(composition);
        DectChapter dect = new DectChapter(composition);
        IntegrationChapters integrations = new IntegrationChapters(composition);
        LicenceChapter licences = new LicenceChapter(composition);
        NetworkChapter network = new NetworkChapter(composition);
        OperationChapters operations = new OperationChapters(composition);
        PrincipleChapters principles = new PrincipleChapters(composition);
        RecordChapters records = new RecordChapters(composition);
        List<Section> chapters = Stream.<Optional<Section>>of(
                        organisation.changes(),
                        organisation.people(),
                        organisation.sites(),
                        system.overview(),
                        system.server(),
                        lines.lines(),
                        lines.interfaces(),
                        lines.numbering(),
                        new EmergencyChapter(composition).chapter(),
                        users.users(),
                        users.terminals(),
                        new CallChapter(composition).chapter(),
                        new SeatingChapter(composition).chapter(),
                        dect.chapter(),
                        integrations.chapter(),
                        licences.chapter(),
                        new RightsChapter(composition).chapter(),
                        network.chapter(),
                        operations.availability(),
                        operations.backup(),
                        principles.procedures(),
                        principles.automations(),
                        principles.labelling(),
                        principles.naming(),
                        principles.dataProcessing(),
                        principles.confidentiality(),
                        records.discharges(),
                        new RegisterChapter(composition).chapter(),
                        records.openPoints())
                .flatMap(Optional::stream)
                .map(HandoverComposer::withRemarks)
                .toList();
        return new Document(
                composition.properties("title.handover"),
                composition.template(),
                chapters,
                Optional.of(new Abbreviations(composition).glossary()));
    }

    /** Every chapter ends with a place for what people want to add. */
    private static Section withRemarks(Section chapter) {
        List<Block> blocks = new ArrayList<>(chapter.blocks());
        blocks.add(new Remarks(
                chapter.id(), Text.label("remarks.title", chapter.heading()), Text.label("remarks.prompt")));
        return new Section(chapter.id(), chapter.heading(), chapter.orientation(), blocks);
    }
}
