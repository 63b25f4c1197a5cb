/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.document;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A table.
 *
 * @param id stable name, unique in the document; also the base name of its csv file
 * @param caption the caption without its number
 * @param columns the columns
 * @param rows the rows; may be read more than once, each time the same, and may be far too many to hold in memory
 * @param order the order in which they are written
 */
public record Table(String id, Text caption, List<Column> columns, Iterable<Row> rows, Order order) implements Block {

    /** The order in which the rows of a table are written. */
    public enum Order {
        AS_GIVEN,
        /** By the words of the first column, as the reader's language sorts them. */
        ALPHABETICAL
    }

    public Table {
        columns = List.copyOf(columns);
    }

    /** Makes a table whose rows are written as given. */
    public Table(String id, Text caption, List<Column> columns, Iterable<Row> rows) {
        this(id, caption, columns, rows, Order.AS_GIVEN);
    }

    /** Returns the rows in the order in which the reader of {@code wording} gets them. */
    public Iterable<Row> rows(Wording wording) {
        if (order == Order.AS_GIVEN) {
            return rows;
        }
        List<Row> sorted = new ArrayList<>();
        rows.forEach(sorted::add);
        Comparator<String> alphabetical = new AlphabeticalOrder(wording.locale());
        sorted.sort(Comparator.comparing((Row row) -> wording.say(row.cells().get(0).text()), alphabetical));
        return sorted;
    }

    /**
     * One column.
     *
     * @param header its heading
     * @param weight share of the width, relative to the other columns, at least 1
     * @param kind what its cells hold
     * @param scale what its figures mean, if good and bad ones differ
     */
    public record Column(Text header, int weight, Kind kind, Optional<Scale> scale) {

        /** Makes a column whose figures are neither good nor bad. */
        public Column(Text header, int weight, Kind kind) {
            this(header, weight, kind, Optional.empty());
        }

        /** What the cells of a column hold; decides alignment and, in a spreadsheet, the cell type. */
        public enum Kind {
            /** Words. */
            TEXT,
            /** A literal that must stay text although it looks like a number: phone number, MAC, address, code. */
            LITERAL,
            /** A number to calculate with; cells carry {@link Cell#number()}. */
            NUMBER,
            /** A date in ISO 8601; cells carry it in {@link Cell#text()} as {@code dd.MM.yyyy}. */
            DATE,
            /** A short state with a role, for example passed or failed. */
            STATE
        }
    }

    /**
     * From where on a figure needs attention, and from where on it is bad; a spreadsheet colours its cells by it even when
     * somebody changes them.
     *
     * @param warning the first figure that needs attention
     * @param fail the first figure that is bad; beyond {@code warning}
     */
    public record Scale(double warning, double fail) {

        /** Returns whether larger figures are worse. */
        public boolean isRising() {
            return fail > warning;
        }

        /** Returns what {@code figure} means. */
        public Role role(double figure) {
            if (isRising() ? figure >= fail : figure <= fail) {
                return Role.FAIL;
            }
            return (isRising() ? figure >= warning : figure <= warning) ? Role.WARNING : Role.PASS;
        }
    }

    /**
     * One row.
     *
     * @param cells as many as there are columns; a {@link Role#GROUP} row has one cell that spans all columns
     * @param role what the row means
     */
    public record Row(List<Cell> cells, Role role) {
        public Row {
            cells = List.copyOf(cells);
        }

        /** Returns an ordinary row. */
        public static Row of(Cell... cells) {
            return new Row(List.of(cells), Role.NORMAL);
        }

        /** Returns a heading row over all columns. */
        public static Row group(Text text) {
            return new Row(List.of(Cell.of(text)), Role.GROUP);
        }
    }

    /**
     * A field in a cell.
     *
     * @param id stable name, unique in the document
     * @param label what is asked for
     * @param choices the answers to choose from; any words if there are none
     */
    public record Field(String id, Text label, List<Text> choices) {
        public Field {
            choices = List.copyOf(choices);
        }
    }

    /**
     * One cell.
     *
     * @param text what it says, in every format
     * @param role what it means; {@link Role#PASS} and its like get a symbol besides their colour
     * @param number the value to calculate with in a spreadsheet, if it is a number
     * @param link where its text leads, as that of a {@link Run}; formats without links show the text alone
     * @param field what people fill in here; formats without form fields leave the cell as it is
     */
    public record Cell(Text text, Role role, OptionalDouble number, Optional<String> link, Optional<Field> field) {

        /** Makes a cell that leads nowhere and that nobody fills in. */
        public Cell(Text text, Role role, OptionalDouble number) {
            this(text, role, number, Optional.empty(), Optional.empty());
        }

        /** Returns an ordinary cell that leads to {@code target}. */
        public static Cell linked(Text text, String target) {
            return new Cell(text, Role.NORMAL, OptionalDouble.empty(), Optional.of(target), Optional.empty());
        }

        /** Returns an empty cell for people to write into; {@code label} says what, to those who do not see the table. */
        public static Cell field(String id, Text label) {
            return choice(id, label, List.of());
        }

        /** Returns an empty cell in which people choose one of {@code choices}. */
        public static Cell choice(String id, Text label, List<Text> choices) {
            return new Cell(Text.EMPTY, Role.NORMAL, OptionalDouble.empty(), Optional.empty(), Optional.of(new Field(id, label, choices)));
        }

        /** Returns an ordinary cell. */
        public static Cell of(Text text) {
            return new Cell(text, Role.NORMAL, OptionalDouble.empty());
        }

        /** Returns an ordinary cell with the author's words or a literal. */
        public static Cell of(String verbatim) {
            return of(Text.of(verbatim));
        }

        /** Returns a cell of {@code role}. */
        public static Cell of(Text text, Role role) {
            return new Cell(text, role, OptionalDouble.empty());
        }

        /** Returns a cell with a whole number. */
        public static Cell of(long number) {
            return new Cell(Text.of(number), Role.NORMAL, OptionalDouble.of(number));
        }
    }

    @Override
    public void accept(Visitor visitor) throws IOException {
        visitor.table(this);
    }
}
