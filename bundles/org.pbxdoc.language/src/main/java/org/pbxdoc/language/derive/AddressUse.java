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
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.pbxdoc.language.literal.IpHost;
import org.pbxdoc.language.literal.IpNetwork;
import org.pbxdoc.language.literal.IpRange;
import org.pbxdoc.language.load.Installation;
import org.pbxdoc.language.model.AddressRange;
import org.pbxdoc.language.model.Element;
import org.pbxdoc.language.model.Host;
import org.pbxdoc.language.model.ModelPackage;
import org.pbxdoc.language.model.Network;
import org.pbxdoc.language.model.Prefix;

/**
 * Which addresses of each network are taken, by whom, and which are left.
 *
 * @param prefixes one entry for each network that could be read, in the order of the text
 * @param outside addresses of elements that are in none of them
 */
public record AddressUse(List<PrefixUse> prefixes, List<Taken> outside) {

    /** The routing domain of networks that name none. */
    public static final String DEFAULT_DOMAIN = "";

    /**
     * One network.
     *
     * @param prefix where it is written
     * @param network the network, host bits dropped
     * @param domain its routing domain
     * @param taken its addresses in use, in the order of the text
     * @param pools its DHCP ranges
     * @param statics its ranges for fixed addresses
     */
    public record PrefixUse(
            Prefix prefix, IpNetwork network, String domain, List<Taken> taken, List<Range> pools, List<Range> statics) {

        /** Returns how many addresses are neither taken nor in a DHCP range. */
        public BigInteger free() {
            BigInteger pooled = pools.stream().map(pool -> pool.range().size()).reduce(BigInteger.ZERO, BigInteger::add);
            long fixed = taken.stream()
                    .map(Taken::host)
                    .distinct()
                    .filter(host -> pools.stream().noneMatch(pool -> pool.range().contains(host)))
                    .count();
            return network.usable().subtract(pooled).subtract(BigInteger.valueOf(fixed)).max(BigInteger.ZERO);
        }

        /** Returns the addresses in use by number. */
        public List<Taken> sorted() {
            return taken.stream().sorted(Comparator.comparing(Taken::host)).toList();
        }
    }

    /**
     * An address in use.
     *
     * @param host the address
     * @param owner who has it; for a gateway the network
     * @param role what for
     * @param feature the attribute that names it
     * @param index which value of the attribute, -1 if it has only one
     */
    public record Taken(IpHost host, EObject owner, Role role, EStructuralFeature feature, int index) {}

    /** What an address is used for. */
    public enum Role {
        GATEWAY,
        DEVICE,
        /** Given out by DHCP, always to the same device. */
        RESERVATION,
        /** Shared by the members of a group of routers. */
        VIRTUAL
    }

    /**
     * A range of addresses as written.
     *
     * @param written where it stands
     * @param range the range
     */
    public record Range(AddressRange written, IpRange range) {}

    /** Returns the address use of {@code installation}. */
    public static AddressUse of(Installation installation) {
        return installation.derived(AddressUse.class, AddressUse::derive);
    }

    private static AddressUse derive(Installation installation) {
        Map<Prefix, PrefixUse> uses = new LinkedHashMap<>();
        for (Prefix prefix : installation.all(Prefix.class)) {
            IpNetwork.read(prefix.getPrefix()).ifPresent(network -> uses.put(prefix, use(prefix, network)));
        }
        List<Taken> outside = new ArrayList<>();
        Finder finder = new Finder(uses.values());
        installation.all(Element.class).stream()
                .filter(Lifecycles::occupies)
                .forEach(element -> addAddresses(element, finder, outside));
        return new AddressUse(List.copyOf(uses.values()), List.copyOf(outside));
    }

