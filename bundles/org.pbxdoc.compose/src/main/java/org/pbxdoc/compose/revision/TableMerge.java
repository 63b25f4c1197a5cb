/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.compose.revision;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.pbxdoc.compose.revision.Alignment.Step;
import org.pbxdoc.document.KeyValues;
import org.pbxdoc.document.Role;
import org.pbxdoc.document.Table;
import org.pbxdoc.document.Text.Mark;
import org.pbxdoc.document.Wording;
import org.pbxdoc.document.WriterLabel;

/** Two states of a table in one: a row is the same if all of it is, or else if its first cell is. */
final class TableMerge {

    /** What writers print in a cell that says nothing but its role. */
    private static final Map<Role, WriterLabel> STATES = new EnumMap<>(Map.of(
            Role.PASS, WriterLabel.PASS,
            Role.FAIL, WriterLabel.FAIL,
            Role.WARNING, WriterLabel.WARNING,
            Role.OPEN, WriterLabel.OPEN,
            Role.PLANNED, WriterLabel.PLANNED));

    private final Wording wording;
    private final Marking deleted;
    private final Marking inserted;

    TableMerge(Wording wording) {
        this.wording = wording;
        this.deleted = new Marking(wording, Mark.DELETED);
        this.inserted = new Marking(wording, Mark.INSERTED);
    }

    static String said(Table.Cell cell, Wording wording) {
        String text = wording.say(cell.text());
        return text.isEmpty() && STATES.containsKey(cell.role()) ? STATES.get(cell.role()).in(wording) : text;
    }

    boolean haveTheSameColumns(Table old, Table young) {
        return headers(old).equals(headers(young));
    }

    private List<String> headers(Table table) {
        return table.columns().stream().map(column -> wording.say(column.header())).toList();
    }

    Table table(Table old, Table young) {
        List<Table.Row> before = rows(old);
        List<Table.Row> after = rows(young);
        List<Table.Row> rows = new ArrayList<>();
        for (Step step : Alignment.of(before, after, List.<Function<Table.Row, Object>>of(this::all, this::head))) {
            rows.add(step.isPair()
                    ? row(before.get(step.old()), after.get(step.young()))
                    : step.old() >= 0 ? deleted.row(before.get(step.old())) : inserted.row(after.get(step.young())));
        }
        return new Table(
                young.id(), RevisedWords.of(wording.say(old.caption()), wording.say(young.caption())), young.columns(), rows);
    }

    private List<Table.Row> rows(Table table) {
        List<Table.Row> rows = new ArrayList<>();
        table.rows(wording).forEach(rows::add);
        return rows;
    }

    private Object all(Table.Row row) {
        return List.of(row.role() == Role.GROUP, row.cells().stream().map(cell -> said(cell, wording)).toList());
    }

    private Object head(Table.Row row) {
        String first = row.cells().isEmpty() ? "" : said(row.cells().get(0), wording);
        return List.of(row.role() == Role.GROUP, row.cells().size(), first);
    }

    private Table.Row row(Table.Row before, Table.Row after) {
        List<Table.Cell> cells = new ArrayList<>();
        for (int i = 0; i < after.cells().size(); i++) {
            Table.Cell young = after.cells().get(i);
            cells.add(new Table.Cell(
                    RevisedWords.of(said(before.cells().get(i), wording), said(young, wording)), young.role(), young.number(), young.link(), young.field()));
        }
        return new Table.Row(cells, after.role());
    }

    KeyValues keyValues(KeyValues old, KeyValues young) {
        List<KeyValues.Entry> entries = new ArrayList<>();
        for (Step step : Alignment.of(
                old.entries(), young.entries(), List.<Function<KeyValues.Entry, Object>>of(entry -> wording.say(entry.key())))) {
            if (!step.isPair()) {
                entries.add(step.old() >= 0 ? deleted.entry(old.entries().get(step.old())) : inserted.entry(young.entries().get(step.young())));
                continue;
            }
            KeyValues.Entry after = young.entries().get(step.young());
            entries.add(new KeyValues.Entry(
                    after.key(), RevisedWords.of(wording.say(old.entries().get(step.old()).value()), wording.say(after.value())), after.role()));
        }
        return new KeyValues(young.id(), entries);
    }
}
