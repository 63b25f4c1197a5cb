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
import java.util.OptionalInt;
import org.pbxdoc.compose.Composition;
import org.pbxdoc.compose.Origins;
import org.pbxdoc.compose.Said;
import org.pbxdoc.document.KeyValues.Entry;
import org.pbxdoc.document.SystemDiagram;
import org.pbxdoc.document.SystemDiagram.Gauge;
import org.pbxdoc.document.Text;
import org.pbxdoc.language.finding.Finding;
import org.pbxdoc.language.finding.Severity;
import org.pbxdoc.language.load.Installation;
import org.pbxdoc.language.model.HardwareModel;
import org.pbxdoc.language.model.Network;
import org.pbxdoc.language.model.NetworkPurpose;
import org.pbxdoc.language.model.Server;
import org.pbxdoc.language.model.Slot;
import org.pbxdoc.language.model.TestCase;
import org.pbxdoc.language.model.TestResult;
import org.pbxdoc.language.model.Ups;

/** The box in the middle of the overview: the communication server, what it carries and what needs attention. */
final class ServerBox {

    private final Composition composition;

    ServerBox(Composition composition) {
        this.composition = composition;
    }

    SystemDiagram.Server compose() {
        List<Server> servers = composition.reader().all(Server.class);
        if (servers.isEmpty()) {
            return new SystemDiagram.Server(
                    Text.label("diagram.server"), composition.customer(), Text.EMPTY, List.of(), gauges(null), warnings());
        }
        Server server = servers.get(0);
        Text product = Installation.isKnown(server.getModel()) ? Said.title(server.getModel()) : Said.title(server);
        return new SystemDiagram.Server(caption(server), product, software(server), facts(server), gauges(server), warnings())
                .from(Origins.of(server));
    }

    private Text caption(Server server) {
        Text site = composition.sites().site(server.getLocation()).map(Said::title).orElse(Text.EMPTY);
        return Said.joined(List.of(Text.label("diagram.server"), site), Text.of(" · "));
    }

    private static Text software(Server server) {
        return Said.joined(List.of(Said.title(server), Text.of(server.getSoftware())), Text.of(" · "));
    }

    private List<Entry> facts(Server server) {
        List<Entry> facts = new ArrayList<>();
        if (!server.getAddresses().isEmpty()) {
            facts.add(new Entry(Text.label("diagram.address"), Text.of(server.getAddresses().get(0))));
        }
        composition.reader().all(Network.class).stream()
                .filter(network -> network.getPurpose() == NetworkPurpose.VOICE && network.getVlan() > 0)
                .findFirst()
                .ifPresent(network -> facts.add(new Entry(Text.label("diagram.voice-vlan"), Text.of(network.getVlan()))));
        int slots = slots(server);
        if (slots > 0) {
            facts.add(new Entry(
                    Text.label("diagram.chassis"),
                    Text.label("diagram.slots", Text.of(slots), Text.of(usedSlots(server)))));
        }
        composition.reader().all(Ups.class).stream()
                .filter(ups -> ups.getFeeds().contains(server) && ups.getRuntime() != null)
                .findFirst()
                .ifPresent(ups -> facts.add(new Entry(Text.label("diagram.ups"), Said.span(ups.getRuntime()))));
        return facts;
    }

    private static int slots(Server server) {
        HardwareModel model = server.getModel();
        return Installation.isKnown(model) && model.getLastSlot() > 0 ? model.getLastSlot() - model.getFirstSlot() + 1 : 0;
    }

    private static int usedSlots(Server server) {
        return (int) server.getSlots().stream().filter(slot -> !slot.isFree()).map(Slot::getNumber).distinct().count();
    }

    private List<Gauge> gauges(Server server) {
        List<Gauge> gauges = new ArrayList<>();
        if (server != null && slots(server) > 0) {
            gauges.add(new Gauge(Text.label("diagram.gauge.slots"), usedSlots(server), OptionalInt.of(slots(server))));
        }
        gauges.addAll(new Utilisation(composition).gauges());
        return gauges.stream().filter(gauge -> gauge.used() > 0).toList();
    }

    private List<Text> warnings() {
        List<Text> warnings = new ArrayList<>();
        long failed = composition.installation().all(TestCase.class).stream()
                .filter(test -> test.getResult() == TestResult.FAIL || test.getResult() == TestResult.PARTIAL)
                .count();
        if (failed > 0) {
            warnings.add(Said.counted("diagram.tests-failed", Math.toIntExact(failed)));
        }
        long open = composition.findings().stream()
                .filter(finding -> finding.severity() == Severity.WARNING)
                .filter(finding -> finding.outcome() == Finding.Outcome.VIOLATED)
                .count();
        if (open > 0) {
            warnings.add(Said.counted("diagram.warnings", Math.toIntExact(open)));
        }
        return warnings;
    }
}
