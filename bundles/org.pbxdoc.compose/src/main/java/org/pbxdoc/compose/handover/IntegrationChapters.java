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

import java.util.List;
import java.util.Optional;
import org.pbxdoc.compose.Composition;
import org.pbxdoc.compose.Listing;
import org.pbxdoc.compose.Said;
import org.pbxdoc.document.Section;
import org.pbxdoc.document.Text;
import org.pbxdoc.language.model.ApplicationServer;
import org.pbxdoc.language.model.ContactLookup;
import org.pbxdoc.language.model.CtiInterface;
import org.pbxdoc.language.model.MobileIntegration;

/** What works together with the system: CTI, mobile integration, application servers, contact lookup. */
final class IntegrationChapters {

    private final Composition composition;

    IntegrationChapters(Composition composition) {
        this.composition = composition;
    }

    Optional<Section> chapter() {
        return new Chapter("integrations")
                .add(cti().ifAny())
                .add(mobile().ifAny())
                .add(servers().ifAny())
                .add(lookups().ifAny())
                .section();
    }

    private Listing cti() {
        Listing listing = new Listing("cti").text("name", 4).text("kind", 4).text("application", 4).number("users", 1).text("server", 3);
        for (CtiInterface cti : composition.reader().all(CtiInterface.class)) {
            listing.row(
                    cell(Said.title(cti)), cell(Said.of(cti.getKind())), cell(Said.of(cti.getApplication())), count(cti.getUsers()), cell(composition.reader().title(cti.getServer())));
        }
        return listing;
    }

    private Listing mobile() {
        Listing listing = new Listing("mobile").text("name", 4).text("kind", 4).number("users", 1).text("via", 3).text("consent", 5);
        for (MobileIntegration mobile : composition.reader().all(MobileIntegration.class)) {
            listing.row(
                    cell(Said.title(mobile)), cell(Said.of(mobile.getKind())), count(mobile.getUsers()), cell(composition.reader().title(mobile.getVia())), cell(Said.of(mobile.getConsent())));
        }
        return listing;
    }

    private Listing servers() {
        Listing listing = new Listing("applications")
                .text("name", 4).text("role", 4).literal("address", 3).text("os", 3).literal("software", 2).date("certificate", 2);
        for (ApplicationServer server : composition.reader().all(ApplicationServer.class)) {
            listing.row(
                    cell(Said.title(server)),
                    cell(Said.of(server.getRole())),
                    cell(String.join(", ", server.getAddresses())),
                    cell(Said.of(server.getOperatingSystem())),
                    cell(server.getSoftware()),
                    cell(Said.date(server.getCertificateExpires())));
        }
        return listing;
    }

    private Listing lookups() {
        Listing listing = new Listing("lookups").text("name", 4).text("source", 3).text("matches", 4).literal("sync", 2).text("contact", 3);
        for (ContactLookup lookup : composition.reader().all(ContactLookup.class)) {
            Text matches = Said.list(List.copyOf(lookup.getMatches().stream().map(Said::of).toList()));
            listing.row(
                    cell(Said.title(lookup)), cell(Said.of(lookup.getSource())), cell(matches), cell(Said.span(lookup.getSync())), cell(composition.reader().title(lookup.getContact())));
        }
        return listing;
    }
}
