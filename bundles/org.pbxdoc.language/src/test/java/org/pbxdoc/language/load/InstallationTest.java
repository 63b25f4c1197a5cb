/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.language.load;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.eclipse.emf.common.util.URI;
import org.junit.jupiter.api.Test;
import org.pbxdoc.language.finding.Finding;
import org.pbxdoc.language.finding.Messages;
import org.pbxdoc.language.model.DdiRange;
import org.pbxdoc.language.model.DectBase;
import org.pbxdoc.language.model.Prefix;
import org.pbxdoc.language.model.PublicLine;
import org.pbxdoc.language.model.Server;
import org.pbxdoc.language.model.TailMapping;
import org.pbxdoc.language.model.Terminal;
import org.pbxdoc.language.rules.Checker;

class InstallationTest {

    private static final String SAMPLE = """
            document "Clinique Exemple SA" {
                version 2.1   as-of 2026-11-20   status as-built   languages fr, de
                integrator telexemple   confidentiality customer
                accept NUM014 because "Anciennes lignes à 2 chiffres conservées à la demande du client"
            }
            use catalogue mitel-400

            company telexemple "Télexemple SA" { contact jdupont "Jean Dupont" { role "Technicien" email jdupont@example.com } }
            company carrier-a "Opérateur A"
            customer exemple "Clinique Exemple SA" {
                uid CHE-000.000.000
                contact cmartin "Claire Martin" { role "Responsable IT"  phone +41 44 000 01 10  email claire@example.com }
            }
            site siege {fr "Siège" de "Hauptsitz"} { address "Rue de l'Essai 1, 1000 Lausanne"  canton VD
                room lt "Local technique" { access badge "Réception, du lundi au vendredi"  rack r1 24U }
            }
            vault keepass kp "Coffre"
            credential pbx-admin in kp path "Exemple/PBX" entry "admin"

            server pbx "Mitel 470" model mitel-470 software R8.2 serial "A1" at siege.lt.r1 {
                admin credential pbx-admin                       // a reference into a vault, never a secret
                slot 1 card fxs-16 { serial X12 adopted 2026-02-03 }
            }
            internet internet1 "Fibre" { provider carrier-a }
            public line sip trunk1 "Opérateur A" { provider carrier-a  channels 30  on internet1
                main +41 44 000 01 00
                ddi  +41 44 000 01 00 .. 99 { tail 2 -> extension 2xx  number +41 44 000 01 05 -> reception  rest -> unassigned }
                emergency location siege
                fallback +41 79 000 00 00
            }
            interface door porte1 "Portier entrée" { port pbx 1.1  company telexemple  opens "relais 1" }
            numbering { outside 0  extensions 200..289  operator 290  hotdesk login "*92<ext>" }
            profile bureau "Bureau" { emergency allow  national allow  mobile allow  international deny  premium deny }
            user aline "Aline Bader" extension 210 profile bureau {
                phone ip t1 mac 00:08:5d:00:00:01 port sw1 3
                mobile fmc +41 79 000 00 10
            }
            profile soins "Soins" { emergency allow }
            hunt group reception "Réception" number 280 { members aline  strategy cyclic  overflow voicemail }
            terminals dect tous count 24 on dect1 extensions 250..273
            dect multicell dect1 "DECT" { manager m1  base b1 at siege.lt syncs master  base b2 mac aabb.ccdd.eeff syncs b1  repeater rep1 of b2 }
            network voix vlan 20 { prefix 10.20.0.0/24 gateway .1 dhcp .100..199 option 66 "https://prov.example/"  dscp 46 }
            switch sw1 at siege.lt.r1 { port 3 -> t1  ports 4..8 vlan voix }
            ups asi1 1500VA 1000W runtime 30min { feeds pbx, sw1 }
            backup nightly of pbx { to sftp "backup.example.net"  offsite  encrypted key pbx-admin  keep 14d  at 02:00 }
            licence sip-channels 30 of pbx   licence hotdesk 10 of pbx expires 2027-06-30
            test T-112 "Appel d'urgence 112" on trunk1 { expected "Adresse du siège annoncée"  result pass by jdupont at 2026-11-19 }
            change 2.1 2026-11-18 by jdupont "Ajout carte" { affects pbx  backup before 2026-11-18T07:30 after 2026-11-18T11:05 }
            """;

    @Test
    void readsTheFragmentOfTheReadme() throws Exception {
        Installation installation = load(SAMPLE);

        List<Finding> findings = new Checker(List.of()).check(installation);

        assertEquals(List.of(), findings.stream().map(f -> f.place().line() + " " + f.message(Locale.ENGLISH)).toList());
        Server server = installation.all(Server.class).get(0);
        assertEquals("Mitel 470", server.getModel().getTitle().getPlain());
        assertEquals("R8.2", server.getSoftware());
        PublicLine line = installation.all(PublicLine.class).get(0);
        assertEquals("+41 44 000 01 00", line.getMain());
        DdiRange range = line.getRanges().get(0);
        assertEquals("99", range.getLast());
        assertEquals("2xx", ((TailMapping) range.getMappings().get(0)).getPattern());
        Terminal phone = installation.all(Terminal.class).get(0);
        assertEquals("00:08:5d:00:00:01", phone.getMac());
        assertEquals("sw1", phone.getPorts().get(0).getDevice().getName());
        assertEquals("b1", installation.all(DectBase.class).get(1).getSource().getName());
        assertEquals(".1", installation.all(Prefix.class).get(0).getGateway());
    }

