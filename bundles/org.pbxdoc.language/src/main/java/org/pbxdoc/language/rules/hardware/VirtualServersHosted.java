/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.language.rules.hardware;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.pbxdoc.language.derive.ElementWords;
import org.pbxdoc.language.derive.HardwareFigure;
import org.pbxdoc.language.derive.Lifecycles;
import org.pbxdoc.language.derive.MachineSize;
import org.pbxdoc.language.derive.Written;
import org.pbxdoc.language.finding.Findings;
import org.pbxdoc.language.finding.Named;
import org.pbxdoc.language.finding.Severity;
import org.pbxdoc.language.load.Installation;
import org.pbxdoc.language.model.Hypervisor;
import org.pbxdoc.language.model.ModelPackage;
import org.pbxdoc.language.model.Server;
import org.pbxdoc.language.model.ServerKind;
import org.pbxdoc.language.rules.Rule;

/** HW011: a virtual server has a host that is large enough for all its guests. Whether a pair shares one is AVL002's matter. */
public final class VirtualServersHosted extends Rule {

    private static final ModelPackage MODEL = ModelPackage.eINSTANCE;

    public VirtualServersHosted() {
        super("HW011", Severity.ERROR, "1.0");
    }

    @Override
    public void check(Installation installation, Findings findings) {
        Map<Hypervisor, List<Server>> guests = new LinkedHashMap<>();
        for (Server server : installation.all(Server.class)) {
            if (!Lifecycles.isActive(server)) {
                continue;
            }
            if (isVirtual(server) && server.getHypervisor() == null && server.getHostMachine() == null) {
                findings.report(server, null, Named.of(server));
            }
            if (Installation.isKnown(server.getHypervisor())) {
                guests.computeIfAbsent(server.getHypervisor(), key -> new ArrayList<>()).add(server);
            }
            for (MachineSize size : MachineSize.values()) {
                given(server, size, findings);
            }
        }
        guests.forEach((host, servers) -> host(host, servers, findings));
    }

    private static boolean isVirtual(Server server) {
        return Written.is(server, MODEL.getServer_Kind()) && server.getKind() == ServerKind.VIRTUAL;
    }

    /** What a machine is given must be what its software asks for. */
    private static void given(Server server, MachineSize size, Findings findings) {
        OptionalLong given = size.of(server);
        Optional<HardwareFigure> needed = size.needed(server.getModel());
        if (given.isEmpty() || needed.isEmpty() || given.getAsLong() >= size.amount(needed.get())) {
            return;
        }
        String model = ElementWords.title(server.getModel());
        if (needed.get().isVerified()) {
            findings.reportAs(
                    "given",
                    findings.severity(),
                    server,
                    server.eClass().getEStructuralFeature(size.word()),
                    Named.of(server),
                    size.word(),
                    size.inWords(given.getAsLong()),
                    model,
                    size.inWords(size.amount(needed.get())),
                    needed.get().source());
        } else {
            findings.unknown(server, null, Named.of(server), model + ", fact " + needed.get().source());
        }
    }

    private static void host(Hypervisor host, List<Server> servers, Findings findings) {
        List<String> missing = new ArrayList<>();
        for (MachineSize size : MachineSize.values()) {
            host(host, servers, size, missing, findings);
        }
        if (!missing.isEmpty()) {
            findings.unknown(host, null, Named.of(host), String.join(", ", missing));
        }
    }

    private static void host(
            Hypervisor host, List<Server> servers, MachineSize size, List<String> missing, Findings findings) {
        long sum = 0;
        List<String> silent = new ArrayList<>();
        for (Server server : servers) {
            OptionalLong taken = taken(server, size);
            sum += taken.orElse(0);
            if (taken.isEmpty()) {
                silent.add(server.getName() + " " + size.word());
            }
        }
        OptionalLong has = size.of(host);
        if (has.isPresent() && sum > has.getAsLong()) {
            findings.reportAs(
                    "small",
                    findings.severity(),
                    host,
                    host.eClass().getEStructuralFeature(size.word()),
                    Named.of(host),
                    size.word(),
                    size.inWords(has.getAsLong()),
                    servers.size(),
                    size.inWords(sum));
            return;
        }
        if (has.isEmpty()) {
            missing.add(host.getName() + " " + size.word());
        }
        missing.addAll(silent);
    }

    /** What a server is given, or else what its model is known to take. */
    private static OptionalLong taken(Server server, MachineSize size) {
        OptionalLong given = size.of(server);
        if (given.isPresent()) {
            return given;
        }
        Optional<HardwareFigure> needed = size.needed(server.getModel()).filter(HardwareFigure::isVerified);
        return needed.isPresent() ? OptionalLong.of(size.amount(needed.get())) : OptionalLong.empty();
    }
}
