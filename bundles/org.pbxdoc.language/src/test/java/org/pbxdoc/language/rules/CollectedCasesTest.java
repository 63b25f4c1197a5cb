/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.language.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.pbxdoc.language.finding.Finding;
import org.pbxdoc.language.load.Installation;
import org.pbxdoc.language.load.SourceFile;

/**
 * Small inputs that people complained about, with the finding that is right, and their neighbours. The families are those
 * of hardware, DECT, networks, backups and commissioning; numbers have their own tests.
 */
class CollectedCasesTest {

    private static final String FAMILIES = "(LIT|HW|DEC|NET|AVL|BKP|DOC|COM|CUS)[0-9]+.*";

    private static final String SWITCH = """
            use catalogue poe-classes
            catalogue maison "Switches" {
                fact F-S "Data sheet: 24 ports, 370 W" { status verified  source "Data sheet" }
                model switch sw-24 "Switch 24" { provides 24 ports fact F-S  provides 370 poe-budget fact F-S }
            }
            switch sw1 model sw-24
            """;

    private static final String PEOPLE = "company tel \"T\" { contact jd \"Jean Dupont\" }\n";

    static Stream<Arguments> hardware() {
        return Stream.of(
                row("415, card in slot 3", "E HW001.slot", server("mitel-415", "slot 3 card tic-1pri")),
                row("415, card in slot 2", "", server("mitel-415", "slot 2 card tic-1pri")),
                row("430, EAD4C in IC4", "E HW001", server("mitel-430", "slot 4 card ead4c")),
                row("415, door card in IC1", "E HW001", server("mitel-415", "slot 1 card odab-door")),
                row("a card of the 470 in a 415", "E HW001.chassis", server("mitel-415", "slot 1 card fxs-4")),
                row("DSI port with TSD 1 twice", "E HW004", ports("2.4-1", "2.4-1")),
                row("DSI port with TSD 1 and 2", "", ports("2.4-1", "2.4-2")),
                row("DSI port without TSD twice: two phones fit", "", ports("2.4", "2.4")),
                row("DSI port, a third phone", "E HW004", ports("2.4", "2.4", "2.4")),
                row("DSI port with TSD 3", "E HW004.selection", ports("2.4-3")),
                row("SB-8 on one port", "E HW004.interfaces", base("port pbx 2.1")),
                row("SB-8 on two ports", "", base("port pbx 2.1 port pbx 2.2")),
                row("SB-8 on a port with a phone", "E HW004", base("ports pbx 2.1..2.2")
                        + "terminals digital t count 2 model mitel-5360 ports pbx 2.2\n"),
                row("group of 16 on 8 ports", "", base("ports pbx 2.1..2.2") + "terminals digital t count 12 model mitel-5360 ports pbx 2.3..2.8\n"),
                row("group of 13 on 6 ports", "E HW004 E HW004.capacity", base("ports pbx 2.1..2.2")
                        + "terminals digital t count 13 model mitel-5360 ports pbx 2.3..2.8\n"));
    }

    static Stream<Arguments> dect() {
        return Stream.of(
                row("W70B, 8 handsets and 3 repeaters", "E DEC001", w70b(8, 3)),
                row("W70B, 7 handsets and 3 repeaters", "W DEC001.full", w70b(7, 3)),
                row("W70B, 7 handsets and 2 repeaters", "", w70b(7, 2)),
                row("LAN sync in VLAN 30 and 31", "E DEC004", lan("10.31.0.2")),
                row("LAN sync in VLAN 30", "", lan("10.30.0.2")),
                row("LAN sync, base without address", "N DEC004.unknown", lan("")));
    }

