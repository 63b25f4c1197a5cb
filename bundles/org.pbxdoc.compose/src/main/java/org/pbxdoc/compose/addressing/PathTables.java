/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.compose.addressing;

import java.util.Optional;
import org.pbxdoc.compose.Composition;
import org.pbxdoc.compose.records.AttributeTable;
import org.pbxdoc.compose.records.Attributes;
import org.pbxdoc.document.Table;
import org.pbxdoc.language.model.DnsRecord;
import org.pbxdoc.language.model.FirewallRule;
import org.pbxdoc.language.model.ModelPackage;
import org.pbxdoc.language.model.NatRule;
import org.pbxdoc.language.model.NtpServer;
import org.pbxdoc.language.model.QosPolicy;
import org.pbxdoc.language.model.VpnTunnel;

/** The tables of how voice gets its way: priority, tunnels, openings to the Internet, names and time. */
public final class PathTables {

    private final Composition composition;
    private final Attributes attributes;

    public PathTables(Composition composition) {
        this.composition = composition;
        this.attributes = Attributes.titled(composition.reader());
    }

    /** Returns how voice is marked and preferred. */
    public Optional<Table> qos() {
        return AttributeTable.of(
                attributes, "qos", composition.reader().all(QosPolicy.class),
                ModelPackage.QOS_POLICY__VOICE, ModelPackage.QOS_POLICY__SIGNALLING, ModelPackage.QOS_POLICY__PRIORITY,
                ModelPackage.QOS_POLICY__SIGNALLING_PRIORITY, ModelPackage.QOS_POLICY__PER_CALL, ModelPackage.QOS_POLICY__TRUST,
                ModelPackage.QOS_POLICY__LLDP_MED);
    }

    /** Returns the tunnels between sites. */
    public Optional<Table> vpn() {
        return AttributeTable.of(
                attributes, "vpn", composition.reader().all(VpnTunnel.class),
                ModelPackage.VPN_TUNNEL__FROM, ModelPackage.VPN_TUNNEL__TO, ModelPackage.VPN_TUNNEL__ACCESS, ModelPackage.VPN_TUNNEL__TYPE,
                ModelPackage.VPN_TUNNEL__VOICE);
    }

    /** Returns what is forwarded from outside. */
    public Optional<Table> nat() {
        return AttributeTable.of(
                attributes, "nat", composition.reader().all(NatRule.class),
                ModelPackage.NAT_RULE__OUTSIDE, ModelPackage.NAT_RULE__ACCESS, ModelPackage.NAT_RULE__TARGET, ModelPackage.NAT_RULE__SERVICE,
                ModelPackage.NAT_RULE__PROTOCOL, ModelPackage.NAT_RULE__PORTS, ModelPackage.NAT_RULE__SOURCES, ModelPackage.NAT_RULE__ANY_SOURCE);
    }

    /** Returns what the firewall lets through and what not. */
    public Optional<Table> firewall() {
        return AttributeTable.of(
                attributes, "firewall", composition.reader().all(FirewallRule.class),
                ModelPackage.FIREWALL_RULE__DECISION, ModelPackage.FIREWALL_RULE__SOURCE, ModelPackage.FIREWALL_RULE__TARGET,
                ModelPackage.FIREWALL_RULE__SERVICE, ModelPackage.FIREWALL_RULE__PROTOCOL, ModelPackage.FIREWALL_RULE__PORTS,
                ModelPackage.FIREWALL_RULE__SOURCES, ModelPackage.FIREWALL_RULE__ANY_SOURCE);
    }

    /** Returns the names that phones and lines look up. */
    public Optional<Table> dns() {
        return AttributeTable.of(
                attributes, "dns", composition.reader().all(DnsRecord.class),
                ModelPackage.DNS_RECORD__TYPE, ModelPackage.DNS_RECORD__VALUE, ModelPackage.DNS_RECORD__INSIDE);
    }

    /** Returns where the time comes from. */
    public Optional<Table> ntp() {
        return AttributeTable.of(
                attributes, "ntp", composition.reader().all(NtpServer.class),
                ModelPackage.NTP_SERVER__ADDRESSES, ModelPackage.NTP_SERVER__STRATUM, ModelPackage.NTP_SERVER__SOURCE);
    }
}
