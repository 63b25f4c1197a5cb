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
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import org.pbxdoc.document.KeyValues.Entry;
import org.pbxdoc.document.Role;
import org.pbxdoc.document.Schematic;
import org.pbxdoc.document.Schematic.Arrow;
import org.pbxdoc.document.Schematic.Box;
import org.pbxdoc.document.Schematic.Direction;
import org.pbxdoc.document.Schematic.Frame;
import org.pbxdoc.document.Schematic.Link;
import org.pbxdoc.document.Schematic.Part;
import org.pbxdoc.document.Schematic.Sign;
import org.pbxdoc.document.Schematic.Weight;
import org.pbxdoc.document.Strip;
import org.pbxdoc.document.Strip.Unit;
import org.pbxdoc.document.SystemDiagram.Card;
import org.pbxdoc.document.SystemDiagram.Category;
import org.pbxdoc.document.SystemDiagram.Cell;
import org.pbxdoc.document.SystemDiagram.Gauge;
import org.pbxdoc.document.SystemDiagram.Icon;
import org.pbxdoc.document.SystemDiagram.Row;
import org.pbxdoc.document.Text;

/** Schematics for tests. */
final class ExampleSchematics {

    private ExampleSchematics() {}

    /** Returns a sheet with {@code text} wherever words can stand, and one of every role, weight, measure and link. */
    static Schematic everywhere(Direction direction, Text text) {
        Strip strip = new Strip(List.of(Unit.values()));
        List<Cell> cells = List.of(new Cell(text, text), Cell.of(text), Cell.of(new Gauge(text, 9, OptionalInt.of(10))), Cell.of(strip));
        List<Row> rows = new ArrayList<>();
        for (Role role : List.of(Role.NORMAL, Role.PLANNED, Role.WARNING, Role.FAIL, Role.QUIET)) {
            rows.add(new Row(Icon.SWITCH, cells, role));
        }
        Card card = new Card(Category.TERMINALS, text, Collections.nCopies(4, text), List.of(false, true, false, false), rows, List.of());
        List<Part> parts = List.of(
                new Box("main", Weight.MAIN, Icon.NONE, card, Role.NORMAL),
                new Frame("frame", text, List.of(
                        new Box("planned", Weight.ORDINARY, Icon.DECT, card, Role.PLANNED),
                        new Frame("inner", text, List.of(new Box("a.b-c", Weight.ORDINARY, Icon.RACK, card, Role.WARNING))))),
                new Frame("nothing", text, List.of()),
                new Box("bare", Weight.ORDINARY, Icon.END, new Card(Category.MOBILE, text, List.of(), List.of(), List.of(), List.of()), Role.FAIL));
        List<Link> links = List.of(
                new Link("main", "planned", text, Role.PLANNED, Arrow.TO),
                new Link("main", "a.b-c", text, Role.WARNING, Arrow.BOTH),
                new Link("planned", "a.b-c", text, Role.QUIET, Arrow.NONE),
                new Link("main", "bare", Text.EMPTY, Role.NORMAL, Arrow.TO));
        List<Entry> block = List.of(new Entry(text, text), new Entry(text, text, Role.STRONG));
        return new Schematic(text, text, direction, parts, links, List.of(new Sign(Unit.LINE, text)), block);
    }

    /** Returns a sheet of {@code boxes} boxes with {@code rows} rows each and no links. */
    static Schematic grid(Direction direction, int boxes, int rows) {
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < boxes; i++) {
            List<Row> all = new ArrayList<>();
            for (int row = 0; row < rows; row++) {
                all.add(new Row(Icon.NONE, List.of(Cell.of(Text.of("Row " + row))), row == rows - 1 ? Role.WARNING : Role.NORMAL));
            }
            Card card = new Card(Category.CTI, Text.of("Box " + i), List.of(), List.of(), all, List.of());
            parts.add(new Box("box" + i, Weight.ORDINARY, Icon.NONE, card, Role.NORMAL));
        }
        return new Schematic(Text.of("Grid"), Text.of("A grid"), direction, parts, List.of(), List.of(), List.of());
    }
}
