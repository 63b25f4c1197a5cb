/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.pbxdoc.document.Role;
import org.pbxdoc.document.Table;
import org.pbxdoc.document.Table.Cell;
import org.pbxdoc.document.Table.Column;
import org.pbxdoc.document.Table.Row;
import org.pbxdoc.document.Table.Scale;
import org.pbxdoc.document.Text;

/** Builds a table row by row; column headings are labels {@code column.<key>}. */
public final class Listing {

    private final String id;
    private final Text caption;
    private final List<Column> columns = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();

    /** Starts the table {@code id}; its caption is the label {@code table.<id>} with {@code args}. */
    public Listing(String id, Text... args) {
        this(id, Text.label("table." + id, args));
    }

    /** Starts the table {@code id} with a caption of its own. */
    public Listing(String id, Text caption) {
        this.id = id;
        this.caption = caption;
    }

    /** Adds a column of words. */
    public Listing text(String key, int weight) {
        return column(key, weight, Column.Kind.TEXT);
    }

    /** Adds a column of literals: numbers to dial, addresses, codes. */
    public Listing literal(String key, int weight) {
        return column(key, weight, Column.Kind.LITERAL);
    }

    /** Adds a column of figures. */
    public Listing number(String key, int weight) {
        return column(key, weight, Column.Kind.NUMBER);
    }

    /** Adds a column of figures that are good or bad by {@code scale}. */
    public Listing scaled(String key, int weight, Scale scale) {
        columns.add(new Column(Text.label("column." + key), weight, Column.Kind.NUMBER, Optional.of(scale)));
        return this;
    }

    /** Adds a column of dates. */
    public Listing date(String key, int weight) {
        return column(key, weight, Column.Kind.DATE);
    }

    /** Adds a column of states. */
    public Listing state(String key, int weight) {
        return column(key, weight, Column.Kind.STATE);
    }

    /** Adds a column with a heading in the author's words. */
    public Listing column(Text header, int weight, Column.Kind kind) {
        columns.add(new Column(header, weight, kind));
        return this;
    }

    private Listing column(String key, int weight, Column.Kind kind) {
        return column(Text.label("column." + key), weight, kind);
    }

    /** Adds an ordinary row. */
    public Listing row(Cell... cells) {
        return row(Role.NORMAL, List.of(cells));
    }

    /** Adds a row of {@code role}. */
    public Listing row(Role role, List<Cell> cells) {
        if (cells.size() != columns.size()) {
            throw new IllegalArgumentException(
                    "table " + id + " has " + columns.size() + " columns, the row " + cells.size());
        }
        rows.add(new Row(cells, role));
        return this;
    }

    /** Adds a heading over all columns. */
    public Listing group(Text text) {
        rows.add(Row.group(text));
        return this;
    }

    /** Returns whether no row was added. */
    public boolean isEmpty() {
        return rows.isEmpty();
    }

    /** Returns the table. */
    public Table table() {
        return new Table(id, caption, columns, List.copyOf(rows));
    }

    /** Returns the table with its rows in the order of the reader's alphabet. */
    public Table alphabetical() {
        return new Table(id, caption, columns, List.copyOf(rows), Table.Order.ALPHABETICAL);
    }

    /** Returns the table without the columns that say nothing in any row, or nothing when it has no rows. */
    public Optional<Table> ifAnyFilled() {
        List<Integer> filled = IntStream.range(0, columns.size())
                .filter(i -> rows.stream().anyMatch(row -> i < row.cells().size() && !row.cells().get(i).text().isEmpty()))
                .boxed()
                .toList();
        List<Column> shown = filled.stream().map(columns::get).toList();
        List<Row> dense = rows.stream().map(row -> new Row(filled.stream().map(row.cells()::get).toList(), row.role())).toList();
        return isEmpty() ? Optional.empty() : Optional.of(new Table(id, caption, shown, dense));
    }

    /** Returns the table, or nothing when it has no rows. */
    public Optional<Table> ifAny() {
        return isEmpty() ? Optional.empty() : Optional.of(table());
    }

    /** Returns a cell of words. */
    public static Cell cell(Text text) {
        return Cell.of(text);
    }

    /** Returns a cell with a literal; null is empty. */
    public static Cell cell(String literal) {
        return Cell.of(literal);
    }

    /** Returns a cell with a whole number that is good or bad by {@code scale}. */
    public static Cell scaled(long number, Scale scale) {
        return new Cell(Text.of(number), scale.role(number), OptionalDouble.of(number));
    }

    /** Returns a cell with a whole number; 0 counts as not given. */
    public static Cell count(int number) {
        return number == 0 ? Cell.of(Text.EMPTY) : Cell.of(number);
    }
}
