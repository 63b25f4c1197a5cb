/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.ide.help;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.pbxdoc.ide.EditorWords;

/** Finds the pages that say something about words. */
public final class HelpSearch {

    private static final int MOST = 40;
    private static final int AROUND = 70;

    private final Locale locale;
    private final List<Entry> entries = new ArrayList<>();

    private record Entry(HelpPage page, String title, String text, String lower) {}

    private record Hit(Entry entry, int score, String excerpt) {}

    /** Reads all pages of {@code book}; not for the thread that paints. */
    public HelpSearch(HelpBook book, Locale locale) {
        this.locale = locale;
        for (String path : book.paths()) {
            if (!path.equals(HelpBook.CONTENTS)) {
                HelpPage page = book.page(path).orElseThrow();
                String text = HelpWriter.write(page.markdown(), link -> "", Integer.MAX_VALUE).text().replaceAll("\\s+", " ");
                entries.add(new Entry(page, page.title(), text, text.toLowerCase(Locale.ROOT)));
            }
        }
    }

    /** Returns a page with links to what was found, the best first. */
    public HelpPage find(String query) {
        List<String> words = List.of(query.strip().toLowerCase(Locale.ROOT).split("\\s+"));
        List<Hit> hits = entries.stream()
                .map(entry -> hit(entry, words))
                .flatMap(Optional::stream)
                .sorted(Comparator.comparingInt(Hit::score).reversed().thenComparing(hit -> hit.entry().page().path()))
                .toList();
        List<String> lines = new ArrayList<>();
        lines.add("# " + EditorWords.say(locale, "help.found", escape(query.strip()), hits.size()));
        lines.add("");
        for (Hit hit : hits.subList(0, Math.min(MOST, hits.size()))) {
            lines.add("- [" + escape(hit.entry().title()) + "](" + hit.entry().page().path() + "): " + escape(hit.excerpt()));
        }
        if (hits.isEmpty()) {
            lines.add(EditorWords.say(locale, "help.nothing"));
        }
        return new HelpPage("found.md", String.join("\n", lines));
    }

    /** All words must be there; one in the title counts most, then one that is a word of its own. */
    private static Optional<Hit> hit(Entry entry, List<String> words) {
        String title = entry.title().toLowerCase(Locale.ROOT);
        int score = 0;
        for (String word : words) {
            int place = entry.lower().indexOf(word);
            if (word.isEmpty() || place < 0) {
                return Optional.empty();
            }
            score += title.equals(word) ? 1000 : title.contains(word) ? 100 : 0;
            for (int count = 0; place >= 0 && count < 20; place = entry.lower().indexOf(word, place + word.length())) {
                boolean isWord = place == 0 || !Character.isLetterOrDigit(entry.lower().charAt(place - 1));
                score += isWord ? 2 : 1;
                count++;
            }
        }
        return Optional.of(new Hit(entry, score, excerpt(entry, words.get(0))));
    }

    private static String excerpt(Entry entry, String word) {
        int place = entry.lower().indexOf(word, Math.min(entry.title().length(), entry.lower().length()));
        if (place < 0) {
            place = 0;
        }
        int begin = Math.max(0, place - AROUND);
        int end = Math.min(entry.text().length(), place + word.length() + AROUND);
        return (begin > 0 ? "… " : "") + entry.text().substring(begin, end).strip() + (end < entry.text().length() ? " …" : "");
    }

    private static String escape(String text) {
        return text.replaceAll("([\\\\`*_{}\\[\\]()#+.!|<>~&-])", "\\\\$1");
    }
}
