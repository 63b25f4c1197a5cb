/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.document;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The abbreviations that a reader may want explained: which of them a document uses shows once it is said in a language.
 *
 * @param id stable name of the chapter and its table
 * @param heading heading of the chapter
 * @param introduction the words below the heading
 * @param caption caption of the table
 * @param columns headings of the two columns
 * @param meanings what each abbreviation means, by language
 */
public record Glossary(
        String id,
        Text heading,
        Text introduction,
        Text caption,
        List<Text> columns,
        Map<String, Map<String, String>> meanings) {

    private static final int MEANING_WEIGHT = 9;
    private static final int TERM_WEIGHT = 2;

    public Glossary {
        columns = List.copyOf(columns);
        meanings = new LinkedHashMap<>(meanings);
    }

    /** Returns the chapter that explains what {@code sections} use in the language of {@code wording}. */
    Optional<Section> chapter(List<Section> sections, Wording wording) {
        Map<String, String> known = meanings.getOrDefault(wording.locale().getLanguage(), Map.of());
        Used used = new Used(known.keySet());
        new SpokenText(wording, used::in).all(sections);
        List<Table.Row> rows = new ArrayList<>();
        TreeSet<String> sorted = new TreeSet<>(alphabetically(wording));
        sorted.addAll(used.found);
        for (String term : sorted) {
            rows.add(Table.Row.of(Table.Cell.of(Text.of(term), Role.STRONG), Table.Cell.of(known.get(term))));
        }
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        Table table = new Table(
                id,
                caption,
                List.of(
                        new Table.Column(columns.get(0), TERM_WEIGHT, Table.Column.Kind.TEXT),
                        new Table.Column(columns.get(1), MEANING_WEIGHT, Table.Column.Kind.TEXT)),
                rows);
        return Optional.of(new Section(
                id, heading, Section.Orientation.PORTRAIT, List.of(Paragraph.of(Role.QUIET, introduction), table)));
    }

    /** The alphabet of the reader; what it takes for the same is told apart by its characters. */
    private static Comparator<String> alphabetically(Wording wording) {
        Collator alphabet = Collator.getInstance(wording.locale());
        return ((Comparator<String>) alphabet::compare).thenComparing(Comparator.naturalOrder());
    }

    /** Finds which of some abbreviations stand in texts as whole words, each text read once. */
    private static final class Used {
        private final Map<Character, List<String>> byStart = new HashMap<>();
        private final Set<String> found = new TreeSet<>();

        Used(Set<String> terms) {
            for (String term : terms) {
                if (!term.isEmpty()) {
                    byStart.computeIfAbsent(term.charAt(0), start -> new ArrayList<>()).add(term);
                }
            }
        }

        void in(String text) {
            for (int i = 0; i < text.length(); i++) {
                if (i > 0 && isLetter(text.charAt(i - 1))) {
                    continue;
                }
                List<String> candidates = byStart.get(text.charAt(i));
                if (candidates != null) {
                    at(text, i, candidates);
                }
            }
        }

        private void at(String text, int place, List<String> candidates) {
            for (String term : candidates) {
                int end = place + term.length();
                if (text.startsWith(term, place) && (end == text.length() || !isLetter(text.charAt(end)))) {
                    found.add(term);
                }
            }
        }

        private static boolean isLetter(char c) {
            return Character.isLetterOrDigit(c) || c == '_';
        }
    }
}
