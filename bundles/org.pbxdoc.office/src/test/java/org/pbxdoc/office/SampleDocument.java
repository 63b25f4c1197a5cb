/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.office;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.pbxdoc.document.Block;
import org.pbxdoc.document.BulletList;
import org.pbxdoc.document.Callout;
import org.pbxdoc.document.Checklist;
import org.pbxdoc.document.Document;
import org.pbxdoc.document.Drawing;
import org.pbxdoc.document.Drawings;
import org.pbxdoc.document.Figure;
import org.pbxdoc.document.KeyValues;
import org.pbxdoc.document.Paragraph;
import org.pbxdoc.document.Picture;
import org.pbxdoc.document.Properties;
import org.pbxdoc.document.Role;
import org.pbxdoc.document.Run;
import org.pbxdoc.document.Remarks;
import org.pbxdoc.document.Section;
import org.pbxdoc.document.Section.Orientation;
import org.pbxdoc.document.SignatureField;
import org.pbxdoc.document.SystemDiagram;
import org.pbxdoc.document.Table;
import org.pbxdoc.document.Table.Cell;
import org.pbxdoc.document.Table.Column;
import org.pbxdoc.document.Table.Column.Kind;
import org.pbxdoc.document.Text;
import org.pbxdoc.document.TextField;
import org.pbxdoc.document.Wording;

/** A handover dossier in French with every kind of block, for tests. */
final class SampleDocument {

    static final LocalDate AS_OF = LocalDate.of(2026, 10, 1);

    private SampleDocument() {}

    static Properties properties() {
        return new Properties(
                Text.of("Dossier de remise du système de communication"),
                Text.of("Clinique de la Côte, sites de Morges et de Nyon"),
                "Clinique de la Côte SA",
                "Téléphonie Romande Sàrl",
                "Élise Dütschler",
                "2.1",
                Text.of("Tel que construit"),
                AS_OF,
                Text.of("Confidentiel – client et intégrateur"),
                Optional.of(image("logo.png", 480, 120)));
    }

    static Document document(int rows) {
        return Document.of(
                properties(), List.of(overview(), lines(), addressing(rows), tests(), acceptance()));
    }

    private static Section overview() {
        Section access = section(
                "acces",
                "Accès aux sites",
                new KeyValues(
                        "acces-morges",
                        List.of(
                                entry("Adresse", "Avenue de la Gare 12, 1110 Morges"),
                                entry("Heures d’accès", "Lundi à vendredi, 07:30–18:00"),
                                entry("Local technique", "Sous-sol 2, porte S2.14, badge auprès de la réception"),
                                new KeyValues.Entry(Text.of("Alarme"), Text.of("à désactiver avant d’entrer"), Role.WARNING))),
                Paragraph.of(Text.of("La clé n° 47 se trouve chez le concierge.")),
                section(
                        "acces-urgence",
                        "En cas d’urgence",
                        new BulletList(
                                true,
                                List.of(
                                        Paragraph.of(Text.of("Appeler la réception au 021 555 01 00.")),
                                        Paragraph.of(Text.of("Demander l’accès au local technique.")),
                                        Paragraph.of(Text.of("Prévenir l’intégrateur.")))),
                        section("nuit", "La nuit", Paragraph.of(Text.of("Sonner à l’entrée des ambulances.")))));
        return section(
                "description",
                "Description du système",
                Paragraph.of(
                        Role.QUIET,
                        Text.of("Ce chapitre décrit l’installation telle qu’elle a été remise. Les chiffres viennent du"
                                + " modèle vérifié le 1er octobre 2026.")),
                new Paragraph(
                        Role.NORMAL,
                        List.of(
                                Run.of(Text.of("Le serveur ")),
                                new Run(Text.of("MX-ONE 7.6"), Run.Emphasis.BOLD, Optional.empty()),
                                Run.of(Text.of(" dessert 412 postes sur deux sites. L’adresse de gestion est ")),
                                new Run(Text.of("10.20.30.5/24"), Run.Emphasis.CODE, Optional.empty()),
                                Run.of(Text.of("; la documentation se trouve sur ")),
                                new Run(
                                        Text.of("docs.example.ch"),
                                        Run.Emphasis.NONE,
                                        Optional.of("https://docs.example.ch/clinique?a=1&b=2")),
                                Run.of(Text.of(", les lignes au chapitre ")),
                                new Run(Text.of("Lignes publiques"), Run.Emphasis.NONE, Optional.of("#lignes")),
                                new Run(Text.of("."), Run.Emphasis.ITALIC, Optional.of("javascript:alert(1)")))),
                new BulletList(
                        false,
                        List.of(
                                Paragraph.of(Text.of("Deux serveurs en redondance, l’un à Morges, l’autre à Nyon")),
                                Paragraph.of(Text.of("Quatre raccordements SIP de 30 canaux chacun, dont un de secours par un autre"
                                        + " chemin et un autre opérateur, testé tous les six mois")),
                                Paragraph.of(Role.PLANNED, Text.of("Enregistrement des appels d’urgence (prévu)")))),
                new Figure(
                        "vue",
                        Text.of("Vue d’ensemble du système"),
                        Text.of("Le serveur au milieu, à gauche les lignes, à droite les postes"),
                        diagram()),
                access);
    }

