/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.compose.duedates;

import static org.pbxdoc.compose.Listing.cell;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.pbxdoc.compose.Composition;
import org.pbxdoc.compose.Listing;
import org.pbxdoc.compose.Said;
import org.pbxdoc.document.Calendar;
import org.pbxdoc.document.Table.Scale;
import org.pbxdoc.document.Text;
import org.pbxdoc.document.Workbook;
import org.pbxdoc.document.Workbook.Sheet;
import org.pbxdoc.language.derive.DueDate;
import org.pbxdoc.language.derive.DueDates;
import org.pbxdoc.language.model.Customer;
import org.pbxdoc.language.model.Element;
import org.pbxdoc.language.model.Licence;
import org.pbxdoc.language.scoping.ElementNames;

/** Composes what is due, as a calendar and as a table. */
public final class DueDatesComposer {

    private static final Scale DAYS = new Scale(90, -1);
    private static final List<Integer> REMINDERS = List.of(90, 30, 7);

    private final Composition composition;
    private final List<DueDate> dates;
    private final LocalDate asOf;

    public DueDatesComposer(Composition composition) {
        this.composition = composition;
        this.asOf = composition.installation().asOf().orElse(LocalDate.EPOCH);
        this.dates = DueDates.of(composition.installation()).all().stream()
                .filter(due -> composition.reader().maySee(due.element()))
                .filter(due -> due.kind() != DueDate.Kind.PASSWORD || composition.reader().maySeeVaults())
                .toList();
    }

    /** Returns whether nothing is due. */
    public boolean isEmpty() {
        return dates.isEmpty();
    }

    /** Returns the days as events; a reminder that would be in the past is left out. */
    public Calendar calendar() {
        String owner = composition.installation().all(Customer.class).stream().findFirst().map(Customer::getName).orElse("document");
        return new Calendar(
                Text.join(Text.label("title.due-dates"), Text.of(" – "), composition.customer()), asOf, owner, dates.stream().map(this::event).toList());
    }

    private Calendar.Event event(DueDate due) {
        return new Calendar.Event(
                ElementNames.reference(due.element()) + "." + due.kind().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'),
                due.day(),
                Text.label("pair", what(due), Said.title(due.element())),
                Said.joined(List.of(Text.label("element." + due.element().eClass().getName()), responsible(due), consequence(due.element())), Text.of("\n")),
                what(due),
                REMINDERS.stream().filter(days -> !due.day().minusDays(days).isBefore(asOf)).toList());
    }

    private static Text what(DueDate due) {
        return Text.label("due." + due.kind().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
    }

    private Text responsible(DueDate due) {
        Text name = due.responsible().map(composition.reader()::title).orElse(Text.EMPTY);
        return name.isEmpty() ? name : Text.label("pair", Text.label("column.responsible"), name);
    }

    private static Text consequence(Element element) {
        return element instanceof Licence licence && licence.getOnExpiry() != null
                ? Text.label("pair", Text.label("column.on-expiry"), Said.of(licence.getOnExpiry()))
                : Text.EMPTY;
    }

    /** Returns the days as a table. */
    public Workbook workbook() {
        Listing listing = new Listing("due-dates")
                .date("due", 2).scaled("days-left", 1, DAYS).text("what", 4).text("element", 5).text("kind", 3).text("responsible", 3);
        for (DueDate due : dates) {
            listing.row(
                    cell(Said.date(due.day().toString())),
                    Listing.scaled(ChronoUnit.DAYS.between(asOf, due.day()), DAYS),
                    cell(what(due)),
                    cell(Said.title(due.element())),
                    cell(Text.label("element." + due.element().eClass().getName())),
                    cell(due.responsible().map(composition.reader()::title).orElse(Text.EMPTY)));
        }
        Text asOfSaid = Said.date(asOf.toString());
        return new Workbook(
                composition.properties("title.due-dates"),
                List.of(new Sheet(Text.label("title.due-dates"), listing.table(), List.of(Text.label("remark.licence-days", asOfSaid)))));
    }
}
