/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.compose.handover;

import java.util.Optional;
import org.pbxdoc.compose.Composition;
import org.pbxdoc.compose.addressing.NetworkTables;
import org.pbxdoc.compose.addressing.PathTables;
import org.pbxdoc.compose.addressing.SwitchTables;
import org.pbxdoc.document.Section;

/** The network as the addressing plan has it, on wide pages. */
final class NetworkChapter {

    private final Composition composition;

    NetworkChapter(Composition composition) {
        this.composition = composition;
    }

    Optional<Section> chapter() {
        NetworkTables networks = new NetworkTables(composition);
        SwitchTables switches = new SwitchTables(composition);
        PathTables paths = new PathTables(composition);
        return Chapter.wide("network")
                .figures(composition.sheets().network())
                .add(networks.prefixes())
                .add(networks.addresses())
                .add(networks.dhcp())
                .add(switches.budgets())
                .add(switches.ports().map(NumberedRows::merged))
                .add(paths.qos())
                .add(paths.vpn())
                .add(paths.nat())
                .add(paths.firewall())
                .add(paths.dns())
                .add(paths.ntp())
                .section();
    }
}
