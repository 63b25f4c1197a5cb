/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.pdf;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import org.pbxdoc.document.Block;
import org.pbxdoc.document.Section;

/** The headings of a document in reading order, numbered 1, 1.1, 1.1.1. */
final class Headings implements Iterable<Headings.Heading> {
    private final List<Heading> headings = new ArrayList<>();

    /** One heading; where it is printed is known once it is drawn. */
    static final class Heading {
        private final Section section;
        private final int level;
        private final String number;
        private final String words;
        private int page;

        private Heading(Section section, int level, String number, String words) {
            this.section = section;
            this.level = level;
            this.number = number;
            this.words = words;
        }

        Section section() {
            return section;
        }

        /** Returns the level, 1 for chapters. */
        int level() {
            return level;
        }

        String number() {
            return number;
        }

        String words() {
            return words;
        }

        /** Returns the number and the words. */
        String title() {
            return number + " " + words;
        }

        /** Returns the page it is printed on, counted from 1. */
        int page() {
            return page;
        }

        void printedOn(int number) {
            page = number;
        }
    }

    Headings(List<Section> sections, Function<Section, String> words) {
        number(sections, "", 1, words);
    }

    private void number(List<Section> sections, String prefix, int level, Function<Section, String> words) {
        int count = 0;
        for (Section section : sections) {
            count++;
            String number = prefix + count;
            headings.add(new Heading(section, level, number, words.apply(section)));
            number(inner(section), number + ".", level + 1, words);
        }
    }

    private static List<Section> inner(Section section) {
        List<Section> inner = new ArrayList<>();
        for (Block block : section.blocks()) {
            if (block instanceof Section child) {
                inner.add(child);
            }
        }
        return inner;
    }

    int count() {
        return headings.size();
    }

    @Override
    public Iterator<Heading> iterator() {
        return headings.iterator();
    }
}