    @Test
    void saysWhichByteIsNotUtf8() throws Exception {
        byte[] latin1 = "// öä\ncompany a \"Zürich\"\n".getBytes(StandardCharsets.ISO_8859_1);

        Installation installation =
                Installation.of(List.of(new SourceFile(URI.createFileURI("/customer/a.pbxdoc"), latin1)));

        Finding finding = new Checker(List.of()).check(installation).get(0);
        assertEquals("TXT001", finding.id());
        assertEquals("1:4", finding.place().line() + ":" + finding.place().column());
        assertTrue(finding.message(Locale.ENGLISH).contains("0xF6"), finding.message(Locale.ENGLISH));
    }

    @Test
    void suggestsTheNameThatComesClose() throws Exception {
        Installation installation = load("company carrier-a \"A\"\ninternet i \"I\" { provider carier-a }\n");

        Finding finding = new Checker(List.of()).check(installation).get(0);

        assertEquals("there is no company named 'carier-a'. Did you mean carrier-a?", finding.message(Locale.ENGLISH));
        assertEquals("REF001", finding.id());
    }

    /** The names that are known are not searched for similar ones, of which only so many are. */
    @Test
    void suggestsANameAlsoBehindManyThatAreKnown() throws Exception {
        String known = IntStream.range(0, 80).mapToObj(i -> "internet i" + i + " \"I\" { provider carrier-a }\n").collect(joining());
        Installation installation = load("company } carrier-a \"A\"\ncompany carrier-a \"A\"\n" + known + "internet x \"X\" { provider carier-a }\n");

        assertTrue(new Checker(List.of()).check(installation).stream().anyMatch(finding ->
                finding.message(Locale.ENGLISH).equals("there is no company named 'carier-a'. Did you mean carrier-a?")));
    }

    @Test
    void callsAnUnknownNameByTheWordsOfTheLanguage() throws Exception {
        assertEquals("there is no model named 'x9'.", first("server pbx \"P\" model x9").message(Locale.ENGLISH));
        assertEquals("nothing is named 'nobody'.", first("test t \"T\" on nobody").message(Locale.ENGLISH));
        assertEquals(
                "there is no site/building/floor/room/rack named 'r1'. Did you mean s.tech.r1?",
                first("server pbx \"P\" at r1 site s \"S\" { room tech { rack r1 24U } }").message(Locale.ENGLISH));
    }

    @Test
    void saysOneInTheSingular() {
        assertEquals("a: 1 channel, 2 users", Messages.fill("{0}: {1} {1|channel|channels}, {2} {2|user|users}", List.of("a", "1", "2")));
        assertEquals("{x} {1|a} {9|a|b}", Messages.fill("{x} {1|a} {9|a|b}", List.of("0", "1")));
    }

    @Test
    void saysWhatIsWrongInPlainWords() throws Exception {
        assertEquals("SYN004", first("company slot \"A\"").id());
        assertEquals("SYN002", first("company a \"A\n").id(), first("company a \"A\n").toString());
        assertEquals("SYN005", first("company a \"A\" {").id());
        assertEquals(
                "this comment is not closed: add */ where it ends.",
                first("company a \"A\" /* note").message(Locale.ENGLISH));
        assertEquals("LIT001", rules("network v vlan 5 { prefix 10.0.0.0/24 gateway .256 }"));
        assertEquals("", rules("network v vlan 5 { prefix fd00:20::/64 gateway .256 }"));
        assertEquals("SYN001", first("company a \"A\" }").id());
        assertEquals("'😀' cannot stand here.", first("company a \"A\" 😀").message(Locale.ENGLISH));
        assertEquals("'😀' cannot stand here.", first("company a-😀 \"A\"").message(Locale.ENGLISH));
        assertEquals("'😀' cannot stand here.", first("document \"D\" { as-of 2026-😀 }").message(Locale.ENGLISH));
        assertEquals("'3O' is not a whole number from 0 to 999999999, such as 30.", first("switch a { port 1 } licence x 3O").message(Locale.ENGLISH));
    }

    @Test
    void saysNoHalfCharacter() throws Exception {
        for (String before : List.of("", "a-", "2026-", "2026-01-", "+41", "/", ".", "08:", "10.20.0.0/", "'")) {
            List<Finding> found = new Checker(List.of()).check(load("company a \"A\" { role " + before + "😀 }"));
            List<String> messages = found.stream().map(finding -> finding.message(Locale.ENGLISH)).toList();
            String whole = String.join("", messages).replace("😀", "");
            assertTrue(whole.chars().noneMatch(each -> Character.isSurrogate((char) each)), before + ": " + messages);
        }
    }

    /** A number that is not written yet is missed by the parser; nothing is said about its value. */
    @Test
    void saysNothingAboutTheValueOfANumberThatIsMissing() throws Exception {
        List<String> ids = new Checker().check(load("server pbx \"S\" {\n    slot \n}\n")).stream()
                .map(Finding::id)
                .filter(id -> id.startsWith("SYN"))
                .toList();
        assertEquals(List.of("SYN001", "SYN005"), ids);
    }

    /** Returns the ids of the findings about literals in {@code text}. */
    private static String rules(String text) throws Exception {
        return String.join(
                " ",
                new Checker().check(load(text)).stream().map(Finding::id).filter("LIT001"::equals).toList());
    }

    private static Finding first(String text) throws Exception {
        return new Checker(List.of()).check(load(text)).get(0);
    }

    private static Installation load(String text) throws Exception {
        return Installation.of(List.of(
                new SourceFile(URI.createFileURI("/customer/a.pbxdoc"), text.getBytes(StandardCharsets.UTF_8))));
    }
}
