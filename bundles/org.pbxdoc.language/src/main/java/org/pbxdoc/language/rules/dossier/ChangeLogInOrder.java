/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.language.rules.dossier;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.pbxdoc.language.finding.Findings;
import org.pbxdoc.language.finding.Severity;
import org.pbxdoc.language.literal.IsoDate;
import org.pbxdoc.language.literal.IsoDateTime;
import org.pbxdoc.language.literal.VersionText;
import org.pbxdoc.language.load.Installation;
import org.pbxdoc.language.model.Change;
import org.pbxdoc.language.model.DocumentHeader;
import org.pbxdoc.language.model.Intervention;
import org.pbxdoc.language.model.ModelPackage;
import org.pbxdoc.language.rules.Rule;

/** DOC003: versions and dates of the change log grow together, up to the version and the day of the dossier. */
public final class ChangeLogInOrder extends Rule {

    private static final ModelPackage MODEL = ModelPackage.eINSTANCE;

    /** A change whose version and date could be read. */
    private record Entry(Change change, VersionText version, LocalDate date) {}

    public ChangeLogInOrder() {
        super("DOC003", Severity.WARNING, "1.0");
    }

    @Override
    public void check(Installation installation, Findings findings) {
        List<Entry> entries = installation.all(Change.class).stream()
                .flatMap(change -> entry(change).stream())
                .sorted(Comparator.comparing(Entry::date).thenComparing(Entry::version))
                .toList();
        Entry newest = null;
        for (Entry entry : entries) {
            if (newest != null && newest.version().isNewerThan(entry.version())) {
                findings.report(
                        entry.change(),
                        MODEL.getChange_Version(),
                        entry.version(),
                        IsoDate.display(entry.date()),
                        newest.version(),
                        IsoDate.display(newest.date()));
            } else {
                newest = entry;
            }
        }
        checkHeader(installation, entries, findings);
        for (Change change : installation.all(Change.class)) {
            checkTimes(change, MODEL.getChange_Finished(), change.getStarted(), change.getFinished(), findings);
        }
        for (Intervention work : installation.all(Intervention.class)) {
            checkTimes(work, MODEL.getIntervention_Finished(), work.getStarted(), work.getFinished(), findings);
        }
    }

    private static void checkTimes(EObject entry, EAttribute feature, String started, String finished, Findings findings) {
        Optional<LocalDateTime> from = started == null ? Optional.empty() : IsoDateTime.parse(started).value();
        Optional<LocalDateTime> to = finished == null ? Optional.empty() : IsoDateTime.parse(finished).value();
        if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
            findings.reportAs("times", Severity.WARNING, entry, feature, finished, started);
        }
    }

    private static Optional<Entry> entry(Change change) {
        return change.getVersion() == null
                ? Optional.empty()
                : IsoDate.read(change.getDate()).map(date -> new Entry(change, new VersionText(change.getVersion()), date));
    }

    private static void checkHeader(Installation installation, List<Entry> entries, Findings findings) {
        Optional<LocalDate> asOf = installation.asOf();
        for (Entry entry : entries) {
            if (asOf.isPresent() && entry.date().isAfter(asOf.get())) {
                findings.reportAs(
                        "future",
                        Severity.WARNING,
                        entry.change(),
                        MODEL.getChange_Date(),
                        entry.version(),
                        IsoDate.display(entry.date()),
                        IsoDate.display(asOf.get()));
            }
        }
        Optional<DocumentHeader> header = installation.header().filter(h -> h.getVersion() != null);
        if (header.isPresent() && !entries.isEmpty()) {
            VersionText version = new VersionText(header.get().getVersion());
            if (entries.stream().noneMatch(entry -> entry.version().isSameRelease(version))) {
                findings.reportAs("entry", Severity.WARNING, header.get(), MODEL.getDocumentHeader_Version(), version);
            }
        }
    }
}
