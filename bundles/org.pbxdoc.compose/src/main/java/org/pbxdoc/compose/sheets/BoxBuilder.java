/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.compose.sheets;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.pbxdoc.compose.Origins;
import org.pbxdoc.compose.Said;
import org.pbxdoc.document.Measure;
import org.pbxdoc.document.Origin;
import org.pbxdoc.document.Role;
import org.pbxdoc.document.Schematic.Box;
import org.pbxdoc.document.Schematic.Weight;
import org.pbxdoc.document.SystemDiagram.Card;
import org.pbxdoc.document.SystemDiagram.Category;
import org.pbxdoc.document.SystemDiagram.Cell;
import org.pbxdoc.document.SystemDiagram.Gauge;
import org.pbxdoc.document.SystemDiagram.Icon;
import org.pbxdoc.document.SystemDiagram.Row;
import org.pbxdoc.document.Text;
import org.pbxdoc.language.load.Installation;
import org.pbxdoc.language.model.DectSystem;
import org.pbxdoc.language.model.Element;
import org.pbxdoc.language.model.Hypervisor;
import org.pbxdoc.language.model.Lifecycle;
import org.pbxdoc.language.model.Location;
import org.pbxdoc.language.model.Server;
import org.pbxdoc.language.model.Switch;
import org.pbxdoc.language.model.ApplicationServer;
import org.pbxdoc.language.model.Terminal;
import org.pbxdoc.language.model.ThirdPartyInterface;
import org.pbxdoc.language.model.Ups;

/** Builds a box row by row. */
final class BoxBuilder {

    private static final Text SPACE = Text.of(" ");

    private final String id;
    private final Category category;
    private final Icon icon;
    private final Text title;
    private final List<Text> columns = new ArrayList<>();
    private final List<Boolean> numeric = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();
    private Weight weight = Weight.ORDINARY;
    private Role role = Role.NORMAL;
    private Optional<Origin> origin = Optional.empty();

    BoxBuilder(String id, Category category, Icon icon, Text title) {
        this.id = id;
        this.category = category;
        this.icon = icon;
        this.title = title;
    }

    /** Starts the box of {@code element}: it is planned when the element is not in service. */
    static BoxBuilder of(Element element, Category category, Icon icon, Text title) {
        return new BoxBuilder(name(element), category, icon, title).role(role(element)).from(element);
    }

    /** Returns the name of {@code element} with those it is part of: {@code dect1.b2}. */
    static String name(Element element) {
        List<String> names = new ArrayList<>();
        for (EObject at = element; at instanceof Element; at = at.eContainer()) {
            if (((Element) at).getName() != null) {
                names.add(0, ((Element) at).getName());
            }
        }
        return names.stream().filter(Objects::nonNull).collect(Collectors.joining("."));
    }

    /** Returns the role of {@code element}: ordinary when it is in service. */
    static Role role(Element element) {
        return element.getLifecycle() == Lifecycle.ACTIVE ? Role.NORMAL : Role.PLANNED;
    }

    BoxBuilder main() {
        weight = Weight.MAIN;
        return this;
    }

    BoxBuilder role(Role of) {
        role = of;
        return this;
    }

    /** Says that the box shows {@code element}. */
    BoxBuilder from(Element element) {
        origin = Optional.of(Origins.of(element));
        return this;
    }

    /** Adds a column with the heading {@code column.<key>}; an empty key has none. */
    BoxBuilder column(String key, boolean isNumeric) {
        columns.add(key.isEmpty() ? Text.EMPTY : Text.label("column." + key));
        numeric.add(isNumeric);
        return this;
    }

    BoxBuilder columns(String... keys) {
        Stream.of(keys).forEach(key -> column(key, false));
        return this;
    }

    BoxBuilder row(Role of, Icon with, Cell... cells) {
        rows.add(new Row(with, List.of(cells), of));
        return this;
    }

    /** Says that the row added last shows {@code element}. */
    BoxBuilder rowFrom(EObject element) {
        return rowsFrom(rows.size() - 1, element);
    }

