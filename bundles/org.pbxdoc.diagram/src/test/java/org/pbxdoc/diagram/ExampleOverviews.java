/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.diagram;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import org.pbxdoc.document.KeyValues.Entry;
import org.pbxdoc.document.Role;
import org.pbxdoc.document.SystemDiagram;
import org.pbxdoc.document.SystemDiagram.Card;
import org.pbxdoc.document.SystemDiagram.Category;
import org.pbxdoc.document.SystemDiagram.Cell;
import org.pbxdoc.document.SystemDiagram.Gauge;
import org.pbxdoc.document.SystemDiagram.Icon;
import org.pbxdoc.document.SystemDiagram.Row;
import org.pbxdoc.document.SystemDiagram.Server;
import org.pbxdoc.document.Text;
import org.pbxdoc.document.Wording;
import org.pbxdoc.document.WriterLabel;

/** Two invented installations, drawn in German and French. */
final class ExampleOverviews {

    static final Wording GERMAN = wording(Locale.forLanguageTag("de-CH"), "geplant", "Warnung", "Auslastung", "… und %s weitere");
    static final Wording FRENCH = wording(Locale.forLanguageTag("fr-CH"), "prévu", "avertissement", "Occupation", "… et %s de plus");

    private ExampleOverviews() {}

    /** Returns a clinic with seven full cards. */
    static SystemDiagram clinic() {
        List<Card> left = List.of(
                card(Category.PUBLIC_LINES, "Öffentliches Netz", "Nr|Leitung|#Kanäle|Anschluss", "6 Leitungen|78 Kanäle",
                        row(Icon.SIP, "L1|*SIP-Trunk* Swisscom|30|081 555 10 00 – 99"),
                        row(Icon.SIP, "L2|*SIP-Trunk* Sunrise|10|Backup"),
                        row(Icon.ISDN, "L3|*ISDN PRI*|30|Slot 1"),
                        row(Icon.ISDN, "L4|*ISDN BRI* 2×|4|Slot 2 · Port 1–2"),
                        row(Icon.ANALOG_LINE, "L5|*Analog (CO)* 2×|2|Slot 3 · Liftnotruf"),
                        planned(Icon.GSM, "L6|*GSM-Gateway*|2|SIP · 2 SIM")),
                card(Category.PRIVATE_LINES, "Privates Netz", "Nr|Leitung|#Kanäle|Gegenstelle", "4 Leitungen|44 Kanäle",
                        row(Icon.TIE_LINE, "P1|*QSIG PRI*|30|*Davos* · Mitel 430"),
                        row(Icon.SIP, "P2|*SIP-Tie*|8|*Landquart* · Mitel 415"),
                        row(Icon.SIP, "P3|*SIP-Tie*|4|Partnerspital"),
                        row(Icon.ISDN, "P4|*QSIG BRI*|2|Personalhaus")),
                card(Category.THIRD_PARTY, "Fremdsysteme", "Nr|System|Protokoll|Anschluss", "4 Systeme|a/b · IP · V.24",
                        row(Icon.DOOR, "F1|*Türsprechstelle* 4×|a/b|Slot 4 · 1–4"),
                        row(Icon.PAGING, "F2|*Durchsage (ELA)*|a/b|Slot 4 · 5"),
                        warning(Icon.ALARM, "F3|*Alarmserver*|ESPA-X|10.10.1.40"),
                        row(Icon.NURSE_CALL, "F4|*Schwesternruf*|ESPA 4.4.4|COM 1")));
        List<Card> right = List.of(
                card(Category.TERMINALS, "Endgeräte", "Typ|#Chur|#Davos|#Landq.|#Total", "8 Typen|313 Geräte",
                        row(Icon.ANALOG_PHONE, "*Analog* a/b|18|4|2|*24*"),
                        row(Icon.DIGITAL_PHONE, "*Digital* 5361/5380|20|16|·|*36*"),
                        row(Icon.IP_PHONE, "*IP* 6920/6930|60|14|10|*84*"),
                        row(Icon.CONFERENCE_PHONE, "*SIP* Konferenz|4|1|1|*6*"),
                        row(Icon.DECT, "*DECT* 14 Basen, 2 Rep.|62|·|·|*62*"),
                        row(Icon.SIP_DECT, "*SIP-DECT* 12 RFP, 3 Rep.|·|60|20|*80*"),
                        row(Icon.SOFTPHONE, "*Softphone*|10|5|·|*15*"),
                        row(Icon.FAX, "*Fax* T.38|4|1|1|*6*")),
                card(Category.CTI, "CTI", "||#", "2 Schnittst.|21 Lizenzen",
                        row(Icon.CTI, "*TAPI First-Party*|Outlook|*20*"),
                        row(Icon.CTI, "*CSTA III*|Vermittlerplatz|*1*")),
                card(Category.MOBILE, "Mobilintegration", "||#", "2 Arten|65 Benutzer",
                        row(Icon.MOBILE_PHONE, "*Mobile Extension*|GSM-Rufnummer|*25*"),
                        row(Icon.MOBILE_PHONE, "*MiCollab Mobile*|SIP über MBG|*40*")),
                card(Category.APPLICATIONS, "Applikationsserver", "||", "3 Server|LAN",
                        row(Icon.SERVER, "*OIP*|UC / Callcenter|10.10.1.20"),
                        row(Icon.SECURITY, "*MBG*|Border Gateway|10.10.9.5"),
                        row(Icon.RECORDING, "*Recorder*|Aufzeichnung|10.10.1.30")));
        Server server = new Server(Text.of("Kommunikationsserver · Chur"), Text.of("Mitel 470"),
                Text.of("MiVoice Office 400 · R8.2"),
                entries("IP-Adresse=10.10.1.10 / 24|Voice-VLAN=110|Chassis=7 Slots, 6 belegt|USV=60 min"),
                List.of(gauge("Benutzer", 198, 240), gauge("VoIP-Kanäle", 48, 60), gauge("Voicemail", 9, 16),
                        gauge("DECT-Kanäle", 112, 112), gauge("Slots", 6, 7)),
                List.of(Text.of("DECT-Kanäle voll belegt")));
        return new SystemDiagram(Text.of("Systemübersicht – Alpenhof Kliniken AG"), server, left, right,
                entries("Kunde=Alpenhof Kliniken AG, 7000 Chur|Projekt=2026-0815|Revision=C · 25.11.2026|Erstellt=M. Muster, Telecom AG|Blatt=1 / 4"));
    }

