/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.compose.handover;

import static org.pbxdoc.compose.Listing.cell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pbxdoc.compose.Composition;
import org.pbxdoc.compose.Listing;
import org.pbxdoc.compose.Said;
import org.pbxdoc.document.Section;
import org.pbxdoc.document.Text;
import org.pbxdoc.language.model.Backup;
import org.pbxdoc.language.model.Procedure;
import org.pbxdoc.language.model.ProcedureKind;
import org.pbxdoc.language.model.Ups;

/** How the system is kept running: power, backup and restore, procedures. */
final class OperationChapters {

    private final Composition composition;

    OperationChapters(Composition composition) {
        this.composition = composition;
    }

    Optional<Section> availability() {
        Listing listing = new Listing("ups")
                .text("name", 3).literal("rating", 3).literal("runtime", 2).text("feeds", 5).date("battery", 2).text("location", 4);
        for (Ups ups : composition.reader().all(Ups.class)) {
            String rating = ups.getActivePower() == null ? ups.getRating() : ups.getRating() + " / " + ups.getActivePower();
            listing.row(
                    cell(Said.title(ups)),
                    cell(rating),
                    cell(ups.getRuntime()),
                    cell(Said.list(ups.getFeeds().stream().map(Said::title).toList())),
                    cell(Said.date(ups.getBattery())),
                    cell(composition.sites().shortPath(ups.getLocation())));
        }
        return new Chapter("availability").add(listing.ifAny()).section();
    }

    Optional<Section> backup() {
        Listing listing = new Listing("backups")
                .text("name", 3).text("of", 4).text("method", 5).text("protection", 4).literal("schedule", 2).literal("keep", 1).date("last-success", 3);
        for (Backup backup : composition.reader().all(Backup.class)) {
            listing.row(
                    cell(Said.title(backup)),
                    cell(Said.list(backup.getSubjects().stream().map(Said::title).toList())),
                    cell(Said.joined(List.of(Said.of(backup.getMethod()), Text.of(backup.getTarget())), Text.of(" · "))),
                    cell(protection(backup)),
                    cell(schedule(backup)),
                    cell(backup.getKeep()),
                    cell(Said.date(backup.getLastSuccess())));
        }
        Chapter chapter = new Chapter("backup").add(listing.ifAny());
        procedures(chapter, ProcedureKind.RESTORE);
        return chapter.section();
    }

    private static Text protection(Backup backup) {
        List<Text> words = new ArrayList<>();
        if (backup.isOffsite()) {
            words.add(Text.label("backup.offsite"));
        }
        if (backup.isOnsite()) {
            words.add(Text.label("backup.onsite"));
        }
        words.add(Text.label(backup.isEncrypted() ? "backup.encrypted" : "backup.clear"));
        Text key = SystemChapters.vault(backup.getKey());
        if (!key.isEmpty()) {
            words.add(Text.label("backup.key", key));
        }
        return Said.list(words);
    }

    private static String schedule(Backup backup) {
        String at = backup.getAt() == null ? "" : backup.getAt();
        return backup.getEvery() == null ? at : (backup.getEvery() + " " + at).strip();
    }

    Optional<Section> procedures() {
        Chapter chapter = new Chapter("procedures");
        for (ProcedureKind kind : ProcedureKind.values()) {
            if (kind != ProcedureKind.RESTORE) {
                procedures(chapter, kind);
            }
        }
        return chapter.section();
    }

    private void procedures(Chapter chapter, ProcedureKind kind) {
        for (Procedure procedure : composition.reader().all(Procedure.class)) {
            if (procedure.getKind() == kind) {
                Text subjects = Said.list(procedure.getSubjects().stream().map(Said::title).toList());
                chapter.part(Chapter.part("procedure-" + procedure.getName(), Said.title(procedure))
                        .prose(subjects.isEmpty() ? Text.EMPTY : Text.label("procedure.of", subjects))
                        .prose(Said.of(procedure.getSteps()))
                        .prose(Said.of(procedure.getNote())));
            }
        }
    }
}
