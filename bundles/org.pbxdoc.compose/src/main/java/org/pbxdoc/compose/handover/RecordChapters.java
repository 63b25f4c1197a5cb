/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.compose.handover;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.pbxdoc.compose.Composition;
import org.pbxdoc.compose.FindingText;
import org.pbxdoc.compose.Listing;
import org.pbxdoc.compose.Said;
import org.pbxdoc.document.KeyValues.Entry;
import org.pbxdoc.document.Role;
import org.pbxdoc.document.Section;
import org.pbxdoc.document.Table.Cell;
import org.pbxdoc.document.Text;
import org.pbxdoc.language.finding.Finding;
import org.pbxdoc.language.finding.Severity;
import org.pbxdoc.language.model.Discharge;
import org.pbxdoc.language.model.FindingAcceptance;
import org.pbxdoc.language.model.Reservation;
import static org.pbxdoc.compose.Listing.cell;

/** What was agreed and what is still open: discharges, open points. */
final class RecordChapters {

    private final Composition composition;

    RecordChapters(Composition composition) {
        this.composition = composition;
    }

    Optional<Section> discharges() {
        Chapter chapter = new Chapter("discharges");
        for (Discharge discharge : composition.reader().all(Discharge.class)) {
            chapter.part(Chapter.part("discharge-" + discharge.getName(), Said.title(discharge))
                    .keyValues("discharge-data-" + discharge.getName(), List.of(
                            new Entry(Text.label("discharge.covers"), Said.list(discharge.getCovers().stream().map(composition.reader()::title).toList())),
                            new Entry(Text.label("discharge.risk"), Said.of(discharge.getRisk())),
                            new Entry(Text.label("discharge.decision"), Said.of(discharge.getDecision())),
                            new Entry(Text.label("discharge.signed"), Said.joined(List.of(composition.reader().title(discharge.getSignedBy()), Said.date(discharge.getSignedOn())), Text.of(", "))))));
        }
        return chapter.section();
    }

    /** A finding carries the reason in the first language; the author may have written it in others too. */
    private Text reason(String because) {
        return composition.installation().all(FindingAcceptance.class).stream()
                .map(acceptance -> Said.of(acceptance.getReason()))
                .filter(reason -> reason instanceof Text.Translated words && words.byLanguage().containsValue(because))
                .findFirst()
                .orElse(Text.of(because));
    }

    Optional<Section> openPoints() {
        Listing reservations = new Listing("reservations")
                .text("reservation", 6).text("responsible", 3).date("due", 2).state("state", 2);
        for (Reservation reservation : composition.reader().all(Reservation.class)) {
            boolean cleared = reservation.getCleared() != null;
            Text state = cleared ? Said.date(reservation.getCleared()) : Text.label(reservation.isBlocking() ? "reservation.blocking" : "reservation.open");
            Role role = cleared ? Role.PASS : reservation.isBlocking() ? Role.FAIL : Role.OPEN;
            reservations.row(cell(Said.title(reservation)), cell(composition.reader().title(reservation.getResponsible())), cell(Said.date(reservation.getDue())), Cell.of(state, role));
        }
        Listing findings = new Listing("findings").literal("rule", 2).state("severity", 2).text("finding", 10);
        Listing accepted = new Listing("accepted").literal("rule", 2).text("finding", 7).text("reason", 5);
        for (Finding finding : composition.findings()) {
            if (finding.acceptedBecause().isPresent()) {
                accepted.row(cell(finding.id()), cell(FindingText.of(finding)), cell(reason(finding.acceptedBecause().get())));
            } else if (finding.severity() != Severity.ERROR) {
                boolean unknown = finding.outcome() == Finding.Outcome.NOT_EVALUABLE;
                Role role = finding.severity() == Severity.WARNING ? Role.WARNING : Role.OPEN;
                Text severity = Text.label(unknown ? "finding.unknown" : "finding." + finding.severity().name().toLowerCase(Locale.ROOT));
                findings.row(cell(finding.id()), Cell.of(severity, role), cell(FindingText.of(finding)));
            }
        }
        return new Chapter("open-points")
                .introduction("open-points.introduction")
                .add(reservations.ifAny())
                .add(findings.ifAny())
                .add(accepted.ifAny())
                .add(new AnswerTables(composition).coverage())
                .section();
    }
}
