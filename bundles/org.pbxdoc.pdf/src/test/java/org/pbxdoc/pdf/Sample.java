/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.pdf;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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
import org.pbxdoc.document.Section;
import org.pbxdoc.document.SignatureField;
import org.pbxdoc.document.SystemDiagram;
import org.pbxdoc.document.Table;
import org.pbxdoc.document.Text;
import org.pbxdoc.document.TextField;
import org.pbxdoc.document.Wording;

/** A commissioning report with every kind of block, in French, with hostile text. */
final class Sample {
    static final List<String> HOSTILE = List.of(
            "<&>\"' ]]> <!-- & --> ${x} {0} \\n %s",
            "controls \u0000\u0001\u0007\u001b[31m\u007f\u0085 end",
            "tab\there and\r\nline end",
            "emoji \uD83D\uDCDE and \uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67",
            "العربية مرحبا",
            "中文 日本語 한국어",
            "lone surrogate \uD800 and \uDC00",
            "bidi \u202Eabc\u202C \u2066x\u2069 bom \uFEFF",
            "Łódź Ștefan Čapek Ωμέγα Δelta Привет ẞ œ ﬁ",
            "combining e\u0301 n\u0303 and private \uE000",
            "→ ← ⇒ ☐ ☑ ✓ ✗ ≤ ≥ ± Ω Δ µ € ‰ “quotes” «guillemets» … – —");

    /** Everything that diagrams are made of. */
    static final String SVG = """
            <?xml version="1.0" encoding="UTF-8"?>
            <svg xmlns="http://www.w3.org/2000/svg" width="600" height="300" viewBox="0 0 600 300"><title>t</title><defs/>
            <rect fill="#FFFFFF" width="600" height="300"/>
            <g><rect x="20" y="20" width="160" height="80" rx="8" ry="8" fill="#12344D" style="stroke:#1F6FB2;stroke-width:1.6;"/>
            <text x="40" y="64" fill="#FFFFFF" font-size="16" font-weight="bold" textLength="96">Serveur &amp; → œ</text></g>
            <line x1="180" x2="300" y1="60" y2="60" style="stroke:#1F6FB2;stroke-width:1.6;stroke-dasharray:5,5;"/>
            <ellipse cx="340" cy="60" rx="40" ry="24" fill="none" style="stroke:#B3261E;stroke-width:1;"/>
            <polygon points="400,40,440,60,400,80,400,40" fill="#1A7446"/>
            <path d="M460,40 L500,40 A10,10 0 0 1 510,50 L510,80 C500,90 470,90 460,80 Z" fill="#9A5B00"/>
            <text x="40" y="200" fill="#1F2D3D" font-size="12" font-style="italic" textLength="60">prévu</text></svg>
            """;

    private Sample() {}

    static Figure diagram() {
        SystemDiagram.Server server = new SystemDiagram.Server(Text.EMPTY, Text.EMPTY, Text.EMPTY, List.of(), List.of(), List.of());
        return new Figure("schema", Text.of("Schéma"), Text.of("Le serveur et ses lignes"), new SystemDiagram(Text.EMPTY, server, List.of(), List.of(), List.of()));
    }

    static Properties properties() {
        return new Properties(Text.of("Procès-verbal de mise en service"), Text.of("Installation téléphonique du site principal"),
                "Régie des Alpes SA", "Téléphonie Léman Sàrl", "Ariane Favre", "2.1", Text.of("Tel que construit"),
                LocalDate.of(2026, 3, 31), Text.of("Confidentiel"), Optional.of(image(320, 120)));
    }

    static Document document() {
        return Document.of(properties(), List.of(introduction(), text(), tests(), wide(), acceptance()));
    }

    static Document of(Block... blocks) {
        return Document.of(properties(), List.of(new Section("one", Text.of("Chapter"), Section.Orientation.INHERIT, List.of(blocks))));
    }

