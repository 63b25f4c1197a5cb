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
import org.pbxdoc.compose.DialledNumber;
import org.pbxdoc.compose.Listing;
import org.pbxdoc.compose.Said;
import org.pbxdoc.compose.records.Attributes;
import org.pbxdoc.document.Section;
import org.pbxdoc.document.Table.Cell;
import org.pbxdoc.document.Text;
import org.pbxdoc.language.model.EmergencyPolicy;
import org.pbxdoc.language.model.Location;
import org.pbxdoc.language.model.ModelPackage;
import org.pbxdoc.language.model.Numbering;
import org.pbxdoc.language.model.PublicLine;
import org.pbxdoc.language.model.SingleNumber;
import org.pbxdoc.language.model.Terminal;

/** How emergency numbers are reached, and which place each call announces. */
final class EmergencyChapter {

    private final Composition composition;
    private final Attributes attributes;

    EmergencyChapter(Composition composition) {
        this.composition = composition;
        this.attributes = Attributes.titled(composition.reader());
    }

    Optional<Section> chapter() {
        return new Chapter("emergency").add(new AnswerTables(composition).reach()).add(policies().ifAny()).add(locations().ifAny()).section();
    }

    private Listing policies() {
        Listing listing = new Listing("emergency-policies").text("attribute", 4).text("value", 7);
        for (Numbering numbering : composition.installation().all(Numbering.class)) {
            for (EmergencyPolicy policy : numbering.getEmergencyPolicies()) {
                Text terminals = Said.list(policy.getTerminals().stream().map(Said::of).toList());
                listing.group(terminals.isEmpty() ? Text.label("emergency.all-terminals") : terminals);
                attributes.entries(
                                policy,
                                ModelPackage.EMERGENCY_POLICY__WITH_PREFIX, ModelPackage.EMERGENCY_POLICY__WITHOUT_PREFIX,
                                ModelPackage.EMERGENCY_POLICY__IDLE, ModelPackage.EMERGENCY_POLICY__BARRED, ModelPackage.EMERGENCY_POLICY__OUTGOING,
                                ModelPackage.EMERGENCY_POLICY__LOCATION, ModelPackage.EMERGENCY_POLICY__SURVIVAL,
                                ModelPackage.EMERGENCY_POLICY__NOTIFIES, ModelPackage.EMERGENCY_POLICY__NOTE)
                        .stream()
                        .filter(entry -> !entry.value().isEmpty())
                        .forEach(entry -> listing.row(cell(entry.key()), cell(entry.value())));
            }
        }
        return listing;
    }

    private Listing locations() {
        Listing listing = new Listing("emergency-locations").text("element", 5).text("emergency-location", 6);
        for (PublicLine line : composition.reader().all(PublicLine.class)) {
            row(listing, cell(Said.title(line)), line.getEmergencyLocation());
            for (SingleNumber number : line.getNumbers()) {
                row(listing, cell(DialledNumber.written(number.getNumber(), composition.installation().country())), number.getEmergencyLocation());
            }
        }
        for (Terminal terminal : composition.reader().all(Terminal.class)) {
            row(listing, cell(Said.title(terminal)), terminal.getEmergencyLocation());
        }
        return listing;
    }

    private void row(Listing listing, Cell element, Location location) {
        List<Text> words = new ArrayList<>(List.of(composition.sites().path(location)));
        composition.sites().site(location)
                .filter(composition.reader()::maySee)
                .map(site -> Said.of(site.getEmergencyAddress() == null ? site.getAddress() : site.getEmergencyAddress()))
                .ifPresent(words::add);
        if (location != null && composition.reader().maySee(location)) {
            listing.row(element, cell(Said.list(words)));
        }
    }
}
