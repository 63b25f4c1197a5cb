/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.language.literal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressLiteralsTest {

    @ParameterizedTest
    @ValueSource(strings = {"AABBCCDDEEFE", "aa:bb:cc:dd:ee:fe", "aa-bb-cc-dd-ee-fe", "aabb.ccdd.eefe", "aabbcc-ddeefe", "AA:bb:CC:dd:EE:fe"})
    void readsAMacInEveryNotation(String text) {
        assertEquals("aa:bb:cc:dd:ee:fe", MacAddress.parse(text).value().orElseThrow().text());
    }

    @ParameterizedTest
    @CsvSource({
        "00:00:00:00:00:00, mac.zero, ",
        "01:00:5e:00:00:01, mac.group, ",
        "ff-ff-ff-ff-ff-ff, mac.group, ",
        "aa:bb:cc:dd:ee, mac, ",
        "aa:bb:cc:dd:ee:fg, mac, ",
        "aa:bb-cc:dd-ee:fe, mac, aa:bb:cc:dd:ee:fe",
        "aab-bcc-dde-efe, mac, aa:bb:cc:dd:ee:fe",
    })
    void refusesAMacThatNoDeviceHas(String text, String reason, String correction) {
        Parsed.Refusal<MacAddress> refusal = MacAddress.parse(text).refusal().orElseThrow();

        assertEquals(reason, refusal.reason());
        assertEquals(Optional.ofNullable(correction), refusal.correction());
    }

    @ParameterizedTest
    @CsvSource({"10.20.0.1, 10.20.0.1", "255.255.255.255, 255.255.255.255", "fd00::1, fd00::1", "FD00:0:0:0:0:0:0:1, fd00::1", "::, ::"})
    void readsAddressesOfBothVersions(String text, String canonical) {
        assertEquals(canonical, IpHost.parse(text).value().orElseThrow().toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"10.20.0", "10.20.0.256", "10.20.0.1.1", "10.20.*.1", "167772161", "0x0a000001", "fe80::1%eth0", "1::2::3", "", "10.0.0.-1", "10.0.0.1/24"})
    void refusesWhatIsNoAddress(String text) {
        assertEquals("ip", IpHost.parse(text).refusal().orElseThrow().reason());
    }

    @Test
    void refusesALeadingZeroThatSomeReadAsOctal() {
        assertEquals("ip.zero", IpHost.parse("10.020.0.1").refusal().orElseThrow().reason());
        assertEquals("ip.zero", IpNetwork.parse("010.20.0.0/24").refusal().orElseThrow().reason());
    }

    @ParameterizedTest
    @CsvSource({
        "10.20.0.5/24, prefix.hostbits, 10.20.0.0/24",
        "fd00:20::1/64, prefix.hostbits, fd00:20::/64",
        "10.20.0.0, prefix.length, ",
        "10.20.0.0/33, prefix, ",
        "10.20.0.0/255.255.255.0, prefix, 10.20.0.0/24",
        "10.20.0.0/255.0.255.0, prefix, ",
        "10.20.0/24, ip, ",
    })
    void explainsAPrefixThatIsNoNetwork(String text, String reason, String correction) {
        Parsed.Refusal<IpNetwork> refusal = IpNetwork.parse(text).refusal().orElseThrow();

        assertEquals(reason, refusal.reason());
        assertEquals(Optional.ofNullable(correction), refusal.correction());
    }

    @Test
    void readsAShortHostInItsNetwork() {
        assertEquals("10.20.0.100", host("10.20.0.0/24", ".100"));
        assertEquals("10.0.0.70", host("10.0.0.64/26", ".70"));
        assertEquals("10.0.0.100", host("10.0.0.0/23", ".100"));
        assertEquals("10.0.1.7", host("10.0.0.0/23", "10.0.1.7"));
        assertEquals("fd00:20::100", host("fd00:20::/64", ".100"));
        assertTrue(network("10.0.0.0/24").host(".256").refusal().isPresent());
        assertTrue(network("10.0.0.0/24").host(".1a").refusal().isPresent());
        assertFalse(network("10.0.0.64/26").contains(network("10.0.0.64/26").host(".1").value().orElseThrow()));
    }

    @Test
    void knowsNetworkAndBroadcastAndTheirExceptions() {
        IpNetwork office = network("10.20.0.0/24");
        IpNetwork link = network("10.9.9.0/31");

        assertTrue(office.isNetworkAddress(ip("10.20.0.0")));
        assertTrue(office.isBroadcast(ip("10.20.0.255")));
        assertEquals(BigInteger.valueOf(254), office.usable());
        assertFalse(link.isNetworkAddress(ip("10.9.9.0")));
        assertFalse(link.isBroadcast(ip("10.9.9.1")));
        assertEquals(BigInteger.TWO, link.usable());
        assertFalse(network("10.9.9.1/32").isBroadcast(ip("10.9.9.1")));
        assertFalse(network("fd00::/127").isNetworkAddress(ip("fd00::")));
        assertFalse(network("fd00::/64").isBroadcast(ip("fd00::ffff:ffff:ffff:ffff")));
    }

    @Test
    void knowsWhetherNetworksOverlap() {
        assertTrue(network("10.0.0.0/23").overlaps(network("10.0.0.0/24")));
        assertTrue(network("10.0.1.0/24").overlaps(network("10.0.0.0/23")));
        assertFalse(network("10.0.0.0/24").overlaps(network("10.0.1.0/24")));
        assertFalse(network("0.0.0.0/0").overlaps(network("::/0")));
    }

    @Test
    void readsARangeAndRefusesAReversedOne() {
        IpNetwork office = network("10.20.0.0/24");

        assertEquals("10.20.0.100 .. 10.20.0.199", office.range(".100", "199").value().orElseThrow().toString());
        assertEquals("10.20.0.100 .. 10.20.0.199", office.range(".100", ".199").value().orElseThrow().toString());
        assertEquals(BigInteger.valueOf(100), office.range(".100", ".199").value().orElseThrow().size());
        assertEquals("10.20.0.100 .. 10.20.0.199", office.range(".199", ".100").refusal().orElseThrow().correction().orElseThrow());
    }

    @ParameterizedTest
    @CsvSource({"3.4-2, 3, 4, 2", "0.1, 0, 1, ", "12, , 12, ", "2.12, 2, 12, "})
    void readsAPortAddress(String text, Integer slot, int port, Integer selection) {
        PortAddress address = PortAddress.parse(text).value().orElseThrow();

        assertEquals(slot, address.slot().isPresent() ? address.slot().getAsInt() : null);
        assertEquals(port, address.port());
        assertEquals(selection, address.selection().isPresent() ? address.selection().getAsInt() : null);
        assertEquals(text, address.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"3.0", "0", "a.1", "3.4-", "3.4.5", "-1"})
    void refusesWhatIsNoPort(String text) {
        assertEquals("port", PortAddress.parse(text).refusal().orElseThrow().reason());
    }

    private static String host(String network, String text) {
        return network(network).host(text).value().orElseThrow().toString();
    }

    private static IpNetwork network(String text) {
        return IpNetwork.parse(text).value().orElseThrow();
    }

    private static IpHost ip(String text) {
        return IpHost.parse(text).value().orElseThrow();
    }
}
