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
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.pbxdoc.compose.revision.Alignment.Step;
import org.pbxdoc.document.KeyValues.Entry;
import org.pbxdoc.document.SystemDiagram;
import org.pbxdoc.document.SystemDiagram.Card;
import org.pbxdoc.document.SystemDiagram.Cell;
import org.pbxdoc.document.SystemDiagram.Change;
import org.pbxdoc.document.SystemDiagram.Row;
import org.pbxdoc.document.SystemDiagram.Server;
import org.pbxdoc.document.Text;
import org.pbxdoc.document.Wording;

/** Two states of the system overview in one, whose rows say whether they are new, changed or gone. */
public final class DiagramMerge {

    private final Wording wording;

    private DiagramMerge(Wording wording) {
        this.wording = wording;
    }

    /** Returns {@code newer} with what changed since {@code older}, which had the version {@code before}. */
    public static SystemDiagram of(SystemDiagram older, SystemDiagram newer, String before, Wording wording) {
        DiagramMerge merge = new DiagramMerge(wording);
        List<Entry> titleBlock = new ArrayList<>(newer.titleBlock());
        if (!before.isEmpty()) {
            titleBlock.add(new Entry(Text.label("diff.compared"), Text.of(before)));
        }
        return new SystemDiagram(
                Text.label("diff.diagram", newer.title()),
                merge.server(older.server(), newer.server()),
                merge.cards(older.left(), newer.left()),
                merge.cards(older.right(), newer.right()),
                titleBlock);
    }

    private Server server(Server old, Server young) {
        List<Entry> facts = new ArrayList<>();
        for (Step step : Alignment.of(old.facts(), young.facts(), List.<Function<Entry, Object>>of(fact -> wording.say(fact.key())))) {
            Entry fact = step.young() >= 0 ? young.facts().get(step.young()) : old.facts().get(step.old());
            boolean same = step.isPair() && wording.say(old.facts().get(step.old()).value()).equals(wording.say(fact.value()));
            facts.add(same ? fact : new Entry(signed(change(step), fact.key()), fact.value(), fact.role()));
        }
        return new Server(young.caption(), young.product(), young.software(), facts, young.gauges(), young.warnings());
    }

    private static Text signed(Change change, Text text) {
        return Text.join(Text.of(change.sign() + " "), text);
    }

    private static Change change(Step step) {
        return step.isPair() ? Change.CHANGED : step.young() >= 0 ? Change.NEW : Change.REMOVED;
    }

    private List<Card> cards(List<Card> olds, List<Card> youngs) {
        List<Card> cards = new ArrayList<>();
        List<Function<Card, Object>> keys = List.of(card -> List.of(card.category(), wording.say(card.title())), Card::category);
        for (Step step : Alignment.of(olds, youngs, keys)) {
            Card card = step.young() >= 0 ? youngs.get(step.young()) : olds.get(step.old());
            List<Row> before = step.old() >= 0 ? olds.get(step.old()).rows() : List.of();
            List<Row> after = step.young() >= 0 ? card.rows() : List.of();
            cards.add(new Card(card.category(), card.title(), card.columns(), card.numeric(), rows(before, after), card.pill()));
        }
        return cards;
    }

    private List<Row> rows(List<Row> olds, List<Row> youngs) {
        Set<String> unclear = new HashSet<>(repeated(olds));
        unclear.addAll(repeated(youngs));
        Function<Row, Object> kind = row -> unclear.contains(strong(row)) ? row : strong(row);
        List<Row> rows = new ArrayList<>();
        for (Step step : Alignment.of(olds, youngs, List.<Function<Row, Object>>of(this::all, this::name, kind))) {
            Row row = step.young() >= 0 ? youngs.get(step.young()) : olds.get(step.old());
            boolean same = step.isPair() && all(olds.get(step.old())).equals(all(row));
            rows.add(same ? row : row.changed(change(step)));
        }
        return rows;
    }

    /** Kinds that several rows have in common do not tell them apart. */
    private List<String> repeated(List<Row> rows) {
        Set<String> seen = new HashSet<>();
        return rows.stream().map(this::strong).filter(strong -> !seen.add(strong)).toList();
    }

    /** The number of a row on the sheet says nothing about what it stands for. */
    private Object all(Row row) {
        List<String> cells = row.cells().stream().map(cell -> wording.say(cell.strong()) + "\t" + wording.say(cell.text())).toList();
        return List.of(row.role(), !cells.isEmpty() && cells.get(0).matches("\t[A-Z]\\d+") ? cells.subList(1, cells.size()) : cells);
    }

    /** A row is called by what stands out in it and the words after that. */
    private Object name(Row row) {
        return row.cells().stream()
                .filter(cell -> !wording.say(cell.strong()).isEmpty())
                .findFirst()
                .<Object>map(cell -> wording.say(cell.strong()) + "\t" + wording.say(cell.text()))
                .orElse(row);
    }

    private String strong(Row row) {
        return row.cells().stream().map(Cell::strong).map(wording::say).filter(words -> !words.isEmpty()).findFirst().orElse("");
    }
}