    static Stream<Arguments> network() {
        return Stream.of(
                row("host bits", "E NET001", "network v vlan 20 { prefix 10.20.0.5/24 }"),
                row("host bits, version 6", "E NET001", "network v vlan 20 { prefix fd00::5/64 }"),
                row("/23 over /24", "E NET002", "network a { prefix 10.0.0.0/23 } network b { prefix 10.0.0.0/24 }"),
                row("/24 before /23", "E NET002", "network b { prefix 10.0.0.0/24 } network a { prefix 10.0.0.0/23 }"),
                row("/23 as container", "", "network a { prefix 10.0.0.0/23 container } network b { prefix 10.0.0.0/24 }"),
                row("the same network twice", "E NET002", "network a { prefix 10.0.0.0/24 } network b { prefix 10.0.0.0/24 }"),
                row("in another routing domain", "", "network a { prefix 10.0.0.0/24 } network b routing domain x { prefix 10.0.0.0/24 }"),
                row("/31 link, both usable", "", "network l { prefix 10.9.9.0/31 { host a .0  host b .1 } }"),
                row("/30 link, network address", "E NET003.reserved", "network l { prefix 10.9.9.0/30 { host a .0  host b .1 } }"),
                row("static phone in the pool", "E NET005", pool("")),
                row("static phone with reservation", "", pool("host r .150 reservation")),
                row("gateway in the pool", "E NET003.pool", "network v { prefix 10.20.0.0/24 gateway .100 dhcp .100..199 }"),
                row("one network at two sites, VPN", "W NET002.sites", sites("private line vpn t \"T\" { to site b }")),
                row("one network at two sites, no VPN", "", sites("")),
                row("VLAN 4095 and 0", "E LIT001.vlan E LIT001.vlan", "network a vlan 4095 network b vlan 0"),
                row("VLAN 1 and 4094", "", "network a vlan 1 network b vlan 4094"),
                row("MAC in the notation of Aruba", "", "user a \"A\" { phone ip t1 mac aabbcc-ddeefe }"),
                row("24 ports, 26 devices, 320 W of 370 W", "E NET009.ports W NET009.high", devices(20, 6)),
                row("24 ports, 24 devices, 260 W of 370 W", "", devices(20, 4)),
                row("24 ports, 12 of class 4: 360 W", "W NET009.high", devices(0, 12)),
                row("24 ports, 13 of class 4: 390 W", "E NET009", devices(0, 13)));
    }

