/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.ui.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.Region;
import org.pbxdoc.ide.colour.ColouredWord;
import org.pbxdoc.ide.colour.Meaning;

/** What the words of a text mean, as known from its latest check and moved with what was typed since. UI thread only. */
final class Meanings {

    private record Known(int length, Meaning meaning) {}

    private TreeMap<Integer, Known> known = new TreeMap<>();

    /** Returns the meaning of the word at a place; null if nothing is known about it. */
    Meaning of(int offset, int length) {
        Known word = known.get(offset);
        return word != null && word.length() == length ? word.meaning() : null;
    }

    /** Moves what stands behind a change; a word that is typed on keeps its meaning, so that it does not flicker. */
    void move(DocumentEvent event) {
        int end = event.getOffset() + event.getLength();
        int shift = (event.getText() == null ? 0 : event.getText().length()) - event.getLength();
        TreeMap<Integer, Known> moved = new TreeMap<>(known.headMap(event.getOffset(), true));
        Map.Entry<Integer, Known> typed = moved.isEmpty() ? null : moved.lastEntry();
        if (typed != null) {
            int wordEnd = typed.getKey() + typed.getValue().length();
            if (end <= wordEnd && typed.getValue().length() + shift > 0) {
                moved.put(typed.getKey(), new Known(typed.getValue().length() + shift, typed.getValue().meaning()));
            } else if (wordEnd > event.getOffset()) {
                moved.remove(typed.getKey());
            }
        }
        known.tailMap(Math.max(end, event.getOffset() + 1), true).forEach((offset, word) -> moved.put(offset + shift, word));
        known = moved;
    }

    /** Takes what a check has found and returns the stretch that looks different now; null if none does. */
    IRegion learn(List<ColouredWord> words) {
        TreeMap<Integer, Known> learnt = new TreeMap<>();
        for (ColouredWord word : words) {
            if (speaks(word.meaning())) {
                learnt.put(word.region().offset(), new Known(word.region().length(), word.meaning()));
            }
        }
        List<Integer> different = new ArrayList<>();
        collect(learnt, known, different);
        collect(known, learnt, different);
        known = learnt;
        if (different.isEmpty()) {
            return null;
        }
        int start = different.stream().mapToInt(offset -> offset).min().orElseThrow();
        int last = different.stream().mapToInt(offset -> offset).max().orElseThrow();
        int end = last + Math.max(length(learnt, last), 1);
        return new Region(start, end - start);
    }

    private static int length(TreeMap<Integer, Known> words, int offset) {
        return words.containsKey(offset) ? words.get(offset).length() : 0;
    }

    private static void collect(TreeMap<Integer, Known> one, TreeMap<Integer, Known> other, List<Integer> different) {
        one.forEach((offset, word) -> {
            if (!word.equals(other.get(offset))) {
                different.add(offset);
            }
        });
    }

    /** The others look as their tokens do. */
    private static boolean speaks(Meaning meaning) {
        return switch (meaning) {
            case VALUE, DECLARATION, REFERENCE -> true;
            case KEYWORD, TEXT, LITERAL, COMMENT -> false;
        };
    }

    void forget() {
        known.clear();
    }
}