    /** Returns a town hall with an unknown capacity, planned rows and no private lines. */
    static SystemDiagram townHall() {
        List<Card> left = List.of(
                card(Category.PUBLIC_LINES, "Lignes du réseau public", "N°|Ligne|#Canaux|Raccordement", "3 lignes|52 canaux",
                        row(Icon.SIP, "L1|*Trunk SIP* opérateur A|40|+41 26 555 20 00 – 199"),
                        planned(Icon.SIP, "L2|*Trunk SIP* opérateur B|10|secours, dès le 1.2.2027"),
                        row(Icon.ANALOG_LINE, "L3|*Analogique* 2×|2|téléalarme ascenseur")),
                card(Category.PRIVATE_LINES, "Lignes du réseau privé", "N°|Ligne|#Canaux|Correspondant", "0 ligne|"),
                card(Category.THIRD_PARTY, "Interfaces avec des systèmes tiers", "N°|Système|Protocole|Raccordement", "5 systèmes|a/b · IP",
                        row(Icon.DOOR, "T1|*Interphone* entrée|SIP|10.20.0.61"),
                        row(Icon.DOOR, "T2|*Interphone* livraisons|SIP|10.20.0.62"),
                        row(Icon.PAGING, "T3|*Sonorisation*|a/b|ATA 1 · port 2"),
                        warning(Icon.ALARM, "T4|*Alarme feu*|contact sec|sans relève depuis le 3.9.2026"),
                        row(Icon.OTHER_SYSTEM, "T5|*Taxation hôtelière*|FIAS|10.20.0.80")));
        List<Card> right = List.of(
                card(Category.TERMINALS, "Terminaux", "Type|#Hôtel de ville|#Voirie|#Total", "6 types|171 appareils",
                        row(Icon.IP_PHONE, "*IP* T54W / T46U|84|12|*96*"),
                        row(Icon.CONFERENCE_PHONE, "*Conférence* CP925|3|1|*4*"),
                        row(Icon.DECT, "*DECT* 6 bornes, 1 répéteur|22|9|*31*"),
                        row(Icon.SOFTPHONE, "*Softphone*|28|4|*32*"),
                        row(Icon.HOT_DESK, "*Free seating*|6|·|*6*"),
                        row(Icon.FAX, "*Télécopieur*|2|·|*2*")),
                card(Category.CTI, "Couplage téléphonie-informatique", "||#", "2 interfaces|24 licences",
                        row(Icon.CTI, "*TAPI*|Outlook|*20*"),
                        row(Icon.CONTACTS, "*Annuaire LDAP*|identification de l’appelant|*4*")),
                card(Category.MOBILE, "Intégration des mobiles", "||#", "1 type|32 utilisateurs",
                        planned(Icon.MOBILE_PHONE, "*Application mobile*|push, via SBC|*32*")),
                card(Category.APPLICATIONS, "Serveurs d’applications", "||", "3 serveurs|LAN",
                        row(Icon.SERVER, "*Statistiques*|file d’attente|10.20.0.20"),
                        row(Icon.SECURITY, "*SBC*|accès distant|10.20.9.5"),
                        row(Icon.RECORDING, "*Enregistreur*|centrale d’appels|10.20.0.30")));
        Server server = new Server(Text.of("Serveur de communication · Hôtel de ville"), Text.of("3CX Enterprise"),
                Text.of("V20 Update 5 · Debian 12"),
                List.of(new Entry(Text.of("Adresse IP"), Text.of("10.20.0.10 / 24")), new Entry(Text.of("VLAN voix"), Text.of("20")),
                        new Entry(Text.of("ASI"), Text.of("18 min"), Role.WARNING)),
                List.of(gauge("Appels simultanés", 58, 64), new Gauge(Text.of("Utilisateurs"), 171, OptionalInt.empty()),
                        gauge("Messagerie vocale", 40, 200), gauge("Canaux SIP", 40, 50)),
                List.of(Text.of("Appels simultanés : 91 % de la limite"), Text.of("Autonomie ASI inférieure à 30 min")));
        return new SystemDiagram(Text.of("Vue d’ensemble du système – Ville de Belmont"), server, left, right,
                entries("Client=Ville de Belmont|Projet=B-1207|Révision=A · 25.11.2026|Établi par=C. Exemple|Feuille=1 / 3"));
    }

