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
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.pbxdoc.document.Table;
import org.pbxdoc.document.Table.Cell;
import org.pbxdoc.document.Table.Column;
import org.pbxdoc.document.Table.Row;
import org.pbxdoc.document.Text;

/** A table of attributes: a heading for each element and below it one row for each attribute. */
public final class AttributeSheets {

    /** So many like elements are easier to compare one a row … */
    private static final int SEVERAL = 3;
    /** … as long as their attributes fit beside each other on a page. */
    private static final int MOST_COLUMNS = 6;

    private AttributeSheets() {}

    /**
     * Returns the sheets {@code id} with those of {@code features} that are written; elements without any are left out.
     * Several elements with few attributes stand one a row instead.
     */
    public static Optional<Table> of(Attributes attributes, String id, List<? extends EObject> elements, int... features) {
        List<? extends EObject> telling = elements.stream().filter(element -> tells(attributes, element, features)).toList();
        if (telling.size() >= SEVERAL && used(attributes, telling, features) <= MOST_COLUMNS) {
            return AttributeTable.of(attributes, id, telling, features);
        }
        List<Row> rows = new ArrayList<>();
        for (EObject element : elements) {
            List<Row> own = rows(attributes, element, IntStream.of(features).mapToObj(element.eClass()::getEStructuralFeature).toList());
            if (!own.isEmpty()) {
                rows.add(Row.group(Records.heading(attributes, element)));
                rows.addAll(own);
            }
        }
        return rows.isEmpty() ? Optional.empty() : Optional.of(table(id, Text.label("table." + id), rows));
    }

    private static boolean tells(Attributes attributes, EObject element, int... features) {
        return IntStream.of(features).mapToObj(element.eClass()::getEStructuralFeature).anyMatch(one -> !attributes.values(element, one).isEmpty());
    }

    private static long used(Attributes attributes, List<? extends EObject> elements, int... features) {
        return IntStream.of(features)
                .mapToObj(elements.get(0).eClass()::getEStructuralFeature)
                .filter(one -> elements.stream().anyMatch(element -> !attributes.values(element, one).isEmpty()))
                .count();
    }

    /** Returns sheets with everything that is written about {@code elements}. */
    static Table everything(Attributes attributes, String id, Text caption, List<? extends EObject> elements, Function<EObject, Text> head) {
        List<Row> rows = new ArrayList<>();
        for (EObject element : elements) {
            rows.add(Row.group(head.apply(element)));
            rows.addAll(rows(attributes, element, Records.features(element)));
        }
        return table(id, caption, rows);
    }

    private static List<Row> rows(Attributes attributes, EObject element, List<EStructuralFeature> features) {
        List<Row> rows = new ArrayList<>();
        for (EStructuralFeature feature : features) {
            Text label = Attributes.label(element, feature);
            for (Text value : attributes.lines(element, feature)) {
                rows.add(Row.of(Cell.of(label), Cell.of(value)));
                label = Text.EMPTY;
            }
        }
        return rows;
    }

    private static Table table(String id, Text caption, List<Row> rows) {
        List<Column> columns = List.of(
                new Column(Text.label("column.attribute"), 3, Column.Kind.TEXT),
                new Column(Text.label("column.value"), 8, Column.Kind.TEXT));
        return new Table(id, caption, columns, rows);
    }
}
