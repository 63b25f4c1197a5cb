/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.language.rules.availability;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.pbxdoc.language.derive.DueDates;
import org.pbxdoc.language.derive.Lifecycles;
import org.pbxdoc.language.derive.Stages;
import org.pbxdoc.language.derive.Written;
import org.pbxdoc.language.finding.Findings;
import org.pbxdoc.language.finding.Named;
import org.pbxdoc.language.finding.Severity;
import org.pbxdoc.language.literal.IsoDate;
import org.pbxdoc.language.literal.IsoDateTime;
import org.pbxdoc.language.literal.TimeSpan;
import org.pbxdoc.language.load.Installation;
import org.pbxdoc.language.model.Backup;
import org.pbxdoc.language.model.BackupMethod;
import org.pbxdoc.language.model.Element;
import org.pbxdoc.language.model.ModelPackage;
import org.pbxdoc.language.model.Procedure;
import org.pbxdoc.language.model.ProcedureKind;
import org.pbxdoc.language.rules.Rule;

/** BKP006: backups run as often as they should, come back when tried, and do not lie where they came from. */
public final class BackupsFresh extends Rule {

    private static final ModelPackage MODEL = ModelPackage.eINSTANCE;
    private static final Set<BackupMethod> STAYS = EnumSet.of(BackupMethod.LOCAL, BackupMethod.LOCAL_HOST);
    private static final int MISSED_RUNS = 2;

    public BackupsFresh() {
        super("BKP006", Severity.WARNING, "1.0");
    }

    @Override
    public void check(Installation installation, Findings findings) {
        Map<Element, List<Backup>> bySubject = new LinkedHashMap<>();
        for (Backup backup : installation.all(Backup.class)) {
            if (Lifecycles.isActive(backup)) {
                backup.getSubjects().stream()
                        .filter(subject -> Installation.isKnown(subject) && subject != backup)
                        .forEach(subject -> bySubject.computeIfAbsent(subject, key -> new ArrayList<>()).add(backup));
                installation.asOf().ifPresent(day -> {
                    lastSuccess(backup, day, findings);
                    future(backup, day, findings);
                });
            }
        }
        bySubject.forEach((subject, backups) -> {
            sameMachine(subject, backups, findings);
            // In a draft there is nothing yet to restore.
            if (!Stages.isDraft(installation)) {
                restored(subject, backups, installation, findings);
            }
        });
    }

    private static void lastSuccess(Backup backup, LocalDate day, Findings findings) {
        Optional<LocalDateTime> last = IsoDateTime.read(backup.getLastSuccess());
        Optional<TimeSpan> every = TimeSpan.read(backup.getEvery());
        if (backup.getEvery() != null && backup.getLastSuccess() == null) {
            findings.reportAs("never", findings.severity(), backup, null, Named.of(backup));
        } else if (last.isPresent() && every.isPresent()) {
            LocalDateTime latest = last.get().plusSeconds(every.get().seconds() * MISSED_RUNS);
            if (latest.isBefore(day.atStartOfDay())) {
                findings.report(
                        backup,
                        MODEL.getBackup_LastSuccess(),
                        Named.of(backup),
                        IsoDate.display(last.get().toLocalDate()),
                        every.get(),
                        IsoDate.display(day));
            }
        }
    }

    /** What has not happened yet proves nothing. */
    private static void future(Backup backup, LocalDate day, Findings findings) {
        Optional<LocalDate> last = IsoDateTime.read(backup.getLastSuccess()).map(LocalDateTime::toLocalDate);
        Optional<LocalDate> restored = IsoDate.read(backup.getRestored());
        boolean late = last.filter(date -> date.isAfter(day)).isPresent();
        if (late || restored.filter(date -> date.isAfter(day)).isPresent()) {
            findings.reportAs(
                    "future",
                    findings.severity(),
                    backup,
                    late ? MODEL.getBackup_LastSuccess() : MODEL.getBackup_Restored(),
                    Named.of(backup),
                    IsoDate.display(late ? last.get() : restored.get()),
                    IsoDate.display(day));
        }
    }

    private static void sameMachine(Element subject, List<Backup> backups, Findings findings) {
        boolean stays = backups.stream()
                .allMatch(backup -> Written.is(backup, MODEL.getBackup_Method()) && STAYS.contains(backup.getMethod()));
        if (stays) {
            Backup first = backups.get(0);
            findings.reportAs(
                    "same", findings.severity(), first, MODEL.getBackup_Method(), Named.of(first), Named.of(subject));
        }
    }

    /** One restore of any of its backups, or of the procedure, proves that the subject comes back. */
    private static void restored(Element subject, List<Backup> backups, Installation installation, Findings findings) {
        Stream<String> stated = Stream.concat(
                backups.stream().map(Backup::getRestored),
                installation.all(Procedure.class).stream()
                        .filter(procedure -> procedure.getKind() == ProcedureKind.RESTORE)
                        .filter(procedure -> procedure.getSubjects().contains(subject))
                        .map(Procedure::getTested));
        Optional<LocalDate> last = stated.flatMap(text -> IsoDate.read(text).stream()).max(Comparator.naturalOrder());
        Backup first = backups.get(0);
        if (last.isEmpty()) {
            findings.reportAs("untried", findings.severity(), first, null, Named.of(subject), Named.of(first));
        } else if (installation.asOf().filter(day -> last.get().plusMonths(DueDates.TEST_MONTHS).isBefore(day)).isPresent()) {
            findings.reportAs(
                    "old", findings.severity(), first, null, Named.of(subject), Named.of(first), IsoDate.display(last.get()));
        }
    }
}
