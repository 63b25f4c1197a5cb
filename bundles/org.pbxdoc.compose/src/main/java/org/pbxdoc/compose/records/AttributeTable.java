/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.compose.records;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;
import org.pbxdoc.compose.Said;
import org.pbxdoc.document.Role;
import org.pbxdoc.document.Table;
import org.pbxdoc.document.Table.Cell;
import org.pbxdoc.document.Table.Column;
import org.pbxdoc.document.Table.Row;
import org.pbxdoc.document.Text;

/** A table of like elements, one a row; an attribute that nobody wrote has no column. */
public final class AttributeTable {

    /** More columns become too narrow to read. */
    private static final int MOST_COLUMNS = 7;
    /** An attribute that fewer than one in five elements have shares the last column with its like. */
    private static final int ONE_IN = 5;

    private final Attributes attributes;
    private final String id;
    private final Text caption;
    private final List<? extends EObject> elements;
    private final Function<EObject, Text> head;
    private final List<EStructuralFeature> columns = new ArrayList<>();
    private final List<EStructuralFeature> others = new ArrayList<>();

    private AttributeTable(Attributes attributes, String id, Text caption, List<? extends EObject> elements, Function<EObject, Text> head) {
        this.attributes = attributes;
        this.id = id;
        this.caption = caption;
        this.elements = elements;
        this.head = head;
    }

    /** Returns the table {@code id} of {@code elements} with those of {@code features} that are written. */
    public static Optional<Table> of(Attributes attributes, String id, List<? extends EObject> elements, int... features) {
        if (elements.isEmpty()) {
            return Optional.empty();
        }
        AttributeTable table =
                new AttributeTable(attributes, id, Text.label("table." + id), elements, element -> Records.heading(attributes, element));
        for (int constant : features) {
            EStructuralFeature feature = elements.get(0).eClass().getEStructuralFeature(constant);
            if (elements.stream().anyMatch(element -> !attributes.values(element, feature).isEmpty())) {
                table.columns.add(feature);
            }
        }
        return Optional.of(table.table());
    }

    /** Returns how many of {@code elements}, all of one kind, have each feature that any of them has. */
    static Map<EStructuralFeature, Integer> uses(Attributes attributes, List<? extends EObject> elements) {
        Map<EStructuralFeature, Integer> uses = new LinkedHashMap<>();
        List<EStructuralFeature> features = Records.features(elements.get(0));
        for (EObject element : elements) {
            for (EStructuralFeature feature : features) {
                if (!attributes.values(element, feature).isEmpty()) {
                    uses.merge(feature, 1, Integer::sum);
                }
            }
        }
        return uses;
    }

    /** Returns a table with everything that is written about {@code elements}, which have {@code uses}. */
    static Table everything(
            Attributes attributes, String id, Text caption, List<? extends EObject> elements, Map<EStructuralFeature, Integer> uses,
            Function<EObject, Text> head) {
        AttributeTable table = new AttributeTable(attributes, id, caption, elements, head);
        List<EStructuralFeature> often = uses.keySet().stream()
                .filter(feature -> uses.get(feature) * ONE_IN >= elements.size())
                .sorted(Comparator.comparing(feature -> -uses.get(feature)))
                .limit(MOST_COLUMNS)
                .toList();
        for (EStructuralFeature feature : Records.features(elements.get(0))) {
            if (uses.containsKey(feature)) {
                (often.contains(feature) ? table.columns : table.others).add(feature);
            }
        }
        return table.table();
    }

    private Table table() {
        List<Column> headers = new ArrayList<>();
        headers.add(new Column(Text.label("column.name"), 4, Column.Kind.TEXT));
        columns.forEach(feature -> headers.add(column(feature)));
        if (!others.isEmpty()) {
            headers.add(new Column(Text.label("column.further"), 5, Column.Kind.TEXT));
        }
        return new Table(id, caption, headers, () -> elements.stream().map(this::row).iterator());
    }

    private Column column(EStructuralFeature feature) {
        Text label = Attributes.label(elements.get(0), feature);
        if (feature instanceof EReference reference) {
            int weight = !reference.isContainment() ? 3 : Attributes.isLargePart(reference) ? 10 : 6;
            return new Column(label, weight, Column.Kind.TEXT);
        }
        boolean number = feature.getEType() == EcorePackage.Literals.EINT && !feature.isMany();
        boolean literal = feature.getEType() == EcorePackage.Literals.ESTRING;
        // The words for a kind are the longest ones that cannot be broken.
        boolean choice = feature.getEType() instanceof EEnum;
        return new Column(label, number ? 1 : choice ? 3 : 2, number ? Column.Kind.NUMBER : literal ? Column.Kind.LITERAL : Column.Kind.TEXT);
    }

    private Row row(EObject element) {
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.of(head.apply(element)));
        for (EStructuralFeature feature : columns) {
            Text value = attributes.value(element, feature);
            boolean number = feature.getEType() == EcorePackage.Literals.EINT && !feature.isMany() && !value.isEmpty();
            cells.add(number ? new Cell(value, Role.NORMAL, OptionalDouble.of((Integer) element.eGet(feature))) : Cell.of(value));
        }
        if (!others.isEmpty()) {
            cells.add(Cell.of(Said.joined(others.stream().map(feature -> labelled(element, feature)).toList(), Text.of(" · "))));
        }
        return new Row(cells, Role.NORMAL);
    }

    private Text labelled(EObject element, EStructuralFeature feature) {
        Text value = attributes.value(element, feature);
        return value.isEmpty() ? Text.EMPTY : Text.join(Attributes.label(element, feature), Text.of(": "), value);
    }
}