    static Stream<Arguments> dossier() {
        return Stream.of(
                row("29 February 2027", "E LIT001.date.calendar", "licence l 10 expires 2027-02-29"),
                row("29 February 2028", "", "licence l 10 expires 2028-02-29"),
                row("e-mail, off-site, not encrypted", "E BKP002.file E BKP002.transport", backup("to email \"a\" offsite")),
                row("SFTP, off-site, not encrypted", "E BKP002.file", backup("to sftp \"a\" offsite")),
                row("SMB on-site, not encrypted", "W BKP002.file.onsite W BKP002.transport.onsite", backup("to smb \"a\"") + local()),
                row("intervention with only the backup after", "E BKP005.before", change("backup after 2026-11-18T11:05")),
                row("intervention with only the backup before", "E BKP005.after", change("backup before 2026-11-18T07:30")),
                row("intervention with both", "", change("backup before 2026-11-18T07:30 after 2026-11-18T11:05")),
                row("pass without tester", "E COM001.tester", PEOPLE + "test t \"T\" { result pass at 2026-11-18 }"),
                row("test after the signature", "E COM003", PEOPLE + "test t \"T\" { result pass by jd at 2026-11-21 }"
                        + " acceptance provisional pv { dated 2026-11-20 }"),
                row("final with a blocking reservation", "E COM002.final", PEOPLE
                        + "reservation r \"R\" { blocking responsible jd due 2026-12-01 } acceptance final pv { dated 2026-11-20 }"),
                row("provisional with a blocking reservation", "", PEOPLE
                        + "reservation r \"R\" { blocking responsible jd due 2026-12-01 } acceptance provisional pv { dated 2026-11-20 }"),
                row("nothing at all", "", ""));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"hardware", "dect", "network", "dossier"})
    void findsWhatIsRight(String name, String expected, String text) throws Exception {
        List<Finding> found = new Checker().check(Installation.of(
                List.of(new SourceFile(URI.createFileURI("/customer/example.pbxdoc"), text.getBytes(StandardCharsets.UTF_8)))));

        assertEquals(expected, found.stream()
                .filter(finding -> finding.key().matches(FAMILIES + "|SYN.*|REF.*|INT.*"))
                .filter(finding -> !isAside(finding))
                .map(CollectedCasesTest::line)
                .sorted()
                .collect(Collectors.joining(" ")), () -> text + found.stream().map(f -> f.message(Locale.ENGLISH)).toList());
    }

    /** What these small texts leave out on purpose: backups, watts, limits. */
    private static boolean isAside(Finding finding) {
        return finding.key().matches("BKP001.*|(HW00[1237]|DEC002|AVL003)\\.unknown|DEC003.*");
    }

    private static String line(Finding finding) {
        String mark = finding.outcome() == Finding.Outcome.NOT_EVALUABLE ? "N" : finding.severity().name().substring(0, 1);
        return mark + " " + finding.key();
    }

    private static Arguments row(String name, String expected, String text) {
        return Arguments.of(name, expected, text);
    }

    private static String server(String model, String slots) {
        return "use catalogue mitel-400\nserver pbx \"PBX\" model " + model + " { " + slots + " }\n";
    }

    private static String ports(String... ports) {
        StringBuilder text = new StringBuilder(server("mitel-470", "slot 2 card dsi-8"));
        for (int i = 0; i < ports.length; i++) {
            text.append("terminals digital t").append(i).append(" count 1 model mitel-5360 port pbx ").append(ports[i]).append('\n');
        }
        return text.toString();
    }

    private static String base(String ports) {
        return server("mitel-470", "slot 2 card dsi-8") + "dect multicell d \"D\" { base b model sb-8 " + ports + " }\n";
    }

    private static String w70b(int handsets, int repeaters) {
        StringBuilder text = new StringBuilder("use catalogue yealink-dect\ndect monocell d \"D\" model yealink-w70b {\n");
        for (int i = 0; i < repeaters; i++) {
            text.append("repeater r").append(i).append(" of d model yealink-rt30\n");
        }
        return text + "}\nterminals sip-dect h count " + handsets + " on d\n";
    }

    private static String lan(String second) {
        return "network v30 vlan 30 { prefix 10.30.0.0/24 } network v31 vlan 31 { prefix 10.31.0.0/24 }\n"
                + "dect multicell d \"D\" { sync lan  base b1 address 10.30.0.1  base b2 "
                + (second.isEmpty() ? "" : "address " + second) + " }\n";
    }

    private static String pool(String host) {
        return "network v vlan 20 { prefix 10.20.0.0/24 gateway .1 dhcp .100..199 { " + host + " } }\n"
                + "user a \"A\" { phone ip t1 address 10.20.0.150 vlan v }\n";
    }

    private static String sites(String line) {
        return "site a \"A\" site b \"B\"\n" + line
                + " network n1 vlan 1 { prefix 192.168.1.0/24 at a } network n2 vlan 1 { prefix 192.168.1.0/24 at b }\n";
    }

    private static String devices(int class2, int class4) {
        String small = class2 == 0 ? "" : "terminals ip small count " + class2 + " poe class 2 on sw1\n";
        return SWITCH + small + "terminals ip large count " + class4 + " poe class 4 on sw1\n";
    }

    private static String backup(String attributes) {
        return "server pbx \"PBX\"\nbackup b of pbx { " + attributes + " }\n";
    }

    private static String local() {
        return "backup c of pbx { to local-appliance }\n";
    }

    private static String change(String backups) {
        return PEOPLE + "dect multicell d \"D\" { manager m }\n"
                + "change 1.1 2026-11-18 by jd \"Bases\" { affects d.m  started 2026-11-18T08:00  " + backups + " }\n";
    }
}
