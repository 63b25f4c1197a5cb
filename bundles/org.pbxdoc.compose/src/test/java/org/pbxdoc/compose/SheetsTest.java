/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.compose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.eclipse.emf.common.util.URI;
import org.junit.jupiter.api.Test;
import org.pbxdoc.document.Role;
import org.pbxdoc.document.Schematic;
import org.pbxdoc.document.Schematic.Link;
import org.pbxdoc.language.load.Installation;
import org.pbxdoc.language.load.SourceFile;
import org.pbxdoc.language.rules.Checker;

/** The drawings beside the overview say what the model says. */
class SheetsTest {

    private static final String SITE = """
            site lab "Laboratory" { code LAB  country CH  address "Teststrasse 1"
                room uv "Distribution" { rack r1 12U "Rack one"  rack r2 6U } }
            site out "Outpost" { code OUT  country CH }
            """;

    @Test
    void anEmptyModelHasNoSheets() throws IOException {
        assertEquals(List.of(), sheets(""));
    }

    @Test
    void aRackShowsWhatStandsInItAndWhatIsFree() throws IOException {
        String racks = text(sheet(SITE + """
                hypervisor metal "Host" at lab.uv.r1 unit 4
                switch sw "Switch one" at lab.uv.r1 unit 10 address 10.0.0.5
                server pbx "Exchange" at lab.uv.r1 { host metal }
                switch sw2 "Switch two" at lab.uv.r2 { lifecycle planned }
                """, "rack-and-slots"));

        assertTrue(racks.contains("Rack one · 12 U"), racks);
        assertTrue(racks.contains("12–11|free"), racks);
        assertTrue(racks.contains("10|Switch one|10.0.0.5"), racks);
        assertTrue(racks.contains("9–5|free"), racks);
        assertTrue(racks.contains("3–1|free"), racks);
        assertTrue(racks.contains("|› Exchange|"), racks);
        assertTrue(racks.contains("Switch two"), racks);
    }

    @Test
    void slotsShowCardsAndWhatHangsOnThem() throws IOException {
        String racks = text(sheet(SITE + """
                catalogue own "Own" {
                    fact F-1 "Figures" { status verified  source "https://example.com/" }
                    model chassis box "Box"
                    model card fxs "8FXS" { provides 8 fxs-ports fact F-1 }
                }
                server pbx "Exchange" model box { slot 1 card fxs  slot 2 free  supply 60W }
                terminals analog rooms "Rooms" count 3 { ports pbx 1.1 .. 1.3 }
                phone analog lift "Lift" { port pbx 1.5 }
                """, "rack-and-slots"));

        assertTrue(racks.contains("1|8FXS||4 / 8|1–3  Rooms"), racks);
        assertTrue(racks.contains("|5  Lift"), racks);
        assertTrue(racks.contains("2|free||–|"), racks);
        assertTrue(racks.contains("60W"), racks);
    }

    @Test
    void aSwitchHangsOnTheOneItsUplinkNames() throws IOException {
        String network = text(sheet(SITE + """
                network voice "Voice" vlan 20 purpose voice { prefix 10.0.20.0/24 at lab gateway .1 dhcp .100 .. 199 }
                internet fibre "Fibre" { medium fibre  bandwidth "1/1 Gbit/s"  at lab }
                switch core "Core" at lab.uv.r1 address 10.0.20.5 { budget 100W  port 24 uplink "Firewall" }
                switch floor "Floor" at lab.uv.r1 { budget 20W  ports 1 .. 2 -> phones vlan voice  port 24 uplink "core, fibre" }
                terminals ip phones "Phones" count 2 { poe class 3  vlan voice }
                """ + "use catalogue poe-classes", "network"));

        assertTrue(network.contains("lab.networks -> core [Firewall]"), network);
        assertTrue(network.contains("core -> floor [VLAN 20]"), network);
        assertTrue(network.contains("fibre -> lab.networks []"), network);
        assertTrue(network.contains("20|Voice|10.0.20.0/24|10.0.20.1|10.0.20.100–199"), network);
        assertTrue(network.contains("20|IP terminals|2"), network);
        assertTrue(network.contains("/ 20 W"), network);
    }

