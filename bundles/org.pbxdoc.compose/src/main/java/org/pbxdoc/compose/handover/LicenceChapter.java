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
import static org.pbxdoc.compose.Listing.count;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.pbxdoc.compose.Composition;
import org.pbxdoc.compose.Listing;
import org.pbxdoc.compose.Said;
import org.pbxdoc.compose.records.AttributeSheets;
import org.pbxdoc.compose.records.Attributes;
import org.pbxdoc.document.Role;
import org.pbxdoc.document.Section;
import org.pbxdoc.document.Table.Cell;
import org.pbxdoc.document.Text;
import org.pbxdoc.language.model.Licence;
import org.pbxdoc.language.model.ModelPackage;

/** The licences with what is left of their time on the day the dossier is true. */
final class LicenceChapter {

    private static final long SOON = 90;

    private final Composition composition;

    LicenceChapter(Composition composition) {
        this.composition = composition;
    }

    Optional<Section> chapter() {
        Listing listing = new Listing("licences")
                .text("licence", 4).text("of", 3).number("quantity", 1).text("type", 2).date("expires", 2).state("days-left", 2);
        for (Licence licence : composition.reader().all(Licence.class)) {
            listing.row(
                    cell(Said.title(licence)),
                    cell(composition.reader().title(licence.getSubject())),
                    count(licence.getQuantity()),
                    cell(Said.of(licence.getType())),
                    cell(Said.date(licence.getExpires())),
                    left(licence.getExpires()));
        }
        return new Chapter("licences")
                .add(listing.ifAny())
                .add(AttributeSheets.of(
                        Attributes.titled(composition.reader()), "licence-details", composition.reader().all(Licence.class),
                        ModelPackage.LICENCE__COVERS, ModelPackage.LICENCE__METRIC, ModelPackage.LICENCE__ASSIGNED, ModelPackage.LICENCE__EDITION,
                        ModelPackage.LICENCE__BINDING, ModelPackage.LICENCE__BOUND_TO, ModelPackage.LICENCE__MAINTENANCE_UNTIL, ModelPackage.LICENCE__NOTICE,
                        ModelPackage.LICENCE__ON_EXPIRY, ModelPackage.LICENCE__RENEWAL, ModelPackage.LICENCE__ORDER, ModelPackage.LICENCE__OLDEST_SOFTWARE,
                        ModelPackage.LICENCE__NEWEST_SOFTWARE, ModelPackage.LICENCE__KEY, ModelPackage.LICENCE__NOTE))
                .section();
    }

    private Cell left(String expires) {
        Optional<LocalDate> today = composition.installation().asOf();
        if (expires == null || today.isEmpty()) {
            return Cell.of(Text.EMPTY);
        }
        try {
            long days = ChronoUnit.DAYS.between(today.get(), LocalDate.parse(expires));
            Role role = days < 0 ? Role.FAIL : days <= SOON ? Role.WARNING : Role.NORMAL;
            return Cell.of(Text.label(days < 0 ? "licence.expired" : "licence.days", Text.of(Math.abs(days))), role);
        } catch (DateTimeException e) {
            return Cell.of(Text.EMPTY);
        }
    }
}
