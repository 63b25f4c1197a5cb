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
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.pbxdoc.compose.Reader;
import org.pbxdoc.document.Text;
import org.pbxdoc.language.attached.UserTable;
import org.pbxdoc.language.load.Installation;
import org.pbxdoc.language.model.Audience;

/**
 * What differs between an older and a newer state of an installation, element by element. How the files are laid out, and in
 * which order their elements stand, makes no difference.
 *
 * @param differences the differences, in the order of the grammar's kinds, then of the names
 * @param unread tables of users that one of the states lacks, so that their rows could not be compared
 */
public record Comparison(List<Difference> differences, List<String> unread) {

    private static final Comparator<Difference> ORDER = Comparator.<Difference>comparingInt(one -> one.subject().kind().getClassifierID())
            .thenComparing(one -> one.subject().id())
            .thenComparingInt(Comparison::rank);

    public Comparison {
        differences = List.copyOf(differences);
        unread = List.copyOf(unread);
    }

    /** Compares what a reader of {@code audience} may see. */
    public static Comparison of(Installation older, Installation newer, Audience audience) {
        Set<String> unread = new TreeSet<>();
        Stream.of(older, newer)
                .flatMap(installation -> installation.tables().stream())
                .filter(table -> table.fault().isPresent())
                .map(UserTable::statement)
                .filter(statement -> statement.getFile() != null)
                .forEach(statement -> unread.add(statement.getFile()));
        RevisionSide old = new RevisionSide(older, new Reader(older, audience), unread);
        RevisionSide young = new RevisionSide(newer, new Reader(newer, audience), unread);
        Counterparts.pair(old, young);
        List<Difference> found = new ArrayList<>();
        old.items().stream().filter(item -> isTop(item)).forEach(item -> found.add(new Difference.Removed(old.subject(item), parts(old, item))));
        for (Item item : young.items()) {
            if (isTop(item)) {
                found.add(new Difference.Added(young.subject(item), parts(young, item)));
            } else if (!item.isAlone()) {
                add(found, old, young, item);
            }
        }
        found.sort(ORDER);
        return new Comparison(found, List.copyOf(unread));
    }

    /** Returns who may read about both states: the customer as soon as one of them is for him. */
    public static Audience audience(Installation older, Installation newer) {
        Audience before = Reader.audience(older);
        return before == Audience.CUSTOMER ? before : Reader.audience(newer);
    }

    /** What is part of something that is new or gone goes with it. */
    private static boolean isTop(Item item) {
        return item.isAlone() && item.whole().filter(Item::isAlone).isEmpty();
    }

    private static List<Subject> parts(RevisionSide side, Item item) {
        List<Subject> parts = new ArrayList<>();
        for (Item part : side.parts(item)) {
            if (part.isAlone()) {
                parts.add(side.subject(part));
                parts.addAll(parts(side, part));
            }
        }
        return parts;
    }

    private static void add(List<Difference> found, RevisionSide old, RevisionSide young, Item item) {
        Item before = item.counterpart().orElseThrow();
        Subject subject = young.subject(item);
        if (!item.name().equals(before.name())) {
            found.add(new Difference.Renamed(subject, before.id()));
        }
        if (!wholeKey(item).equals(wholeKey(before))) {
            found.add(new Difference.Moved(subject, whole(old, before), whole(young, item)));
        }
        List<AttributeChange> attributes = new AttributeComparison(old, young).of(before, item);
        if (!attributes.isEmpty()) {
            found.add(new Difference.Changed(subject, attributes));
        }
    }

    private static String wholeKey(Item item) {
        return item.whole().map(Item::key).orElse("");
    }

    private static Text whole(RevisionSide side, Item item) {
        return item.whole().map(side::heading).orElse(Text.EMPTY);
    }

    private static int rank(Difference difference) {
        return difference instanceof Difference.Removed ? 0
                : difference instanceof Difference.Added ? 1
                : difference instanceof Difference.Renamed ? 2
                : difference instanceof Difference.Moved ? 3 : 4;
    }

    /** Returns whether nothing differs. */
    public boolean isEmpty() {
        return differences.isEmpty();
    }
}
