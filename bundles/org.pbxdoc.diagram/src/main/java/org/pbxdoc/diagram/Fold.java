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
import java.util.List;
import org.pbxdoc.document.Role;
import org.pbxdoc.document.SystemDiagram.Card;
import org.pbxdoc.document.SystemDiagram.Row;

/**
 * A card as far as it is drawn: long cards are folded so that one side of the drawing fits on its sheet.
 *
 * @param card the card
 * @param rows the rows that are drawn
 * @param hidden how many rows are not drawn but counted in a last line
 * @param hidesWarning whether one of those is a warning
 */
record Fold(Card card, List<Row> rows, int hidden, boolean hidesWarning) {

    private static final int FEWEST = 2;

    /**
     * Returns {@code cards} without the empty ones, together with at most {@code limit} lines; short cards stay whole,
     * long ones share what is left.
     */
    static List<Fold> side(List<Card> cards, int limit) {
        List<Card> filled = cards.stream().filter(card -> !card.rows().isEmpty()).toList();
        int share = share(filled, limit);
        int spare = limit - lines(filled, share);
        List<Fold> folds = new ArrayList<>();
        for (Card card : filled) {
            boolean one = spare > 0 && card.rows().size() > share;
            folds.add(of(card, one ? share + 1 : share));
            spare -= one ? 1 : 0;
        }
        return folds;
    }

    /** Returns how many lines the table has below its headings. */
    int lines() {
        return rows.size() + (hidden > 0 ? 1 : 0);
    }

    private static int share(List<Card> cards, int limit) {
        int share = cards.stream().mapToInt(card -> card.rows().size()).max().orElse(0);
        while (share > FEWEST && lines(cards, share) > limit) {
            share--;
        }
        return share;
    }

    private static int lines(List<Card> cards, int share) {
        return cards.stream().mapToInt(card -> Math.min(card.rows().size(), share)).sum();
    }

    /** Returns {@code card} with at most {@code lines} lines; warnings stay before other rows. */
    static Fold of(Card card, int lines) {
        List<Row> rows = card.rows();
        if (rows.size() <= lines) {
            return new Fold(card, rows, 0, false);
        }
        int places = lines - 1;
        int warnings = (int) rows.stream().filter(Fold::isWanted).limit(places).count();
        int others = places - warnings;
        List<Row> drawn = new ArrayList<>();
        boolean hidesWarning = false;
        for (Row row : rows) {
            if (isWanted(row) ? warnings-- > 0 : others-- > 0) {
                drawn.add(row);
            } else {
                hidesWarning |= isWarning(row);
            }
        }
        return new Fold(card, drawn, rows.size() - drawn.size(), hidesWarning);
    }

    /** What needs attention and what changed is shown before the rest. */
    private static boolean isWanted(Row row) {
        return isWarning(row) || row.change().isPresent();
    }

    private static boolean isWarning(Row row) {
        return row.role() == Role.WARNING;
    }
}