    /** Says that the rows from {@code first} on show {@code element}. */
    BoxBuilder rowsFrom(int first, EObject element) {
        Origin shown = Origins.of(element);
        rows.subList(first, rows.size()).replaceAll(row -> row.from(shown));
        return this;
    }

    int rowCount() {
        return rows.size();
    }

    BoxBuilder row(Cell... cells) {
        return row(Role.NORMAL, Icon.NONE, cells);
    }

    /** Adds a property; without value none. */
    BoxBuilder fact(Text label, Text value) {
        return value.isEmpty() ? this : row(quiet(label), plain(value));
    }

    BoxBuilder fact(String label, Text value) {
        return fact(Text.label(label), value);
    }

    /** Adds a line of words; empty ones are left out. */
    BoxBuilder line(Text words) {
        return words.isEmpty() ? this : row(plain(words));
    }

    BoxBuilder line(Role of, Icon with, Text words) {
        return words.isEmpty() ? this : row(of, with, plain(words));
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    Box box() {
        return new Box(id, weight, icon, new Card(category, title, columns, numeric, rows, List.of()), role, origin);
    }

    static Cell plain(Text text) {
        return Cell.of(text);
    }

    static Cell plain(String text) {
        return Cell.of(text == null ? Text.EMPTY : Text.of(text));
    }

    /** Names of properties are words like others; what tells them apart is the strong value. */
    private static Cell quiet(Text text) {
        return Cell.of(text);
    }

    static Cell strong(Text text) {
        return new Cell(text, Text.EMPTY);
    }

    static Cell named(Text strong, Text after) {
        return new Cell(strong, after.isEmpty() ? Text.EMPTY : Text.join(SPACE, after));
    }

    static Cell measure(Measure measure, Text words) {
        return new Cell(Text.EMPTY, words, Optional.of(measure));
    }

    /** Returns a bar with the figures beside it: {@code 12 / 60}; without a known capacity {@code 12 / ?}. */
    static Cell gauge(Text label, int used, OptionalInt capacity) {
        String of = capacity.isPresent() ? Integer.toString(capacity.getAsInt()) : "?";
        return measure(new Gauge(label, used, capacity), Text.of(used + " / " + of));
    }

    private static final Map<Class<?>, Icon> ICONS = new HashMap<>(Map.of(
            Server.class, Icon.SERVER,
            ApplicationServer.class, Icon.SERVER,
            Hypervisor.class, Icon.SERVER,
            Switch.class, Icon.SWITCH,
            Ups.class, Icon.POWER,
            DectSystem.class, Icon.SIP_DECT,
            Terminal.class, Icon.IP_PHONE,
            ThirdPartyInterface.class, Icon.OTHER_SYSTEM));

    /** Returns the pictogram of a device. */
    static Icon icon(Element element) {
        return ICONS.entrySet().stream()
                .filter(entry -> entry.getKey().isInstance(element))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(element.eClass().getName().startsWith("Dect") ? Icon.SIP_DECT : Icon.NONE);
    }

    /** Returns the place of {@code element}, if it has one that is known. */
    static Optional<Location> location(Element element) {
        var feature = element.eClass().getEStructuralFeature("location");
        return feature != null && element.eGet(feature) instanceof Location place && Installation.isKnown(place)
                ? Optional.of(place)
                : Optional.empty();
    }

    /** Returns the first address of {@code element}; empty if it has none. */
    static Text address(Element element) {
        var feature = element.eClass().getEStructuralFeature("addresses");
        return feature != null && element.eGet(feature) instanceof List<?> addresses && !addresses.isEmpty()
                ? Text.of((String) addresses.get(0))
                : Text.EMPTY;
    }

    /** Returns the model of {@code element}; empty if none is known. */
    static Text model(Element element) {
        var feature = element.eClass().getEStructuralFeature("model");
        return feature != null && element.eGet(feature) instanceof Element model && Installation.isKnown(model)
                ? Said.title(model)
                : Text.EMPTY;
    }
}
