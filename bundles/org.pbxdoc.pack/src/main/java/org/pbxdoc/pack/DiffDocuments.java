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
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.pbxdoc.compose.Composition;
import org.pbxdoc.compose.revision.DiagramMerge;
import org.pbxdoc.compose.revision.RedlineComposer;
import org.pbxdoc.document.Deliverable;
import org.pbxdoc.document.Deliverable.Format;
import org.pbxdoc.document.Document;
import org.pbxdoc.document.SystemDiagram;
import org.pbxdoc.document.Wording;
import org.pbxdoc.language.load.Installation;
import org.pbxdoc.language.model.Audience;
import org.pbxdoc.language.rules.Checker;
import org.pbxdoc.pack.output.PackPlace;

/** The documents that show what differs: the dossier with tracked changes, the system overview with signs. */
final class DiffDocuments {

    /** File by which their folder is known. */
    static final String MARK = "differences.json";

    private final Composition older;
    private final Composition newer;

    private DiffDocuments(Composition older, Composition newer) {
        this.older = older;
        this.newer = newer;
    }

    /** Returns the documents for a reader of {@code audience}. */
    static DiffDocuments of(Installation older, Installation newer, Audience audience) {
        return new DiffDocuments(composition(older, audience), composition(newer, audience));
    }

    private static Composition composition(Installation compared, Audience audience) {
        Installation installation = compared.afresh();
        installation.header().ifPresent(header -> header.setAudience(audience));
        return Composition.of(installation, new Checker().check(installation));
    }

    /** Writes them in {@code languages} with {@code json} into a folder {@code name} in {@code output}; all or nothing. */
    Path write(Path output, String name, String json, List<Locale> languages) throws IOException {
        try (PackPlace place = PackPlace.take(output, name, MARK)) {
            FormatWriters writers = new FormatWriters(PackOptions.CsvStyle.EXCEL, new PeoplesText(place.earlier()), Optional.empty(), glyphs -> {});
            new SideBySide(steps(writers, languages), place.tree()).run(done -> true);
            place.tree().write(MARK, out -> out.write(json.getBytes(StandardCharsets.US_ASCII)));
            place.commit(false);
            return place.folder();
        }
    }

    private List<Deliverables.Step> steps(FormatWriters writers, List<Locale> languages) {
        Document before = older.handover();
        Document after = newer.handover();
        SystemDiagram drawnBefore = older.systemDiagram();
        SystemDiagram drawnAfter = newer.systemDiagram();
        String version = before.properties().version();
        List<Deliverables.Step> steps = new ArrayList<>();
        for (Locale language : languages) {
            Wording wording = Composition.wording(language);
            steps.add(tree -> writers.write(
                    Deliverable.of("redline", RedlineComposer.of(before, after, wording), Format.DOCX), Format.DOCX, List.of(), wording, tree));
            steps.add(tree -> {
                SystemDiagram merged = DiagramMerge.of(drawnBefore, drawnAfter, version, wording);
                Deliverable diagram = Deliverable.of("system-diagram-diff", merged, Format.SVG, Format.PNG);
                for (Format format : diagram.formats()) {
                    writers.write(diagram, format, List.of(), wording, tree);
                }
            });
        }
        return steps;
    }
}
