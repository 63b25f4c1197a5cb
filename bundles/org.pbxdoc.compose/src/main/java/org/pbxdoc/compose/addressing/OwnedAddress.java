/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.compose.addressing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.pbxdoc.compose.Composition;
import org.pbxdoc.compose.Said;
import org.pbxdoc.document.Text;
import org.pbxdoc.language.derive.AddressUse;
import org.pbxdoc.language.literal.IpHost;
import org.pbxdoc.language.model.DectBase;
import org.pbxdoc.language.model.DectManager;
import org.pbxdoc.language.model.Element;
import org.pbxdoc.language.model.Host;
import org.pbxdoc.language.model.Network;
import org.pbxdoc.language.model.Prefix;
import org.pbxdoc.language.model.Terminal;

/**
 * An IP address in use and what has it.
 *
 * @param address the address
 * @param owner title of the device
 * @param kind what the device is
 * @param mac its MAC address as written, may be empty
 * @param network the network it lies in, if it is declared
 * @param site the site of the prefix
 * @param remark reserved, virtual
 */
record OwnedAddress(IpHost address, Text owner, Text kind, String mac, Optional<Network> network, Text site, Text remark) {

    /** Returns all addresses in use that the reader may see, by number. */
    static List<OwnedAddress> all(Composition composition) {
        AddressUse use = composition.installation().derived(AddressUse.class, AddressUse::of);
        List<OwnedAddress> owned = new ArrayList<>();
        for (AddressUse.PrefixUse prefix : use.prefixes()) {
            prefix.taken().forEach(taken -> add(composition, owned, taken, Optional.of(prefix.prefix())));
        }
        use.outside().forEach(taken -> add(composition, owned, taken, Optional.empty()));
        owned.sort(Comparator.comparing(OwnedAddress::address));
        return owned;
    }

    private static void add(Composition composition, List<OwnedAddress> owned, AddressUse.Taken taken, Optional<Prefix> prefix) {
        if (!composition.reader().maySee(taken.owner())) {
            return;
        }
        Optional<Network> network = prefix.map(found -> (Network) found.eContainer());
        Text site = prefix.map(found -> composition.reader().title(found.getSite())).orElse(Text.EMPTY);
        boolean gateway = taken.role() == AddressUse.Role.GATEWAY;
        Text owner = gateway ? network.map(Said::title).orElse(Text.EMPTY) : Said.title((Element) taken.owner());
        Text kind = gateway ? Text.label("address.gateway") : Text.label("element." + taken.owner().eClass().getName());
        owned.add(new OwnedAddress(taken.host(), owner, kind, mac(taken.owner()), network, site, remark(taken.role())));
    }

    private static Text remark(AddressUse.Role role) {
        return switch (role) {
            case RESERVATION -> Text.label("dhcp.reservation");
            case VIRTUAL -> Text.label("address.virtual");
            case GATEWAY, DEVICE -> Text.EMPTY;
        };
    }

    private static String mac(EObject owner) {
        if (owner instanceof Terminal terminal) {
            return terminal.getMac();
        } else if (owner instanceof DectBase base) {
            return base.getMac();
        } else if (owner instanceof DectManager manager) {
            return manager.getMac();
        } else if (owner instanceof Host host) {
            return host.getMac();
        }
        return "";
    }
}
