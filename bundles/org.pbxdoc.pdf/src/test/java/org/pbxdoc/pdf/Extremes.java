/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.pdf;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.pbxdoc.document.Block;
import org.pbxdoc.document.BulletList;
import org.pbxdoc.document.Callout;
import org.pbxdoc.document.Checklist;
import org.pbxdoc.document.Document;
import org.pbxdoc.document.Figure;
import org.pbxdoc.document.KeyValues;
import org.pbxdoc.document.Paragraph;
import org.pbxdoc.document.Properties;
import org.pbxdoc.document.Role;
import org.pbxdoc.document.Section;
import org.pbxdoc.document.SignatureField;
import org.pbxdoc.document.Table;
import org.pbxdoc.document.Text;
import org.pbxdoc.document.TextField;

/** Documents at the edges: nothing at all, and far too much of everything. */
final class Extremes {
    private static final Text LONG = Text.of("Ein sehr langer Text mit Donaudampfschifffahrtsgesellschaftskapitänspatenten und mehr. ".repeat(4));
    private static final Text EMPTY = Text.EMPTY;

    private Extremes() {}

    /** Returns a document in which everything is empty. */
    static Document empty() {
        Properties properties = new Properties(EMPTY, EMPTY, "", "", "", "", EMPTY, LocalDate.of(2026, 1, 2), EMPTY, Optional.empty());
        return Document.of(properties, List.of(new Section("", EMPTY, Section.Orientation.INHERIT, List.of(
                Paragraph.of(EMPTY), new BulletList(false, List.of()), new BulletList(true, List.of(Paragraph.of(EMPTY))), new KeyValues("", List.of()),
                new KeyValues("", List.of(new KeyValues.Entry(EMPTY, EMPTY))), new Table("", EMPTY, List.of(), List.of()),
                new Table("", EMPTY, List.of(Sample.column("", 0, Table.Column.Kind.TEXT)), List.of()), new Callout(Role.QUIET, EMPTY, List.of()),
                new Figure("", EMPTY, EMPTY, Sample.image(1, 1)), new Checklist("", List.of()), new Checklist("", List.of(new Checklist.Item("", EMPTY, false))),
                new TextField("", EMPTY, EMPTY, 0), new SignatureField("", EMPTY, EMPTY, EMPTY, EMPTY, EMPTY)))));
    }

    /** Returns a document in which everything is long, wide, deep or twice there. */
    static Document full() {
        Properties properties = new Properties(LONG, LONG, "Kundin ".repeat(30), "Integrator ".repeat(20), "Autor ".repeat(30), "1.0", LONG, LocalDate.of(2026, 1, 2), LONG,
                Optional.of(Sample.image(2000, 100)));
        List<Section> sections = new ArrayList<>();
        sections.add(new Section("same", LONG, Section.Orientation.INHERIT, List.of(many(22, "Spaltenüberschrift"), many(9, "Bezeichnung"))));
        sections.add(new Section("same", LONG, Section.Orientation.LANDSCAPE, List.of(many(22, "Nr"), many(40, "Nr"))));
        sections.add(new Section("figures", Text.of("Bilder"), Section.Orientation.PORTRAIT, List.of(Paragraph.of(Text.of("Ein hohes und ein breites Bild.")),
                new Figure("f", LONG, LONG, Sample.image(300, 4000)), new Figure("f", EMPTY, LONG, Sample.image(4000, 100)))));
        sections.add(new Section("forms", Text.of("Formulare"), Section.Orientation.INHERIT, List.of(
                new Callout(Role.FAIL, LONG, IntStream.range(0, 30).mapToObj(i -> (Block) Paragraph.of(LONG)).toList()),
                new KeyValues("k", List.of(new KeyValues.Entry(LONG, LONG, Role.FAIL), new KeyValues.Entry(Text.of("Kurz"), Text.of("Wort ".repeat(3000))))),
                new BulletList(true, IntStream.range(0, 120).mapToObj(i -> Paragraph.of(i % 9 == 0 ? LONG : Text.of("Schritt"))).toList()),
                new Checklist("c", IntStream.range(0, 40).mapToObj(i -> new Checklist.Item("same", i % 5 == 0 ? LONG : Text.of("Punkt"), i % 2 == 0)).toList()),
                new TextField("same", LONG, Text.of("Zeile\n".repeat(200)), 3), new TextField("big", Text.of("Gross"), EMPTY, 500),
                new SignatureField("same", LONG, LONG, LONG, LONG, Text.of("bald")))));
        List<Section> deep = new ArrayList<>();
        for (int i = 0; i < 80; i++) {
            deep.add(Sample.section("deep" + i, "Kapitel " + i, nested(1), nested(1)));
        }
        sections.addAll(deep);
        return Document.of(properties, sections);
    }

    private static Section nested(int depth) {
        return depth > 8 ? Sample.section("x", "Ende", Paragraph.of(Text.of("Am Ende."))) : Sample.section("n" + depth, "Unterkapitel der Tiefe " + depth, nested(depth + 1));
    }

    private static Table many(int columns, String header) {
        List<Table.Row> rows = IntStream.range(0, 5)
                .mapToObj(row -> Table.Row.of(IntStream.range(0, columns).mapToObj(i -> Table.Cell.of(i % 4 == 0 ? "00:08:5D:12:34:0" + row : "Wert " + i)).toArray(Table.Cell[]::new)))
                .toList();
        return new Table("many" + columns, LONG, IntStream.range(0, columns).mapToObj(i -> Sample.column(header + " " + i, 1 + i % 3, i % 4 == 0 ? Table.Column.Kind.LITERAL : Table.Column.Kind.TEXT)).toList(), rows);
    }
}
