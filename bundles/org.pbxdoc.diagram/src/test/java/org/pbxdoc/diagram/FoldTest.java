/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pbxdoc.document.Role;
import org.pbxdoc.document.SystemDiagram.Card;
import org.pbxdoc.document.SystemDiagram.Category;
import org.pbxdoc.document.SystemDiagram.Cell;
import org.pbxdoc.document.SystemDiagram.Icon;
import org.pbxdoc.document.SystemDiagram.Row;
import org.pbxdoc.document.Text;

class FoldTest {

    @Test
    void cardsThatFitStayWhole() {
        List<Fold> folds = Fold.side(List.of(card(10), card(12)), 22);
        assertEquals(List.of(0, 0), folds.stream().map(Fold::hidden).toList());
    }

    @Test
    void emptyCardsAreLeftOut() {
        assertEquals(1, Fold.side(List.of(card(0), card(3)), 22).size());
    }

    @Test
    void longCardsShareWhatShortOnesLeave() {
        List<Fold> folds = Fold.side(List.of(card(3), card(100), card(40)), 22);
        assertEquals(List.of(3, 10, 9), folds.stream().map(Fold::lines).toList());
        assertEquals(List.of(0, 91, 32), folds.stream().map(Fold::hidden).toList());
    }

    @Test
    void rowsAndHiddenRowsAddUpAtAnySize() {
        for (int size = 0; size < 60; size++) {
            for (Fold fold : Fold.side(List.of(card(size), card(2 * size), card(5)), 22)) {
                assertEquals(fold.card().rows().size(), fold.rows().size() + fold.hidden());
                assertTrue(fold.hidden() != 1, "one row is never replaced by a line that counts one");
            }
            int lines = Fold.side(List.of(card(size), card(2 * size), card(5)), 22).stream().mapToInt(Fold::lines).sum();
            assertTrue(lines <= 22, size + " rows");
        }
    }

    @Test
    void warningsAreTheLastToBeHidden() {
        List<Row> rows = new ArrayList<>(card(30).rows());
        rows.add(row("late", Role.WARNING));
        Fold fold = Fold.side(List.of(card(rows)), 22).get(0);
        assertEquals("late", ((Text.Verbatim) fold.rows().get(20).cells().get(0).text()).value());
        assertEquals(10, fold.hidden());
        assertFalse(fold.hidesWarning());
    }

    @Test
    void hiddenWarningsAreTold() {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            rows.add(row("row " + i, Role.WARNING));
        }
        assertTrue(Fold.side(List.of(card(rows)), 22).get(0).hidesWarning());
    }

    private static Card card(int size) {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            rows.add(row("row " + i, Role.NORMAL));
        }
        return card(rows);
    }

    private static Card card(List<Row> rows) {
        return new Card(Category.TERMINALS, Text.of("Card"), List.of(Text.EMPTY), List.of(false), rows, List.of());
    }

    private static Row row(String words, Role role) {
        return new Row(Icon.NONE, List.of(Cell.of(Text.of(words))), role);
    }
}
