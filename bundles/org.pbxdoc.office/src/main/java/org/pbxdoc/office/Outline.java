/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.office;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.pbxdoc.document.Block;
import org.pbxdoc.document.Callout;
import org.pbxdoc.document.Document;
import org.pbxdoc.document.Section;
import org.pbxdoc.document.Text;
import org.pbxdoc.document.Wording;

/** The numbered headings of a document in the order in which they appear, and where links to them lead. */
final class Outline {

    /** How deep headings are numbered; deeper sections look like the deepest level. */
    static final int LEVELS = 4;

    private static final int BOOKMARK_LENGTH = 40;

    private final Wording wording;
    private final List<Heading> headings = new ArrayList<>();
    private final Map<String, String> bookmarks = new HashMap<>();
    private final Set<String> taken = new HashSet<>();
    private final int[] counters = new int[LEVELS + 1];

    private Outline(Wording wording) {
        this.wording = wording;
    }

    /**
     * One heading.
     *
     * @param level 1 to {@link #LEVELS}
     * @param number its number, for example {@code 2.1}
     * @param text the heading without its number
     * @param bookmark name of the place in the file
     */
    record Heading(int level, String number, String text, String bookmark) {}

    /** Returns the outline of {@code document}. */
    static Outline of(Document document, Wording wording) {
        Outline outline = new Outline(wording);
        document.sections().forEach(section -> outline.add(section, 1));
        return outline;
    }

    /** Returns an outline without headings, for parts that have none. */
    static Outline empty(Wording wording) {
        return new Outline(wording);
    }

    /** Returns the headings in the order of the document. */
    List<Heading> headings() {
        return headings;
    }

    /** Returns the bookmark of the section {@code id}, if the document has such a section. */
    Optional<String> bookmark(String id) {
        return Optional.ofNullable(bookmarks.get(id));
    }

    private void add(Section section, int depth) {
        int level = Math.min(depth, LEVELS);
        counters[level] += section.heading().wholeMark().equals(Optional.of(Text.Mark.DELETED)) ? 0 : 1;
        StringBuilder number = new StringBuilder();
        for (int i = 1; i <= LEVELS; i++) {
            if (i > level) {
                counters[i] = 0;
            } else {
                number.append(i > 1 ? "." : "").append(counters[i]);
            }
        }
        String bookmark = bookmarkFor(section.id());
        bookmarks.putIfAbsent(section.id(), bookmark);
        headings.add(new Heading(level, number.toString(), wording.say(section.heading()), bookmark));
        addNested(section.blocks(), depth + 1);
    }

    private void addNested(List<Block> blocks, int depth) {
        for (Block block : blocks) {
            if (block instanceof Section nested) {
                add(nested, depth);
            } else if (block instanceof Callout callout) {
                addNested(callout.blocks(), depth);
            }
        }
    }

    /** Word takes letters, digits and underscores, at most 40 of them, and does not tell upper from lower case. */
    private String bookmarkFor(String id) {
        String plain = "s_" + id.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "_");
        String base = plain.substring(0, Math.min(plain.length(), BOOKMARK_LENGTH - 6));
        String name = base;
        for (int i = 2; !taken.add(name); i++) {
            name = base + "_" + i;
        }
        return name;
    }
}