    private static PrefixUse use(Prefix prefix, IpNetwork network) {
        PrefixUse use = new PrefixUse(
                prefix, network, domain(prefix), new ArrayList<>(), ranges(network, prefix.getPools()), ranges(network, prefix.getStatics()));
        if (prefix.getGateway() != null) {
            network.host(prefix.getGateway()).value().ifPresent(host -> use.taken()
                    .add(new Taken(host, prefix, Role.GATEWAY, ModelPackage.eINSTANCE.getPrefix_Gateway(), -1)));
        }
        for (Host host : prefix.getHosts()) {
            if (host.getAddress() != null && Lifecycles.occupies(host)) {
                Role role = host.isVirtual() ? Role.VIRTUAL : host.isReserved() ? Role.RESERVATION : Role.DEVICE;
                network.host(host.getAddress()).value().ifPresent(address -> use.taken()
                        .add(new Taken(address, host, role, ModelPackage.eINSTANCE.getHost_Address(), -1)));
            }
        }
        return use;
    }

    private static List<Range> ranges(IpNetwork network, List<AddressRange> written) {
        List<Range> ranges = new ArrayList<>();
        for (AddressRange one : written) {
            if (one.getFirst() != null && one.getLast() != null) {
                network.range(one.getFirst(), one.getLast()).value().ifPresent(range -> ranges.add(new Range(one, range)));
            }
        }
        return List.copyOf(ranges);
    }

    /** Returns the routing domain of {@code prefix}. */
    public static String domain(Prefix prefix) {
        return prefix.eContainer() instanceof Network network && network.getRoutingDomain() != null
                ? network.getRoutingDomain()
                : DEFAULT_DOMAIN;
    }

    private static void addAddresses(Element element, Finder finder, List<Taken> outside) {
        EStructuralFeature feature = element.eClass().getEStructuralFeature("addresses");
        if (feature == null || !(element.eGet(feature) instanceof EList<?> addresses)) {
            return;
        }
        for (int i = 0; i < addresses.size(); i++) {
            Optional<IpHost> host = IpHost.read((String) addresses.get(i));
            if (host.isPresent()) {
                Taken taken = new Taken(host.get(), element, Role.DEVICE, feature, i);
                finder.find(element, host.get()).map(PrefixUse::taken).orElse(outside).add(taken);
            }
        }
    }

    /** Returns the use of {@code prefix}, if it could be read. */
    public Optional<PrefixUse> of(Prefix prefix) {
        return prefixes.stream().filter(use -> use.prefix() == prefix).findFirst();
    }

    /** Finds the network of an address: one of the element's VLAN, else one of its site, else any. */
    private static final class Finder {

        private final Map<EObject, PrefixIndex<PrefixUse>> byNetwork = new HashMap<>();
        private final Map<EObject, PrefixIndex<PrefixUse>> bySite = new HashMap<>();
        private final PrefixIndex<PrefixUse> all;

        Finder(Collection<PrefixUse> uses) {
            Map<EObject, List<PrefixUse>> networks = new LinkedHashMap<>();
            Map<EObject, List<PrefixUse>> sites = new LinkedHashMap<>();
            for (PrefixUse use : uses) {
                networks.computeIfAbsent(use.prefix().eContainer(), key -> new ArrayList<>()).add(use);
                if (Installation.isKnown(use.prefix().getSite())) {
                    sites.computeIfAbsent(use.prefix().getSite(), key -> new ArrayList<>()).add(use);
                }
            }
            networks.forEach((network, of) -> byNetwork.put(network, index(of)));
            sites.forEach((site, of) -> bySite.put(site, index(of)));
            all = index(uses);
        }

        private static PrefixIndex<PrefixUse> index(Collection<PrefixUse> uses) {
            TreeMap<IpNetwork, PrefixUse> first = new TreeMap<>();
            uses.forEach(use -> first.putIfAbsent(use.network(), use));
            return PrefixIndex.of(first.entrySet());
        }

        Optional<PrefixUse> find(Element element, IpHost host) {
            Optional<PrefixUse> inNetwork = Optional.ofNullable(byNetwork.get(network(element))).flatMap(index -> index.find(host));
            return inNetwork
                    .or(() -> Optional.ofNullable(bySite.get(Sites.of(element).orElse(null))).flatMap(index -> index.find(host)))
                    .or(() -> all.find(host));
        }

        private static EObject network(Element element) {
            return ElementWords.value(element, "network") instanceof EObject network ? network : null;
        }
    }
}
