/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.language.derive;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.pbxdoc.language.load.Installation;
import org.pbxdoc.language.model.Element;
import org.pbxdoc.language.model.Network;
import org.pbxdoc.language.model.SwitchPort;
import org.pbxdoc.language.model.Terminal;

/** The network that each device is in: as it says itself, else by its address, else by its switch port. */
public final class DeviceNetworks {

    private final Map<EObject, Network> networks = new HashMap<>();

    private DeviceNetworks() {}

    /** Returns the networks of the devices of {@code installation}. */
    public static DeviceNetworks of(Installation installation) {
        return installation.derived(DeviceNetworks.class, DeviceNetworks::derive);
    }

    private static DeviceNetworks derive(Installation installation) {
        DeviceNetworks found = new DeviceNetworks();
        SwitchPorts.of(installation).bySwitch().values().forEach(plugged -> {
            for (SwitchPorts.Plugged one : plugged) {
                if (one.source() instanceof SwitchPort port && Installation.isKnown(port.getNetwork())) {
                    one.device().ifPresent(device -> found.networks.put(device, port.getNetwork()));
                }
            }
        });
        for (AddressUse.PrefixUse use : AddressUse.of(installation).prefixes()) {
            if (use.prefix().eContainer() instanceof Network network) {
                use.taken().stream()
                        .filter(taken -> taken.role() != AddressUse.Role.GATEWAY)
                        .forEach(taken -> found.networks.put(taken.owner(), network));
            }
        }
        for (Terminal terminal : installation.all(Terminal.class)) {
            TerminalTraits.of(terminal).network().ifPresent(network -> found.networks.put(terminal, network));
        }
        return found;
    }

    /** Returns the network of {@code device}, if anything tells it. */
    public Optional<Network> of(Element device) {
        return Optional.ofNullable(networks.get(device));
    }
}
