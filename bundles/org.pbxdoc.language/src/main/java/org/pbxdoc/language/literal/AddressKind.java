/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.language.literal;

import java.util.List;

/** What an address is for by its first bits. */
public enum AddressKind {
    /** For examples in texts, routed nowhere. */
    DOCUMENTATION("192.0.2.0/24", "198.51.100.0/24", "203.0.113.0/24", "2001:db8::/32"),
    /** Made up by a device that got no address. */
    LINK_LOCAL("169.254.0.0/16", "fe80::/10"),
    /** Between a provider and its customers; several of them share one address outside. */
    CARRIER("100.64.0.0/10"),
    PRIVATE("10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "fc00::/7", "127.0.0.0/8", "::1/128"),
    /** Everything else. */
    PUBLIC;

    private final List<IpNetwork> networks;

    AddressKind(String... networks) {
        this.networks = List.of(networks).stream()
                .map(network -> IpNetwork.parse(network).value().orElseThrow())
                .toList();
    }

    /** Returns the kind of {@code host}. */
    public static AddressKind of(IpHost host) {
        for (AddressKind kind : values()) {
            if (kind.networks.stream().anyMatch(network -> network.network().six() == host.six() && network.contains(host))) {
                return kind;
            }
        }
        return PUBLIC;
    }
}