    private static Section lines() {
        return section(
                "lignes",
                "Lignes publiques",
                new Table(
                        "lignes-publiques",
                        Text.of("Raccordements et canaux"),
                        List.of(
                                column("Raccordement", 4, Kind.TEXT),
                                column("Numéro principal", 4, Kind.LITERAL),
                                column("Canaux", 2, Kind.NUMBER),
                                column("En service depuis", 3, Kind.DATE),
                                column("État", 3, Kind.STATE)),
                        List.of(
                                Table.Row.group(Text.of("Site de Morges")),
                                line("SIP Swisscom", "+41 21 555 01 00", 30, "15.03.2024", Role.PASS, "testé"),
                                line("SIP Sunrise", "+41 21 555 02 00", 30, "15.03.2024", Role.FAIL, "coupé"),
                                Table.Row.group(Text.of("Site de Nyon")),
                                line("SIP Swisscom", "+41 22 555 01 00", 30, "02.05.2025", Role.WARNING, ""),
                                line("GSM de secours", "+41 79 555 01 00", 2, "02.05.2025", Role.OPEN, "non testé"),
                                new Table.Row(
                                        line("RNIS", "+41 22 555 09 09", 8, "01.01.2027", Role.PLANNED, "").cells(),
                                        Role.PLANNED),
                                new Table.Row(
                                        List.of(Cell.of("Total"), Cell.of(""), Cell.of(100), Cell.of(""), Cell.of("")),
                                        Role.TOTAL))),
                new Callout(
                        Role.WARNING,
                        Text.of("Appels d’urgence depuis Nyon"),
                        List.of(
                                Paragraph.of(Text.of("Le numéro 144 est acheminé par le raccordement de Morges. L’adresse"
                                        + " transmise doit être celle de Nyon :")),
                                new BulletList(
                                        false,
                                        List.of(
                                                Paragraph.of(Text.of("vérifier l’emplacement annoncé;")),
                                                Paragraph.of(Text.of("noter le résultat dans le procès-verbal.")))))),
                new Callout(Role.PASS, Text.of("Redondance vérifiée le 12.09.2026"), List.of()),
                new Callout(
                        Role.FAIL,
                        Text.of("Raccordement Sunrise coupé"),
                        List.of(Paragraph.of(Text.of("Dérangement ouvert chez l’opérateur.")))),
                new Callout(Role.OPEN, Text.EMPTY, List.of(Paragraph.of(Text.of("Capacité du site de Nyon à confirmer.")))),
                new Callout(
                        Role.QUIET,
                        Text.of("Remarque"),
                        List.of(Paragraph.of(Text.of("Les canaux se comptent par direction.")))));
    }

    private static Section addressing(int rows) {
        return new Section(
                "adressage",
                Text.of("Plan d’adressage"),
                Orientation.LANDSCAPE,
                List.of(Paragraph.of(Text.of("Toutes les adresses sont fixes.")), addresses(rows)));
    }

    static Table addresses(int rows) {
        return new Table(
                "adresses",
                Text.of("Adresses des postes"),
                List.of(
                        column("Poste", 2, Kind.LITERAL),
                        column("Nom", 5, Kind.TEXT),
                        column("Adresse IP", 3, Kind.LITERAL),
                        column("MAC", 4, Kind.LITERAL),
                        column("VLAN", 2, Kind.NUMBER),
                        column("Numéro direct", 4, Kind.LITERAL),
                        column("Emplacement", 6, Kind.TEXT),
                        column("Essai", 3, Kind.STATE)),
                () -> IntStream.range(0, rows).mapToObj(SampleDocument::address).iterator());
    }

