/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.compose.licences;

import static org.pbxdoc.compose.Listing.cell;
import static org.pbxdoc.compose.Listing.count;
import static org.pbxdoc.compose.Listing.scaled;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.pbxdoc.compose.Composition;
import org.pbxdoc.compose.Listing;
import org.pbxdoc.compose.Said;
import org.pbxdoc.document.Table;
import org.pbxdoc.document.Table.Cell;
import org.pbxdoc.document.Table.Scale;
import org.pbxdoc.document.Text;
import org.pbxdoc.document.Workbook;
import org.pbxdoc.document.Workbook.Sheet;
import org.pbxdoc.language.derive.LicenceUse;
import org.pbxdoc.language.derive.LicenceUse.Use;
import org.pbxdoc.language.literal.IsoDate;
import org.pbxdoc.language.model.Licence;
import org.pbxdoc.language.model.LicenceFeature;

/** Composes the licences as a workbook: what each is for and how many days it lasts, and what the system uses of each feature. */
public final class LicencesComposer {

    /** Ninety days are left to order; less than none is too late. */
    private static final Scale DAYS = new Scale(90, -1);
    private static final Scale SHARE = new Scale(90, 101);

    private final Composition composition;

    public LicencesComposer(Composition composition) {
        this.composition = composition;
    }

    /** Returns the workbook; nothing if there are no licences. */
    public Optional<Workbook> compose() {
        List<Sheet> sheets = new ArrayList<>();
        licences().ifPresent(table -> sheets.add(sheet(table, "sheet.licences", "remark.licence-days")));
        uses().ifPresent(table -> sheets.add(sheet(table, "sheet.licence-use", "remark.licence-share")));
        return sheets.isEmpty() ? Optional.empty() : Optional.of(new Workbook(composition.properties("title.licences"), sheets));
    }

    private Sheet sheet(Table table, String name, String remark) {
        Text asOf = Said.date(composition.installation().asOf().map(LocalDate::toString).orElse(""));
        return new Sheet(Text.label(name), table, List.of(Text.label(remark, asOf)));
    }

    private Optional<Table> licences() {
        Listing listing = new Listing("licences")
                .text("licence", 4).text("of", 3).text("covers", 3).text("type", 2).number("quantity", 1).number("assigned", 1).date("expires", 2)
                .scaled("days-left", 1, DAYS).date("maintenance-until", 2).scaled("maintenance-days", 1, DAYS).text("responsible", 3)
                .text("on-expiry", 5).text("state", 2);
        for (Licence licence : composition.reader().all(Licence.class)) {
            listing.row(
                    cell(Said.title(licence)),
                    cell(composition.reader().title(licence.getSubject())),
                    cell(LicenceUse.feature(licence).map(Said::of).orElse(Text.EMPTY)),
                    cell(Said.of(licence.getType())),
                    count(licence.getQuantity()),
                    count(licence.getAssigned()),
                    cell(Said.date(licence.getExpires())),
                    days(licence.getExpires()),
                    cell(Said.date(licence.getMaintenanceUntil())),
                    days(licence.getMaintenanceUntil()),
                    cell(composition.reader().title(licence.getRenewal())),
                    cell(Said.of(licence.getOnExpiry())),
                    cell(Said.of(licence.getLifecycle())));
        }
        return listing.ifAnyFilled();
    }

    private Cell days(String until) {
        Optional<LocalDate> end = IsoDate.read(until);
        return composition.installation().asOf()
                .flatMap(today -> end.map(day -> scaled(ChronoUnit.DAYS.between(today, day), DAYS)))
                .orElse(cell(""));
    }

    private Optional<Table> uses() {
        LicenceUse uses = LicenceUse.of(composition.installation());
        Listing listing = new Listing("use", Text.label("table.licence-use")).text("feature", 4).number("owned", 1).number("used", 1).number("free", 1).scaled("share", 1, SHARE);
        for (LicenceFeature feature : LicenceFeature.values()) {
            Use use = uses.of(feature);
            if (use.isLicensed() && use.licences().stream().allMatch(composition.reader()::maySee)) {
                listing.row(cell(Said.of(feature)), number(use.owned()), number(use.used()), number(use.surplus()), share(use));
            }
        }
        return listing.ifAny();
    }

    private static Cell number(OptionalLong number) {
        return number.isPresent() ? Cell.of(number.getAsLong()) : cell("");
    }

    private static Cell share(Use use) {
        return use.surplus().isPresent() && use.owned().getAsLong() > 0
                ? scaled(100 * use.used().getAsLong() / use.owned().getAsLong(), SHARE)
                : cell("");
    }
}
