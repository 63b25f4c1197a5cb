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

import java.util.Optional;
import org.pbxdoc.compose.Composition;
import org.pbxdoc.compose.DialledNumber;
import org.pbxdoc.compose.Listing;
import org.pbxdoc.compose.Said;
import org.pbxdoc.compose.records.AttributeSheets;
import org.pbxdoc.compose.records.Attributes;
import org.pbxdoc.document.Table;
import org.pbxdoc.document.Text;
import org.pbxdoc.language.model.Company;
import org.pbxdoc.language.model.DdiRange;
import org.pbxdoc.language.model.ModelPackage;
import org.pbxdoc.language.model.PrivateLine;
import org.pbxdoc.language.model.PublicLine;
import org.pbxdoc.language.model.SingleNumber;

/** What a technician needs to set up a line again: its parameters and where its numbers came from. */
final class LineDetails {

    private final Composition composition;
    private final Attributes attributes;
    private final String country;

    LineDetails(Composition composition) {
        this.composition = composition;
        this.attributes = Attributes.titled(composition.reader());
        this.country = composition.installation().country();
    }

    Optional<Table> publicLines() {
        return AttributeSheets.of(
                attributes, "public-line-details", composition.reader().all(PublicLine.class),
                ModelPackage.PUBLIC_LINE__CIRCUIT, ModelPackage.PUBLIC_LINE__NOTICE, ModelPackage.PUBLIC_LINE__LINE_COUNT, ModelPackage.PUBLIC_LINE__MODE,
                ModelPackage.PUBLIC_LINE__TRANSPORT, ModelPackage.PUBLIC_LINE__ENCRYPTED_MEDIA, ModelPackage.PUBLIC_LINE__CODECS,
                ModelPackage.PUBLIC_LINE__DTMF, ModelPackage.PUBLIC_LINE__FAX, ModelPackage.PUBLIC_LINE__REGISTRAR, ModelPackage.PUBLIC_LINE__STATIC_ADDRESS,
                ModelPackage.PUBLIC_LINE__PROXY, ModelPackage.PUBLIC_LINE__OUTBOUND_PROXY, ModelPackage.PUBLIC_LINE__SBC,
                ModelPackage.PUBLIC_LINE__WHITELIST, ModelPackage.PUBLIC_LINE__PRESENTATION, ModelPackage.PUBLIC_LINE__EXPECTS,
                ModelPackage.PUBLIC_LINE__CALLER_ID, ModelPackage.PUBLIC_LINE__OUTGOING, ModelPackage.PUBLIC_LINE__NO_SCREENING,
                ModelPackage.PUBLIC_LINE__EMERGENCY_NUMBERS, ModelPackage.PUBLIC_LINE__ACCOUNT, ModelPackage.PUBLIC_LINE__NOTE);
    }

    Optional<Table> privateLines() {
        return AttributeSheets.of(
                attributes, "private-line-details", composition.reader().all(PrivateLine.class),
                ModelPackage.PRIVATE_LINE__CIRCUIT, ModelPackage.PRIVATE_LINE__NOTICE, ModelPackage.PRIVATE_LINE__LINE_COUNT,
                ModelPackage.PRIVATE_LINE__MEDIUM, ModelPackage.PRIVATE_LINE__CODECS, ModelPackage.PRIVATE_LINE__PEER_NUMBERS,
                ModelPackage.PRIVATE_LINE__TRUNK_TRANSFER, ModelPackage.PRIVATE_LINE__PATH_REPLACEMENT, ModelPackage.PRIVATE_LINE__NOTE);
    }

    Optional<Table> porting() {
        Listing listing = new Listing("porting").literal("numbers", 4).text("ported-from", 4).text("ported-to", 4).date("date", 2);
        for (PublicLine line : composition.reader().all(PublicLine.class)) {
            row(listing, DialledNumber.written(line.getMain(), country), line.getPortedFrom(), line.getPortedTo(), line.getPortedOn());
            for (DdiRange range : line.getRanges()) {
                row(listing, DialledNumber.range(range, country), range.getPortedFrom(), range.getPortedTo(), range.getPortedOn());
            }
            for (SingleNumber one : line.getNumbers()) {
                row(listing, DialledNumber.written(one.getNumber(), country), one.getPortedFrom(), one.getPortedTo(), one.getPortedOn());
            }
        }
        return listing.ifAny();
    }

    private void row(Listing listing, String numbers, Company from, Company to, String date) {
        if (from != null || to != null) {
            listing.row(cell(Text.of(numbers)), cell(composition.reader().title(from)), cell(composition.reader().title(to)), cell(Said.date(date)));
        }
    }
}
