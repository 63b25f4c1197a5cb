/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.language.derive;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pbxdoc.language.derive.AddressUse.PrefixUse;
import org.pbxdoc.language.load.Installation;
import org.pbxdoc.language.model.Network;
import org.pbxdoc.language.model.Site;

/**
 * How many addresses DHCP gives out in a network at a site, and how many phones ask for one.
 *
 * @param network the network
 * @param prefix the first of its prefixes there that has a range
 * @param addresses the addresses in its ranges
 * @param devices the phones without an address of their own
 */
public record PoolDemand(Network network, PrefixUse prefix, BigInteger addresses, long devices) {

    /** Where devices are: in a network, at a site if its prefixes say theirs. */
    private record Area(Network network, Optional<Site> site) {}

    /** Returns the demand of each network and site that has ranges. */
    public static List<PoolDemand> of(Installation installation) {
        Map<Area, List<PrefixUse>> areas = new LinkedHashMap<>();
        for (PrefixUse use : AddressUse.of(installation).prefixes()) {
            if (use.prefix().eContainer() instanceof Network network && !use.network().network().six()) {
                areas.computeIfAbsent(new Area(network, site(use, network)), key -> new ArrayList<>()).add(use);
            }
        }
        Map<Area, Long> devices = devices(installation);
        List<PoolDemand> demands = new ArrayList<>();
        areas.forEach((area, uses) -> uses.stream().filter(use -> !use.pools().isEmpty()).findFirst().ifPresent(first -> {
            BigInteger addresses = uses.stream()
                    .flatMap(use -> use.pools().stream())
                    .map(pool -> pool.range().size())
                    .reduce(BigInteger.ZERO, BigInteger::add);
            demands.add(new PoolDemand(area.network(), first, addresses, devices.getOrDefault(area, 0L)));
        }));
        return demands;
    }

    private static Map<Area, Long> devices(Installation installation) {
        DeviceNetworks networks = DeviceNetworks.of(installation);
        Map<Area, Long> devices = new HashMap<>();
        for (TerminalCount.Group group : TerminalCount.of(installation).groups()) {
            Network network = networks.of(group.terminal()).orElse(null);
            if (network != null && !group.isSpare() && group.terminal().getAddresses().isEmpty()) {
                Optional<Site> site = isSited(network) ? group.site() : Optional.empty();
                devices.merge(new Area(network, site), group.count(), Long::sum);
            }
        }
        return devices;
    }

    private static Optional<Site> site(PrefixUse use, Network network) {
        return isSited(network) ? Optional.of(use.prefix().getSite()) : Optional.empty();
    }

    /** Only where every prefix says its site can devices be told apart by theirs. */
    private static boolean isSited(Network network) {
        return network.getPrefixes().stream().allMatch(prefix -> Installation.isKnown(prefix.getSite()));
    }
}
