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
import org.pbxdoc.compose.records.AttributeTable;
import org.pbxdoc.compose.records.Attributes;
import org.pbxdoc.document.KeyValues.Entry;
import org.pbxdoc.document.Section;
import org.pbxdoc.document.Table;
import org.pbxdoc.document.Text;
import org.pbxdoc.language.model.ApplicationServer;
import org.pbxdoc.language.model.FigureOverride;
import org.pbxdoc.language.model.Hypervisor;
import org.pbxdoc.language.model.ModelPackage;
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
                        composition.systemDiagramTitle(),
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
        return chapter
                .wideFigures(composition.sheets().racks())
                .part(Chapter.part("virtual-machines").add(hypervisors()).add(machines().ifAny()))
                .part(Chapter.part("overrides").add(overrides().ifAny()))
                .section();
    }

    private Optional<Table> hypervisors() {
        return AttributeTable.of(
                Attributes.titled(composition.reader()), "hypervisors", composition.reader().all(Hypervisor.class),
                ModelPackage.HYPERVISOR__CPUS, ModelPackage.HYPERVISOR__MEMORY, ModelPackage.HYPERVISOR__DISK, ModelPackage.HYPERVISOR__DATASTORE,
                ModelPackage.HYPERVISOR__LIVE_MIGRATION, ModelPackage.HYPERVISOR__LOCATION);
    }

    private Listing machines() {
        Listing listing = new Listing("virtual-machines")
                .text("name", 4).text("host", 4).number("cpus", 2).literal("memory", 2).literal("disk", 2).text("anti-affinity", 2);
        for (Server server : composition.reader().all(Server.class)) {
            if (server.getHypervisor() != null || server.getCpus() > 0 || server.getMemory() != null) {
                Text host = server.getHypervisor() == null ? Said.of(server.getHostMachine()) : composition.reader().title(server.getHypervisor());
                listing.row(
                        cell(Said.title(server)), cell(host), count(server.getCpus()), cell(server.getMemory()), cell(server.getDisk()),
                        cell(server.isAntiAffinity() ? Said.yesNo(true) : Text.EMPTY));
            }
        }
        for (ApplicationServer server : composition.reader().all(ApplicationServer.class)) {
            if (server.getHypervisor() != null) {
                listing.row(cell(Said.title(server)), cell(composition.reader().title(server.getHypervisor())), cell(""), cell(""), cell(""), cell(""));
            }
        }
        return listing;
    }

    private Listing overrides() {
        Attributes attributes = Attributes.titled(composition.reader());
        Listing listing = new Listing("overrides").text("model", 3).text("figure", 4).text("reason", 5).text("source", 3);
        for (FigureOverride override : composition.installation().all(FigureOverride.class)) {
            listing.row(
                    cell(Said.title(override.getModel())),
                    cell(attributes.value(override, ModelPackage.FIGURE_OVERRIDE__FIGURE)),
                    cell(Said.of(override.getReason())),
                    cell(Text.of(override.getSource())));
        }
        return listing;
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
                new Entry(Text.label("server.admin"), composition.reader().vault(server.getAdmin())),
                new Entry(Text.label("server.firmware"), composition.reader().title(server.getFirmware())));
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
