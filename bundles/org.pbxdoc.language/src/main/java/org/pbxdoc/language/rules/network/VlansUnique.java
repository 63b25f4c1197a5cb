/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.language.rules.network;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.pbxdoc.language.derive.TerminalTraits;
import org.pbxdoc.language.derive.Written;
import org.pbxdoc.language.finding.Findings;
import org.pbxdoc.language.finding.Severity;
import org.pbxdoc.language.load.Installation;
import org.pbxdoc.language.model.ModelPackage;
import org.pbxdoc.language.model.Network;
import org.pbxdoc.language.model.NetworkPurpose;
import org.pbxdoc.language.model.PortMode;
import org.pbxdoc.language.model.Prefix;
import org.pbxdoc.language.model.Site;
import org.pbxdoc.language.model.SwitchPort;
import org.pbxdoc.language.model.Terminal;
import org.pbxdoc.language.rules.Rule;

/** NET008: a VLAN id means one network at a site; voice does not run in VLAN 1; the port of a phone is in its VLAN. */
public final class VlansUnique extends Rule {

    private static final ModelPackage MODEL = ModelPackage.eINSTANCE;

    public VlansUnique() {
        super("NET008", Severity.ERROR, "1.0");
    }

    @Override
    public void check(Installation installation, Findings findings) {
        Map<Integer, List<Network>> byVlan = new HashMap<>();
        for (Network network : installation.all(Network.class)) {
            if (network.getVlan() > 0) {
                List<Network> same = byVlan.computeIfAbsent(network.getVlan(), vlan -> new ArrayList<>());
                same.stream().filter(other -> meet(other, network)).findFirst().ifPresent(other -> findings.report(
                        network, MODEL.getNetwork_Vlan(), network.getVlan(), network.getName(), other.getName()));
                same.add(network);
            }
            if (network.getVlan() == 1 && network.getPurpose() == NetworkPurpose.VOICE) {
                findings.reportAs("default", Severity.WARNING, network, MODEL.getNetwork_Vlan(), network.getName());
            }
        }
        installation.all(SwitchPort.class).forEach(port -> checkPort(port, findings));
    }

    /** Two networks whose prefixes are all at different sites never meet on a switch. */
    private static boolean meet(Network one, Network other) {
        Set<Site> here = sites(one);
        Set<Site> there = sites(other);
        if (here.isEmpty() || there.isEmpty()) {
            return true;
        }
        here.retainAll(there);
        return !here.isEmpty();
    }

    private static Set<Site> sites(Network network) {
        Set<Site> sites = new HashSet<>();
        for (Prefix prefix : network.getPrefixes()) {
            if (Installation.isKnown(prefix.getSite())) {
                sites.add(prefix.getSite());
            }
        }
        return sites;
    }

    private static void checkPort(SwitchPort port, Findings findings) {
        if (Installation.isKnown(port.getNetwork()) && port.getDevice() instanceof Terminal terminal && Installation.isKnown(terminal)) {
            Optional<Network> wanted = TerminalTraits.of(terminal).network();
            if (wanted.isPresent() && wanted.get() != port.getNetwork() && !carries(port, wanted.get())) {
                findings.reportAs(
                        "port",
                        Severity.WARNING,
                        port,
                        MODEL.getSwitchPort_Network(),
                        port.getFirst(),
                        port.getNetwork().getName(),
                        terminal.getName(),
                        wanted.get().getName());
            }
        }
    }

    /** A port may carry voice tagged beside the network of the computer behind the phone; an access port does not. */
    private static boolean carries(SwitchPort port, Network wanted) {
        boolean access = port.getMode() == PortMode.ACCESS && Written.is(port, MODEL.getSwitchPort_Mode());
        return !access && port.getTagged().contains(wanted);
    }
}
