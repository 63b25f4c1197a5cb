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
import org.pbxdoc.compose.records.AttributeSheets;
import org.pbxdoc.compose.records.AttributeTable;
import org.pbxdoc.compose.records.Attributes;
import org.pbxdoc.document.Section;
import org.pbxdoc.document.Text;
import org.pbxdoc.language.model.AvailabilityMeasure;
import org.pbxdoc.language.model.Backup;
import org.pbxdoc.language.model.FailoverPair;
import org.pbxdoc.language.model.ModelPackage;
import org.pbxdoc.language.model.ProcedureKind;
import org.pbxdoc.language.model.Ups;

/** How the system is kept running: availability, power, backup and restore. */
final class OperationChapters {

    private final Composition composition;
    private final Attributes attributes;

    OperationChapters(Composition composition) {
        this.composition = composition;
        this.attributes = Attributes.titled(composition.reader());
    }

    Optional<Section> availability() {
        Listing listing = new Listing("ups")
                .text("name", 3).literal("rating", 3).literal("runtime", 2).text("feeds", 5).date("battery", 2).text("location", 4);
        for (Ups ups : composition.reader().all(Ups.class)) {
            String rating = ups.getActivePower() == null ? ups.getRating() : ups.getRating() + " / " + ups.getActivePower();
            listing.row(
                    cell(Said.title(ups)),
                    cell(rating),
                    cell(Said.span(ups.getRuntime())),
                    cell(Said.list(ups.getFeeds().stream().map(composition.reader()::title).toList())),
                    cell(Said.date(ups.getBattery())),
                    cell(composition.sites().shortPath(ups.getLocation())));
        }
        List<AvailabilityMeasure> measures = composition.reader().all(AvailabilityMeasure.class);
        return new Chapter("availability")
                .add(new AnswerTables(composition).singlePoints())
                .add(AttributeTable.of(
                        attributes, "measures", measures,
                        ModelPackage.AVAILABILITY_MEASURE__KIND, ModelPackage.AVAILABILITY_MEASURE__PROTECTS, ModelPackage.AVAILABILITY_MEASURE__MEMBERS,
                        ModelPackage.AVAILABILITY_MEASURE__AGAINST, ModelPackage.AVAILABILITY_MEASURE__REDUCED))
                .add(AttributeSheets.of(
                        attributes, "measure-tests", measures,
                        ModelPackage.AVAILABILITY_MEASURE__RTO, ModelPackage.AVAILABILITY_MEASURE__RPO, ModelPackage.AVAILABILITY_MEASURE__TESTED,
                        ModelPackage.AVAILABILITY_MEASURE__TEST, ModelPackage.AVAILABILITY_MEASURE__NOTE))
                .add(AttributeSheets.of(
                        attributes, "failover", composition.reader().all(FailoverPair.class),
                        ModelPackage.FAILOVER_PAIR__ACTIVE, ModelPackage.FAILOVER_PAIR__STANDBY, ModelPackage.FAILOVER_PAIR__MODE,
                        ModelPackage.FAILOVER_PAIR__REPLICATION, ModelPackage.FAILOVER_PAIR__DETECTION, ModelPackage.FAILOVER_PAIR__RTO,
                        ModelPackage.FAILOVER_PAIR__RPO, ModelPackage.FAILOVER_PAIR__STEPS, ModelPackage.FAILOVER_PAIR__LICENCE,
                        ModelPackage.FAILOVER_PAIR__TESTED, ModelPackage.FAILOVER_PAIR__TEST, ModelPackage.FAILOVER_PAIR__NOTE))
                .add(listing.ifAny())
                .section();
    }

    Optional<Section> backup() {
        Listing listing = new Listing("backups")
                .text("name", 3).text("of", 4).text("method", 5).text("protection", 4).literal("schedule", 2).literal("keep", 1).date("last-success", 3);
        for (Backup backup : composition.reader().all(Backup.class)) {
            listing.row(
                    cell(Said.title(backup)),
                    cell(Said.list(backup.getSubjects().stream().map(composition.reader()::title).toList())),
                    cell(Said.joined(List.of(Said.of(backup.getMethod()), Text.of(backup.getTarget())), Text.of(" · "))),
                    cell(protection(backup)),
                    cell(schedule(backup)),
                    cell(Said.span(backup.getKeep())),
                    cell(Said.date(backup.getLastSuccess())));
        }
        Chapter chapter = new Chapter("backup")
                .add(listing.ifAny())
                .add(AttributeSheets.of(
                        attributes, "backup-details", composition.reader().all(Backup.class),
                        ModelPackage.BACKUP__CONTENT, ModelPackage.BACKUP__TRANSPORT, ModelPackage.BACKUP__ALGORITHM, ModelPackage.BACKUP__DAILY,
                        ModelPackage.BACKUP__WEEKLY, ModelPackage.BACKUP__MONTHLY, ModelPackage.BACKUP__SIZE, ModelPackage.BACKUP__MONITORING,
                        ModelPackage.BACKUP__SOFTWARE, ModelPackage.BACKUP__RESTORED, ModelPackage.BACKUP__RECHECKED, ModelPackage.BACKUP__RESPONSIBLE,
                        ModelPackage.BACKUP__NOTE));
        return new PrincipleChapters(composition).procedures(chapter, ProcedureKind.RESTORE).section();
    }

    private Text protection(Backup backup) {
        List<Text> words = new ArrayList<>();
        if (backup.isOffsite()) {
            words.add(Text.label("backup.offsite"));
        }
        if (backup.isOnsite()) {
            words.add(Text.label("backup.onsite"));
        }
        words.add(Text.label(backup.isEncrypted() ? "backup.encrypted" : "backup.clear"));
        Text key = composition.reader().vault(backup.getKey());
        if (!key.isEmpty()) {
            words.add(Text.label("backup.key", key));
        }
        return Said.list(words);
    }

    private static Text schedule(Backup backup) {
        return Said.joined(List.of(Said.span(backup.getEvery()), Text.of(backup.getAt())), Text.of(" "));
    }
}