    @Test
    void aTightBudgetIsAWarning() throws IOException {
        Schematic network = sheet(SITE + """
                switch floor "Floor" at lab.uv.r1 { budget 20W  ports 1 .. 2 -> phones }
                terminals ip phones "Phones" count 2 { poe class 3 }
                """ + "use catalogue poe-classes", "network");

        assertTrue(network.boxes().stream().flatMap(box -> box.card().rows().stream()).anyMatch(row -> row.role() == Role.FAIL));
    }

    @Test
    void likeSwitchesShareABox() throws IOException {
        StringBuilder model = new StringBuilder(SITE + "switch core \"Core\" at lab.uv.r1 { port 1 uplink \"Ring\" }\n");
        for (int i = 0; i < 40; i++) {
            model.append("switch s").append(i).append(" at lab.uv.r1 { port 48 uplink \"Core\" }\n");
        }
        Schematic network = sheet(model.toString(), "network");

        assertEquals(2, network.boxes().size());
        assertEquals(List.of(40), network.boxes().stream().map(box -> box.card().rows().size()).filter(rows -> rows > 2).toList());
    }

    @Test
    void theRadioTreeFollowsTheClock() throws IOException {
        Schematic dect = sheet("""
                dect multicell d "Radio" { sync air
                    manager m "Manager" address 10.0.0.9
                    base b1 "Hall" rpn 00 cluster 1 syncs master
                    base b2 "Lab" rpn 01 cluster 1 syncs b1 rssi -80dBm
                    base b3 "Lost" cluster 1
                    base b4 "Later" cluster 2 syncs master { lifecycle planned }
                    repeater r "Stairs" of b2 }
                """, "dect-sync-d");
        String text = text(dect);

        assertTrue(text.contains("d.b1 -> d.b2 [−80 dBm]"), text);
        assertTrue(text.contains("d.b2 -> d.r []"), text);
        assertTrue(text.contains("Manager · 10.0.0.9"), text);
        assertTrue(text.contains("d.b3 Lost FAIL"), text);
        assertTrue(text.contains("d.b4 Later PLANNED"), text);
        assertTrue(dect.links().stream().filter(link -> link.to().equals("d.b2")).map(Link::role).allMatch(Role.WARNING::equals));
    }

    @Test
    void threeHundredBasesStayOnSheetsThatCanBeRead() throws IOException {
        StringBuilder model = new StringBuilder("dect multicell d \"Radio\" {\nbase b0 cluster 1 syncs master\n");
        for (int i = 1; i < 300; i++) {
            model.append("base b").append(i).append(" cluster 1 syncs b").append((i - 1) / 3).append('\n');
        }
        for (int i = 300; i < 360; i++) {
            model.append("base b").append(i).append(" cluster ").append(i % 6 + 2).append(" syncs master\n");
        }
        List<Sheet> sheets = sheets(model.append('}').toString());

        assertTrue(sheets.size() > 1);
        assertEquals("dect-sync-d-2", sheets.get(1).name());
        sheets.forEach(sheet -> assertTrue(sheet.drawing().boxes().size() <= 60, sheet.name() + " " + sheet.drawing().boxes().size()));
    }

    @Test
    void serversAtNoSiteAreAllDrawn() throws IOException {
        String server = "server %s \"%s\" { slot 1 free }\n";
        Schematic sheet = sheet(String.format(server, "a", "A") + String.format(server, "b", "B"), "rack-and-slots");

        assertEquals(List.of("a", "b"), sheet.boxes().stream().map(Schematic.Box::id).toList());
    }

    @Test
    void aCircleOfClocksIsDrawnAndMarked() throws IOException {
        String text = text(sheet("dect multicell d \"Radio\" { base a cluster 1 syncs b\nbase b cluster 1 syncs a }", "dect-sync-d"));

        assertTrue(text.contains("d.a -> d.b") && text.contains("d.b -> d.a"), text);
        assertTrue(text.contains("d.a a FAIL"), text);
    }

