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

import java.util.List;
import java.util.Optional;
import org.pbxdoc.compose.Composition;
import org.pbxdoc.compose.Listing;
import org.pbxdoc.compose.Said;
import org.pbxdoc.document.KeyValues.Entry;
import org.pbxdoc.document.Section;
import org.pbxdoc.document.Text;
import org.pbxdoc.language.load.Installation;
import org.pbxdoc.language.model.Credential;
import org.pbxdoc.language.model.Server;
import org.pbxdoc.language.model.Slot;

/** What the system is: the overview drawing, the server with its slots and cards. */
final class SystemChapters {

    private final Composition composition;

    SystemChapters(Composition composition) {
        this.composition = composition;
    }

    Optional<Section> overview() {
        return Chapter.wide("overview")
                .figure(
                        "system-diagram",
                        Text.join(Text.label("diagram.title"), Text.of(" – "), composition.customer()),
                        Text.label("diagram.alternative", composition.customer()),
                        composition.systemDiagram())
                .section();
    }

    Optional<Section> server() {
        Chapter chapter = new Chapter("server");
        for (Server server : composition.reader().all(Server.class)) {
            chapter.part(Chapter.part("server-" + server.getName(), Said.title(server))
                    .keyValues("server-data-" + server.getName(), properties(server))
                    .add(slots(server).ifAny())
                    .prose(Said.of(server.getNote())));
        }
        return chapter.section();
    }

    private List<Entry> properties(Server server) {
        return List.of(
                new Entry(Text.label("server.model"), Said.title(server.getModel())),
                new Entry(Text.label("server.software"), Text.of(server.getSoftware())),
                new Entry(Text.label("server.hardware"), Text.of(server.getHardwareVersion())),
                new Entry(Text.label("server.serial"), Text.of(server.getSerial())),
                new Entry(Text.label("server.eid"), Text.of(server.getEid())),
                new Entry(Text.label("column.location"), composition.sites().path(server.getLocation())),
                new Entry(Text.label("column.address"), Text.of(String.join(", ", server.getAddresses()))),
                new Entry(Text.label("server.fqdn"), Text.of(server.getFqdn())),
                new Entry(Text.label("server.time"), Text.of(server.getTimeSource())),
                new Entry(Text.label("server.host"), Said.of(server.getHostMachine())),
                new Entry(Text.label("server.supply"), Text.of(String.join(", ", server.getSupplies()))),
                new Entry(Text.label("server.modules"), Said.list(server.getModules().stream().map(module -> Said.title(module.getModel())).toList())),
                new Entry(Text.label("server.admin"), vault(server.getAdmin())),
                new Entry(Text.label("server.firmware"), Said.title(server.getFirmware())));
    }

    /** Returns where a secret is kept, never the secret: {@code KeePass › Exemple/PBX › admin}. */
    static Text vault(Credential credential) {
        if (!Installation.isKnown(credential)) {
            return Text.EMPTY;
        }
        return Said.joined(
                List.of(Said.title(credential.getVault()), Text.of(credential.getPath()), Text.of(credential.getEntry())),
                Text.of(" › "));
    }

    private Listing slots(Server server) {
        Listing listing = new Listing("slots-" + server.getName(), Text.label("table.slots", Said.title(server)))
                .literal("slot", 1).text("card", 4).literal("serial", 3).date("adopted", 2).text("remark", 5);
        for (Slot slot : server.getSlots()) {
            Text card = slot.isFree() ? Text.label("slot.free") : Said.title(slot.getCard());
            listing.row(
                    cell(Integer.toString(slot.getNumber())), cell(card), cell(slot.getSerial()), cell(Said.date(slot.getAdopted())), cell(Said.of(slot.getNote())));
        }
        return listing;
    }
}