    private static Section introduction() {
        return section("resume", "Résumé", Paragraph.of(Role.QUIET, Text.of("Ce document décrit ce qui a été contrôlé et remis.")),
                new KeyValues("objet", List.of(
                        entry("Système", "Serveur de communication, version 8.4", Role.NORMAL),
                        entry("Raccordements", "2 faisceaux SIP, 30 canaux", Role.NORMAL),
                        entry("Numéro principal", "+41 21 555 01 00", Role.CODE),
                        entry("Appels d’urgence", "Contrôlés avec la centrale 112, 117, 118 et 144 depuis chaque bâtiment, le site affiché est correct", Role.PASS),
                        entry("Onduleur", "Autonomie de 9 minutes au lieu de 30", Role.FAIL),
                        entry("Licences", "Échéance dans 20 jours", Role.WARNING),
                        entry("Formation", "", Role.OPEN),
                        entry("Site de Sion", "dès juin", Role.PLANNED))),
                new Callout(Role.WARNING, Text.of("À régler avant la remise"), List.of(
                        Paragraph.of(Text.of("L’onduleur ne tient pas la durée convenue. Le remplacement des batteries est commandé; la réserve figure au chapitre Réception.")),
                        new BulletList(false, List.of(Paragraph.of(Text.of("Batteries: livraison le 15.04.2026")), Paragraph.of(Text.of("Essai à refaire en présence du client")))))),
                new Callout(Role.PASS, Text.of("Sauvegarde contrôlée"), List.of(Paragraph.of(Text.of("La restauration a été essayée sur un serveur vide.")))),
                new Callout(Role.QUIET, Text.EMPTY, List.of(Paragraph.of(Text.of("Une remarque sans titre.")))),
                new Figure("plan", Text.of("Vue d’ensemble du système"), Text.of("Serveur au milieu, lignes à gauche, appareils à droite"), image(1000, 620)));
    }