    static Card card(Category category, String title, String columns, String pill, Row... rows) {
        List<Text> headings = new ArrayList<>();
        List<Boolean> numeric = new ArrayList<>();
        for (String column : columns.split("\\|", -1)) {
            numeric.add(column.startsWith("#"));
            headings.add(Text.of(column.replace("#", "")));
        }
        List<Text> lines = java.util.Arrays.stream(pill.split("\\|", -1)).map(Text::of).toList();
        return new Card(category, Text.of(title), headings, numeric, List.of(rows), lines);
    }

    static Row row(Icon icon, String cells) {
        return row(icon, cells, Role.NORMAL);
    }

    static Row planned(Icon icon, String cells) {
        return row(icon, cells, Role.PLANNED);
    }

    static Row warning(Icon icon, String cells) {
        return row(icon, cells, Role.WARNING);
    }

    private static Row row(Icon icon, String cells, Role role) {
        return new Row(icon, java.util.Arrays.stream(cells.split("\\|", -1)).map(ExampleOverviews::cell).toList(), role);
    }

    private static Cell cell(String words) {
        if (!words.startsWith("*")) {
            return Cell.of(Text.of(words));
        }
        int end = words.indexOf('*', 1);
        return new Cell(Text.of(words.substring(1, end)), Text.of(words.substring(end + 1).strip()));
    }

    private static List<Entry> entries(String words) {
        return java.util.Arrays.stream(words.split("\\|"))
                .map(entry -> new Entry(Text.of(entry.split("=")[0]), Text.of(entry.split("=")[1])))
                .toList();
    }

    private static Gauge gauge(String label, int used, int capacity) {
        return new Gauge(Text.of(label), used, OptionalInt.of(capacity));
    }

    private static Wording wording(Locale locale, String planned, String warning, String utilisation, String more) {
        return new Wording() {
            @Override
            public Locale locale() {
                return locale;
            }

            @Override
            public String say(Text text) {
                if (text instanceof Text.Label label) {
                    return label(label);
                }
                if (text instanceof Text.Joined joined) {
                    return String.join("", joined.parts().stream().map(this::say).toList());
                }
                return ((Text.Verbatim) text).value();
            }

            private String label(Text.Label label) {
                if (label.key().equals(WriterLabel.AND_MORE.key())) {
                    return String.format(Locale.ROOT, more, say(label.args().get(0)));
                }
                if (label.key().equals(WriterLabel.PLANNED.key())) {
                    return planned;
                }
                return label.key().equals(WriterLabel.WARNING.key()) ? warning : utilisation;
            }
        };
    }
}
