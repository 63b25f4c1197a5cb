/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.language.rules.dect;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.pbxdoc.language.derive.AddressUse;
import org.pbxdoc.language.derive.SwitchPorts;
import org.pbxdoc.language.derive.SyncTree.Cluster;
import org.pbxdoc.language.derive.SyncTree;
import org.pbxdoc.language.finding.Findings;
import org.pbxdoc.language.finding.Severity;
import org.pbxdoc.language.load.Installation;
import org.pbxdoc.language.model.DectBase;
import org.pbxdoc.language.model.DectSync;
import org.pbxdoc.language.model.Element;
import org.pbxdoc.language.model.Network;
import org.pbxdoc.language.model.SwitchPort;
import org.pbxdoc.language.rules.Rule;

/** DEC004: bases that get their clock over the LAN are in one VLAN, since the clock does not pass a router. */
public final class LanSyncInOneVlan extends Rule {

    public LanSyncInOneVlan() {
        super("DEC004", Severity.ERROR, "1.0");
    }

    @Override
    public void check(Installation installation, Findings findings) {
        List<Cluster> clusters = SyncTree.of(installation).clusters().stream()
                .filter(cluster -> cluster.system().getSync() == DectSync.LAN && cluster.bases().size() > 1)
                .toList();
        if (!clusters.isEmpty()) {
            Map<Element, Network> networks = networks(installation);
            clusters.forEach(cluster -> check(cluster, networks, findings));
        }
    }

    private static void check(Cluster cluster, Map<Element, Network> networks, Findings findings) {
        Network common = Installation.isKnown(cluster.system().getNetwork()) ? cluster.system().getNetwork() : null;
        DectBase first = null;
        List<String> unknown = new ArrayList<>();
        for (DectBase base : cluster.bases()) {
            Network network = networks.get(base);
            if (network == null) {
                if (common == null || first != null) {
                    unknown.add(base.getName());
                }
            } else if (common == null) {
                common = network;
                first = base;
            } else if (network != common) {
                String other = first == null ? cluster.system().getName() : first.getName();
                findings.report(base, null, base.getName(), network.getName(), other, common.getName());
            }
        }
        if (!unknown.isEmpty()) {
            findings.unknown(cluster.system(), null, String.join(", ", unknown));
        }
    }

    /** A base is in the VLAN of its address, or else of its switch port. */
    private static Map<Element, Network> networks(Installation installation) {
        Map<Element, Network> networks = new HashMap<>();
        SwitchPorts.of(installation).bySwitch().values().forEach(plugged -> {
            for (SwitchPorts.Plugged one : plugged) {
                if (one.source() instanceof SwitchPort port && Installation.isKnown(port.getNetwork())) {
                    one.device().ifPresent(device -> networks.put(device, port.getNetwork()));
                }
            }
        });
        for (AddressUse.PrefixUse use : AddressUse.of(installation).prefixes()) {
            EObject around = use.prefix().eContainer();
            for (AddressUse.Taken taken : use.taken()) {
                if (around instanceof Network network && taken.owner() instanceof DectBase base) {
                    networks.put(base, network);
                }
            }
        }
        return networks;
    }
}