    @Test
    void aCallIsFollowedToItsEnds() throws IOException {
        String flow = text(sheet("""
                public line sip t "Trunk" { main +41 44 000 01 00 }
                schedule week "Hours" { open monday .. friday 08:00 .. 17:00  special 2026-12-24 closed }
                hunt group desk "Desk" number 200 { ring 20s  overflow voicemail }
                ivr menu "Menu" { key 1 -> desk  key 2 -> desk  timeout 8s -> external +41 79 000 00 01 }
                call flow day "Main" { entry +41 44 000 01 00  schedule week  open -> menu  closed -> voicemail  night -> desk }
                """, "call-flow-41440000100"));

        assertTrue(flow.contains("+41 44 000 01 00|Trunk"), flow);
        assertTrue(flow.contains("Monday – Friday|08:00 – 17:00"), flow);
        assertTrue(flow.contains("day -> menu [open]"), flow);
        assertTrue(flow.contains("day -> day.voicemail [closed · holiday]"), flow);
        assertTrue(flow.contains("day -> desk [night]"), flow);
        assertTrue(flow.contains("menu -> desk [key 1 · key 2]"), flow);
        assertTrue(flow.contains("menu -> external.+41790000001 [no entry]"), flow);
        assertTrue(flow.contains("desk -> desk.voicemail [overflow]"), flow);
    }

    @Test
    void callsThatGoInACircleAreDrawnOnce() throws IOException {
        Schematic flow = sheet("""
                public line sip t "Trunk" { main +41 44 000 01 00 }
                hunt group a "A" { overflow b }
                hunt group b "B" { overflow a }
                call flow day "Main" { entry +41 44 000 01 00  open -> a  closed -> a }
                """, "call-flow-41440000100");

        assertEquals(4, flow.boxes().size());
        assertEquals(4, flow.links().size());
    }

    @Test
    void sitesAreJoinedByWhatLeadsThere() throws IOException {
        String map = text(sheet(SITE + """
                company telco "Telco"
                internet fibre "Fibre" { provider telco  medium fibre  bandwidth "1/1 Gbit/s"  at lab }
                public line sip t "Trunk" { provider telco  channels 4  main +41 44 000 01 00  emergency location lab }
                private line qsig tie "Tie" { channels 8  peer "Old exchange" }
                vpn tunnel "Tunnel" { from lab  to out  type "IPsec" }
                """, "site-map"));

        assertTrue(map.contains("telco -> lab [SIP trunk, fibre]"), map);
        assertTrue(map.contains("lab -> out [VPN IPsec]"), map);
        assertTrue(map.contains("lab -> tie [QSIG · 8 channels]"), map);
        assertTrue(map.contains("Old exchange"), map);
        assertFalse(map.contains("null"), map);
    }

    private static String text(Schematic sheet) {
        for (String language : List.of("fr", "de", "it")) {
            Transcript.of(sheet, Composition.wording(language));
        }
        return Transcript.of(sheet, Composition.wording("en"));
    }

    private static Schematic sheet(String model, String name) throws IOException {
        List<Sheet> sheets = sheets(model);
        return sheets.stream()
                .filter(sheet -> sheet.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError(sheets.stream().map(Sheet::name).toList() + " has no " + name))
                .drawing();
    }

    private static List<Sheet> sheets(String model) throws IOException {
        byte[] source = model.getBytes(StandardCharsets.UTF_8);
        Installation installation = Installation.of(List.of(new SourceFile(URI.createFileURI("/customer/sheets.pbxdoc"), source)));
        List<String> broken = new Checker().check(installation).stream().filter(f -> f.id().matches("(SYN|REF|TXT|INT).*")).map(Object::toString).toList();
        assertEquals(List.of(), broken);
        return Composition.of(installation, List.of()).drawings();
    }
}
