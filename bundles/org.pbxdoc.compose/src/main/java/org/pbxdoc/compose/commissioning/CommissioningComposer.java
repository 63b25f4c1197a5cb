/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.compose.commissioning;

import static org.pbxdoc.compose.Listing.cell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pbxdoc.compose.Composition;
import org.pbxdoc.compose.Listing;
import org.pbxdoc.compose.Said;
import org.pbxdoc.document.Block;
import org.pbxdoc.document.Document;
import org.pbxdoc.document.KeyValues;
import org.pbxdoc.document.KeyValues.Entry;
import org.pbxdoc.document.Paragraph;
import org.pbxdoc.document.Role;
import org.pbxdoc.document.Section;
import org.pbxdoc.document.Section.Orientation;
import org.pbxdoc.document.Table.Cell;
import org.pbxdoc.document.Text;
import org.pbxdoc.language.model.FiledDocument;
import org.pbxdoc.language.model.Reservation;
import org.pbxdoc.language.model.Server;

/** Composes the commissioning report. */
public final class CommissioningComposer {

    private final Composition composition;

    public CommissioningComposer(Composition composition) {
        this.composition = composition;
    }

    /** Returns the report. */
    public Document compose() {
        List<Section> sections = new ArrayList<>();
        TestSections tests = new TestSections(composition);
        sections.add(scope(tests));
        tests.section().ifPresent(sections::add);
        reservations().ifPresent(sections::add);
        handedOver().ifPresent(sections::add);
        sections.add(new AcceptanceSection(composition).section());
        return Document.of(composition.properties("title.commissioning"), sections);
    }

    private Section scope(TestSections tests) {
        List<Entry> facts = new ArrayList<>();
        for (Server server : composition.reader().all(Server.class)) {
            facts.add(new Entry(Text.label("element.Server"), Said.joined(List.of(Said.title(server), Text.of(server.getSoftware())), Text.of(" · "))));
        }
        facts.add(new Entry(
                Text.label("commissioning.sites"), Said.list(composition.sites().sites().stream().map(Said::title).toList())));
        composition.header().ifPresent(header -> facts.add(new Entry(Text.label("commissioning.revision"), Text.of(header.getVersion()))));
        return section("scope", Orientation.PORTRAIT, List.of(
                Paragraph.of(Text.label("commissioning.introduction", composition.customer())),
                new KeyValues("scope", facts),
                tests.results()));
    }

    private Optional<Section> reservations() {
        Listing listing = new Listing("reservations")
                .text("reservation", 6).literal("test", 2).text("responsible", 4).date("due", 2).state("state", 3);
        for (Reservation reservation : composition.reader().all(Reservation.class)) {
            boolean cleared = reservation.getCleared() != null;
            Text state = cleared ? Text.join(Text.label("reservation.cleared"), Text.of(" "), Said.date(reservation.getCleared()))
                    : Text.label(reservation.isBlocking() ? "reservation.blocking" : "reservation.open");
            Role role = cleared ? Role.PASS : reservation.isBlocking() ? Role.FAIL : Role.OPEN;
            listing.row(
                    cell(Said.title(reservation)),
                    cell(composition.reader().maySee(reservation.getTest()) && reservation.getTest() != null ? reservation.getTest().getName() : ""),
                    cell(composition.reader().title(reservation.getResponsible())),
                    cell(Said.date(reservation.getDue())),
                    Cell.of(state, role));
        }
        return listing.ifAny().map(table -> section("reservations", Orientation.LANDSCAPE, List.of(table)));
    }

    private Optional<Section> handedOver() {
        Listing listing = new Listing("handed-over").text("type", 3).text("document", 6).literal("number", 3).date("date", 2);
        for (FiledDocument document : composition.reader().all(FiledDocument.class)) {
            if (document.isDelivered()) {
                listing.row(cell(Said.of(document.getKind())), cell(Said.title(document)), cell(document.getNumber()), cell(Said.date(document.getDated())));
            }
        }
        return listing.ifAny().map(table -> section("handed-over", Orientation.LANDSCAPE, List.of(table)));
    }

    /** Only the first and the last chapter stand upright, so the page that is signed is a page of its own. */
    private static Section section(String id, Orientation orientation, List<Block> blocks) {
        return new Section(id, Text.label("chapter." + id), orientation, blocks);
    }
}