    private static Table.Row address(int i) {
        return Table.Row.of(
                Cell.of(Integer.toString(2000 + i)),
                Cell.of("Médecin chef de clinique nº " + i),
                Cell.of("10.20." + (30 + i / 250) + "." + (1 + i % 250)),
                Cell.of(String.format(Locale.ROOT, "00:08:5D:%02X:%02X:%02X", i >> 16 & 255, i >> 8 & 255, i & 255)),
                new Cell(Text.of("30"), Role.NORMAL, OptionalDouble.of(30)),
                Cell.of(String.format(Locale.ROOT, "+41 21 555 %02d %02d", i / 100 % 100, i % 100)),
                Cell.of("Bâtiment " + (char) ('A' + i % 4) + ", étage " + i % 7 + ", bureau " + i % 40
                        + (i % 11 == 0 ? ", à côté de la salle de conférence" : "")),
                i % 9 == 0 ? Cell.of(Text.EMPTY, Role.OPEN) : Cell.of(Text.EMPTY, Role.PASS));
    }

    private static Section tests() {
        return new Section(
                "essais",
                Text.of("Essais"),
                Orientation.INHERIT,
                List.of(
                        Paragraph.of(Role.PASS, Text.of("Tous les essais d’appel sortant sont réussis.")),
                        Paragraph.of(Role.FAIL, Text.of("Un essai d’appel entrant a échoué.")),
                        new Checklist(
                                "liste",
                                List.of(
                                        new Checklist.Item("e1", Text.of("Appel d’urgence 112 depuis Morges"), true),
                                        new Checklist.Item("e2", Text.of("Appel d’urgence 144 depuis Nyon"), false),
                                        new Checklist.Item(
                                                "e3",
                                                Text.of("Bascule sur le second serveur pendant une conversation; la conversation"
                                                        + " se poursuit et un nouvel appel est possible en moins de dix secondes"),
                                                false))),
                        new TextField("remarques", Text.of("Remarques"), Text.EMPTY, 4),
                        new TextField("mesure", Text.of("Valeur mesurée"), Text.of("42 ms"), 1),
                        new Remarks("tests", Text.of("Remarques : tests"), Text.of("Écrivez ici."))));
    }

    private static Section acceptance() {
        return section(
                "reception",
                "Réception",
                Paragraph.of(Text.of("Par leur signature, les parties confirment la réception du système.")),
                new SignatureField(
                        "client",
                        Text.of("Pour le client"),
                        Text.of("Dr André Béguin"),
                        Text.of("Directeur"),
                        Text.of("Morges"),
                        Text.of("2026-10-15")),
                new SignatureField(
                        "integrateur", Text.of("Pour l’intégrateur"), Text.EMPTY, Text.EMPTY, Text.EMPTY, Text.EMPTY),
                new Figure("photo", Text.of("Armoire technique"), Text.of("Une armoire"), image("rack.png", 500, 260)));
    }

    static Section section(String id, String heading, Block... blocks) {
        return new Section(id, Text.of(heading), Orientation.INHERIT, List.of(blocks));
    }

    private static Table.Row line(String name, String number, long channels, String date, Role role, String state) {
        return Table.Row.of(
                Cell.of(name), Cell.of(number), Cell.of(channels), Cell.of(date), Cell.of(Text.of(state), role));
    }

    private static KeyValues.Entry entry(String key, String value) {
        return new KeyValues.Entry(Text.of(key), Text.of(value));
    }

    static Column column(String header, int weight, Kind kind) {
        return new Column(Text.of(header), weight, kind);
    }

    private static SystemDiagram diagram() {
        return new SystemDiagram(
                Text.of("Vue"),
                new SystemDiagram.Server(Text.EMPTY, Text.of("MX-ONE"), Text.EMPTY, List.of(), List.of(), List.of()),
                List.of(),
                List.of(),
                List.of());
    }

    /** Drawings that are plain rectangles. */
    static Drawings drawings() {
        return new Drawings() {
            @Override
            public Picture.Image png(Drawing diagram, Wording wording, int dotsPerInch) {
                return image("vue.png", 12 * dotsPerInch, 6 * dotsPerInch);
            }

            @Override
            public String svg(Drawing diagram, Wording wording) {
                return "<svg xmlns=\"http://www.w3.org/2000/svg\"/>";
            }
        };
    }

    static Picture.Image image(String name, int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(new Color(0xDCE7F0));
        graphics.fillRect(0, 0, width, height);
        graphics.setColor(new Color(0x2E6F9E));
        graphics.fillRect(width / 8, height / 4, width / 4, height / 2);
        graphics.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Picture.Image(name, "image/png", width, height, bytes.toByteArray());
    }
}
