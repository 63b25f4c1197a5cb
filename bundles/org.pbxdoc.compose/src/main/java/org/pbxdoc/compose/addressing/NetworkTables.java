/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.compose.addressing;

import static org.pbxdoc.compose.Listing.cell;
import static org.pbxdoc.compose.Listing.count;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pbxdoc.compose.Composition;
import org.pbxdoc.compose.Listing;
import org.pbxdoc.compose.Said;
import org.pbxdoc.document.Table;
import org.pbxdoc.document.Table.Cell;
import org.pbxdoc.document.Text;
import org.pbxdoc.language.derive.AddressUse;
import org.pbxdoc.language.derive.AddressUse.PrefixUse;
import org.pbxdoc.language.derive.AddressUse.Range;
import org.pbxdoc.language.derive.AddressUse.Taken;
import org.pbxdoc.language.literal.IpNetwork;
import org.pbxdoc.language.model.DhcpOption;
import org.pbxdoc.language.model.Host;
import org.pbxdoc.language.model.Network;
import org.pbxdoc.language.model.Prefix;
import org.pbxdoc.language.model.Site;

/** The tables of sites, networks, addresses and DHCP. */
public final class NetworkTables {

    private final Composition composition;
    private final List<PrefixUse> prefixes;

    public NetworkTables(Composition composition) {
        this.composition = composition;
        this.prefixes = composition.installation().derived(AddressUse.class, AddressUse::of).prefixes().stream()
                .filter(use -> composition.reader().maySee(network(use)))
                .toList();
    }

    private static Network network(PrefixUse use) {
        return (Network) use.prefix().eContainer();
    }

    /** Returns the sites with what each has. */
    public Optional<Table> sites() {
        Listing listing = new Listing("sites")
                .literal("code", 2).text("site", 4).text("address", 6).number("prefixes", 2).number("terminals", 2);
        Map<Site, Integer> terminals = composition.sites().bySite(composition.sites().terminals());
        for (Site site : composition.sites().sites()) {
            long networks = prefixes.stream().filter(use -> use.prefix().getSite() == site).count();
            listing.row(
                    cell(site.getCode()),
                    cell(Said.title(site)),
                    cell(Said.of(site.getAddress())),
                    Cell.of(networks),
                    Cell.of(terminals.getOrDefault(site, 0)));
        }
        return listing.ifAny();
    }

    /** Returns the VLANs and prefixes with what is left of each. */
    public Optional<Table> prefixes() {
        Listing listing = new Listing("prefixes")
                .number("vlan", 2).text("name", 4).text("purpose", 3).text("site", 3).literal("prefix", 4).literal("gateway", 4)
                .literal("dhcp", 5).literal("dns", 4).literal("ntp", 4).number("dscp", 2).number("free", 2);
        for (PrefixUse use : prefixes) {
            Network network = network(use);
            Prefix prefix = use.prefix();
            listing.row(
                    count(network.getVlan()),
                    cell(Said.title(network)),
                    cell(Said.of(network.getPurpose())),
                    cell(composition.reader().title(prefix.getSite())),
                    cell(use.network().toString()),
                    cell(full(use.network(), prefix.getGateway())),
                    cell(String.join(", ", use.pools().stream().map(NetworkTables::written).toList())),
                    cell(full(use.network(), prefix.getDns())),
                    cell(full(use.network(), prefix.getNtp())),
                    count(network.getDscp()),
                    free(use));
        }
        return listing.ifAny();
    }

    /** A prefix of IPv6 has more free addresses than anybody counts. */
    private static Cell free(PrefixUse use) {
        return use.network().network().six() ? cell("") : Cell.of(use.free().longValueExact());
    }

    /** Returns every address in use with its owner, in the order of the addresses. */
    public Optional<Table> addresses() {
        Listing listing = new Listing("addresses")
                .literal("address", 3).text("owner", 5).text("kind", 4).literal("mac", 4).number("vlan", 1).text("site", 3).text("remark", 3);
        for (OwnedAddress address : OwnedAddress.all(composition)) {
            listing.row(
                    cell(address.address().toString()),
                    cell(address.owner()),
                    cell(address.kind()),
                    cell(address.mac()),
                    count(address.network().map(Network::getVlan).orElse(0)),
                    cell(address.site()),
                    cell(address.remark()));
        }
        return listing.ifAny();
    }

    /** Returns the ranges of fixed addresses and of DHCP, its options and reservations. */
    public Optional<Table> dhcp() {
        Listing listing = new Listing("dhcp")
                .number("vlan", 1).text("site", 3).literal("prefix", 3).text("kind", 3).literal("value", 6);
        for (PrefixUse use : prefixes) {
            use.statics().forEach(range -> row(listing, use, Text.label("dhcp.fixed"), written(range)));
            use.pools().forEach(pool -> row(listing, use, Text.label("dhcp.range"), written(pool)));
            for (DhcpOption option : use.prefix().getOptions()) {
                row(listing, use, Text.label("dhcp.option", Text.of(option.getCode())), option.getValue());
            }
            for (Taken taken : use.sorted()) {
                if (taken.role() == AddressUse.Role.RESERVATION && taken.owner() instanceof Host host) {
                    String mac = host.getMac() == null ? "" : " · " + host.getMac();
                    row(listing, use, Text.label("dhcp.reservation"), taken.host() + mac);
                }
            }
        }
        return listing.ifAny();
    }

    private void row(Listing listing, PrefixUse use, Text kind, String value) {
        listing.row(
                count(network(use).getVlan()), cell(composition.reader().title(use.prefix().getSite())), cell(use.network().toString()), cell(kind), cell(value));
    }

    private static String written(Range range) {
        return range.range().first() + " – " + range.range().last();
    }

    private static String full(IpNetwork network, String address) {
        return address == null ? "" : network.host(address).value().map(Object::toString).orElse(address);
    }

    private static String full(IpNetwork network, List<String> addresses) {
        return String.join(", ", addresses.stream().map(address -> full(network, address)).toList());
    }
}
