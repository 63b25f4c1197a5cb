/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.compose.overview;

import java.util.ArrayList;
import java.util.List;
import org.pbxdoc.compose.Composition;
import org.pbxdoc.compose.Said;
import org.pbxdoc.document.SystemDiagram;
import org.pbxdoc.document.SystemDiagram.Card;
import org.pbxdoc.document.SystemDiagram.Category;
import org.pbxdoc.document.SystemDiagram.Cell;
import org.pbxdoc.document.SystemDiagram.Icon;
import org.pbxdoc.document.Text;
import org.pbxdoc.language.model.ApplicationServer;
import org.pbxdoc.language.model.ContactLookup;
import org.pbxdoc.language.model.CtiInterface;
import org.pbxdoc.language.model.MobileIntegration;

/** The right side of the overview below the terminals: CTI, mobile integration, application servers. */
final class ApplicationCards {

    private final Composition composition;

    ApplicationCards(Composition composition) {
        this.composition = composition;
    }

    Card cti() {
        List<SystemDiagram.Row> rows = new ArrayList<>();
        int users = 0;
        for (CtiInterface cti : composition.reader().all(CtiInterface.class)) {
            users += cti.getUsers();
            rows.add(Cards.row(Icon.CTI, cti, List.of(
                    Cards.named(Said.of(cti.getKind()), Text.EMPTY), Cards.plain(Said.title(cti)), strong(cti.getUsers()))));
        }
        int interfaces = rows.size();
        for (ContactLookup lookup : composition.reader().all(ContactLookup.class)) {
            rows.add(Cards.row(Icon.CONTACTS, lookup, List.of(
                    Cards.named(Said.of(lookup.getSource()), Text.EMPTY), Cards.plain(Said.title(lookup)), Cards.plain(""))));
        }
        return card(Category.CTI, "diagram.cti", rows, List.of(
                Said.counted("diagram.pill.interfaces", interfaces), Said.counted("diagram.pill.users", users)));
    }

    Card mobile() {
        List<SystemDiagram.Row> rows = new ArrayList<>();
        int users = 0;
        for (MobileIntegration mobile : composition.reader().all(MobileIntegration.class)) {
            users += mobile.getUsers();
            rows.add(Cards.row(Icon.MOBILE_PHONE, mobile, List.of(
                    Cards.named(Said.of(mobile.getKind()), Text.EMPTY), Cards.plain(Said.title(mobile)), strong(mobile.getUsers()))));
        }
        return card(Category.MOBILE, "diagram.mobile", rows, List.of(
                Said.counted("diagram.pill.kinds", rows.size()), Said.counted("diagram.pill.users", users)));
    }

    Card servers() {
        List<SystemDiagram.Row> rows = new ArrayList<>();
        for (ApplicationServer server : composition.reader().all(ApplicationServer.class)) {
            String address = server.getAddresses().isEmpty() ? "" : server.getAddresses().get(0);
            Icon icon = server.isRecording() ? Icon.RECORDING : Icon.SERVER;
            rows.add(Cards.row(icon, server, List.of(
                    new Cell(Said.title(server), Text.EMPTY), Cards.plain(Said.of(server.getRole())), Cards.plain(address))));
        }
        return card(Category.APPLICATIONS, "diagram.applications", rows, List.of(
                Said.counted("diagram.pill.servers", rows.size()), Text.of("LAN")));
    }

    private static Cell strong(int users) {
        return users == 0 ? Cards.plain("") : new Cell(Text.of(users), Text.EMPTY);
    }

    private static Card card(Category category, String title, List<SystemDiagram.Row> rows, List<Text> pill) {
        boolean figures = category != Category.APPLICATIONS;
        return new Card(category, Text.label(title), Cards.columns("", "", ""), List.of(false, false, figures), rows, pill);
    }
}