    private static Section text() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Paragraph(Role.NORMAL, List.of(Run.of(Text.of("Le portail est à l’adresse ")),
                new Run(Text.of("https://portail.example.ch/aide"), Run.Emphasis.NONE, Optional.of("https://portail.example.ch/aide")),
                Run.of(Text.of(", le support au ")),
                new Run(Text.of("+41 21 555 00 00"), Run.Emphasis.NONE, Optional.of("tel:+41215550000")),
                Run.of(Text.of(" ou à ")), new Run(Text.of("support@example.ch"), Run.Emphasis.NONE, Optional.of("mailto:support@example.ch")),
                Run.of(Text.of("; voir aussi ")), new Run(Text.of("la réception"), Run.Emphasis.ITALIC, Optional.of("#reception")),
                Run.of(Text.of(". Un lien "))
                , new Run(Text.of("dangereux"), Run.Emphasis.BOLD, Optional.of("javascript:alert(1)")),
                Run.of(Text.of(" reste du texte, le code ")), new Run(Text.of("*21*0215550100#"), Run.Emphasis.CODE, Optional.empty()), Run.of(Text.of(" se compose tel quel.")))));
        blocks.add(new BulletList(true, List.of(Paragraph.of(Text.of("Décrocher et attendre la tonalité.")),
                Paragraph.of(Text.of("Composer le code, puis le numéro interne; la confirmation vocale est donnée dans la langue de l’utilisateur et peut durer plusieurs secondes selon la charge.")),
                Paragraph.of(Text.of("Raccrocher.")))));
        blocks.add(section("roles", "Rôles de paragraphe", java.util.Arrays.stream(Role.values()).map(role -> (Block) Paragraph.of(role, Text.of("Paragraphe " + role.name()))).toArray(Block[]::new)));
        blocks.add(section("hostile", "Textes hostiles <&>\"' \u0007", HOSTILE.stream().map(text -> (Block) Paragraph.of(Text.of(text))).toArray(Block[]::new)));
        blocks.add(section("longs", "Textes longs", Paragraph.of(Text.of("Un paragraphe long avec des mots ordinaires qui passe à la ligne. ".repeat(30))),
                Paragraph.of(Text.of("A".repeat(3000))),
                section("niveau3", "Niveau trois", section("niveau4", "Niveau quatre", section("niveau5", "Niveau cinq", Paragraph.of(Text.of("Profond.")))))));
        return new Section("texte", Text.of("Texte et liens"), Section.Orientation.INHERIT, blocks);
    }

    private static Section tests() {
        List<Table.Column> columns = List.of(column("No", 1, Table.Column.Kind.NUMBER), column("Contrôle", 6, Table.Column.Kind.TEXT),
                column("Attendu", 4, Table.Column.Kind.TEXT), column("Résultat", 2, Table.Column.Kind.STATE), column("Mesure", 2, Table.Column.Kind.LITERAL),
                column("Date", 2, Table.Column.Kind.DATE));
        List<Table.Row> rows = new ArrayList<>();
        Role[] roles = {Role.PASS, Role.FAIL, Role.WARNING, Role.OPEN, Role.PLANNED};
        String[] words = {"réussi", "échoué", "à surveiller", "à faire", "prévu"};
        for (int i = 1; i <= 300; i++) {
            if (i % 40 == 1) {
                rows.add(Table.Row.group(Text.of("Groupe de contrôles " + (i / 40 + 1))));
            }
            int state = i % 7 == 0 ? 1 : i % 11 == 0 ? 2 : i % 13 == 0 ? 3 : i % 17 == 0 ? 4 : 0;
            rows.add(Table.Row.of(Table.Cell.of(i),
                    Table.Cell.of(i % 9 == 0 ? "Appel d’urgence " + i + " depuis chaque appareil, y compris les appareils sans fil au sous-sol et dans le parking" : "Appel entrant " + i),
                    Table.Cell.of("La tonalité retentit"), Table.Cell.of(Text.of(words[state]), roles[state]), Table.Cell.of("-" + i % 90 + " dBm"), Table.Cell.of("31.03.2026")));
        }
        rows.add(new Table.Row(List.of(Table.Cell.of(300), Table.Cell.of("Total"), Table.Cell.of(Text.EMPTY), Table.Cell.of("231 réussis"), Table.Cell.of(Text.EMPTY), Table.Cell.of(Text.EMPTY)), Role.TOTAL));
        return section("controles", "Contrôles", Paragraph.of(Text.of("Tous les contrôles dans l’ordre de leur exécution.")), new Table("tests", Text.of("Contrôles"), columns, rows),
                new Table("vide", Text.of("Sans lignes"), columns.subList(0, 3), List.of()),
                new Table("ouverts", Text.of("À remplir"), columns.subList(1, 4), List.of(toFill(1), toFill(2))));
    }

    private static Table.Row toFill(int number) {
        return Table.Row.of(Table.Cell.of("Contrôle " + number), Table.Cell.field("mesure-" + number, Text.of("Mesure " + number)),
                Table.Cell.choice("resultat-" + number, Text.of("Résultat " + number), List.of(Text.of("réussi"), Text.of("échoué"))));
    }

    private static Section wide() {
        List<Table.Column> columns = List.of(column("Interne", 1, Table.Column.Kind.LITERAL), column("Utilisateur", 3, Table.Column.Kind.TEXT),
                column("Appareil", 2, Table.Column.Kind.TEXT), column("MAC", 2, Table.Column.Kind.LITERAL), column("Adresse", 2, Table.Column.Kind.LITERAL),
                column("VLAN", 1, Table.Column.Kind.NUMBER), column("Commutateur", 2, Table.Column.Kind.LITERAL), column("SDA", 2, Table.Column.Kind.LITERAL), column("Remarques", 3, Table.Column.Kind.TEXT));
        List<Table.Row> rows = IntStream.range(0, 60).mapToObj(i -> new Table.Row(List.of(Table.Cell.of("" + (200 + i)), Table.Cell.of("Utilisatrice no " + i),
                Table.Cell.of("Poste IP 480"), Table.Cell.of(Text.of(String.format("00:08:5D:12:34:%02X", i)), Role.CODE), Table.Cell.of("10.20.30." + i),
                new Table.Cell(Text.of(120), Role.NORMAL, OptionalDouble.of(120)), Table.Cell.of("SW-01 port " + i), Table.Cell.of("+41 21 555 01 " + (10 + i % 90)),
                i == 20 ? Table.Cell.of("Mot-extraordinairement-long-" + "x".repeat(400)) : i % 5 == 0 ? Table.Cell.of("Prise derrière le meuble, repérée en jaune") : Table.Cell.of(Text.EMPTY)), i % 8 == 3 ? Role.PLANNED : Role.NORMAL)).toList();
        Table huge = new Table("haut", Text.of("Une ligne plus haute qu’une page"), columns.subList(0, 2), List.of(Table.Row.of(Table.Cell.of("1"), Table.Cell.of("Ligne très haute. ".repeat(900))), Table.Row.of(Table.Cell.of("2"), Table.Cell.of("Suite"))));
        return new Section("adressage", Text.of("Plan d’adressage"), Section.Orientation.LANDSCAPE, List.of(diagram(), new Table("adresses", Text.of("Adresses"), columns, rows), huge,
                new Section("portrait", Text.of("De nouveau en portrait"), Section.Orientation.PORTRAIT, List.of(Paragraph.of(Text.of("Retour."))))));
    }

    private static Section acceptance() {
        return section("reception", "Réception", new Checklist("remis", List.of(new Checklist.Item("cles", Text.of("Clés du local technique remises"), true),
                        new Checklist.Item("formation", Text.of("Formation donnée à l’accueil et aux responsables de groupe, documents de formation remis sur papier et déposés sur le portail"), false), new Checklist.Item("hostile.id", Text.of("中 <&> \u0007"), false))),
                new TextField("remarques", Text.of("Remarques"), Text.of("Grüezi, œuvre à 20 €\nDeuxième ligne"), 5), new TextField("court", Text.of("Numéro de commande"), Text.EMPTY, 1),
                new SignatureField("client", Text.of("Pour le client"), Text.of("Jean Dupré"), Text.of("Directeur"), Text.of("Lausanne"), Text.of("2026-03-31")),
                new SignatureField("integrateur", Text.of("Pour l’intégrateur"), Text.EMPTY, Text.EMPTY, Text.EMPTY, Text.EMPTY));
    }

    static Section section(String id, String heading, Block... blocks) {
        return new Section(id, Text.of(heading), Section.Orientation.INHERIT, List.of(blocks));
    }

    static Table.Column column(String header, int weight, Table.Column.Kind kind) {
        return new Table.Column(Text.of(header), weight, kind);
    }

    private static KeyValues.Entry entry(String key, String value, Role role) {
        return new KeyValues.Entry(Text.of(key), Text.of(value), role);
    }

    static Picture.Image image(int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(new Color(0x12344D));
        graphics.fillRect(0, 0, width, height);
        graphics.setColor(new Color(0x80FFFFFF, true));
        graphics.fillOval(width / 4, height / 4, width / 2, height / 2);
        graphics.dispose();
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ImageIO.write(image, "png", out);
            return new Picture.Image("image.png", "image/png", width, height, out.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Attachment> attachments() {
        return List.of(new Attachment("adressage.csv", "text/csv", Text.of("Plan d’adressage"), "ip;vlan\r\n".getBytes(StandardCharsets.UTF_8)),
                new Attachment("modèle.zip", "application/zip", Text.of("Sources"), new byte[] {80, 75, 5, 6}));
    }

    static final Drawings DRAWINGS = new Drawings() {
        @Override
        public Picture.Image png(Drawing diagram, Wording wording, int dotsPerInch) {
            return image(1600, 1000);
        }

        @Override
        public String svg(Drawing diagram, Wording wording) {
            return SVG;
        }
    };

    static byte[] write(Document document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PdfWriter().write(document, new FrenchWording(), DRAWINGS, attachments(), out);
        return out.toByteArray();
    }
}
