/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.ide.outline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.pbxdoc.ide.EditorWords;

/**
 * An outline as it is shown.
 *
 * @param roots its top lines
 */
public record OutlineTree(List<OutlineNode> roots) {

    /**
     * How an outline is arranged.
     *
     * @param grouped whether the elements stand under their domains
     * @param sorted whether by name, and not as in the text
     */
    public record Arrangement(boolean grouped, boolean sorted) {}

    /** An outline of nothing. */
    public static final OutlineTree EMPTY = new OutlineTree(List.of());

    private static final Comparator<OutlineEntry> BY_NAME = Comparator.comparing(OutlineEntry::name, String.CASE_INSENSITIVE_ORDER)
            .thenComparing(OutlineEntry::kind);

    public OutlineTree {
        roots = List.copyOf(roots);
    }

    /** Returns {@code entries} arranged, domains in the user's language. */
    public static OutlineTree of(List<OutlineEntry> entries, Arrangement arrangement, Locale locale) {
        if (!arrangement.grouped()) {
            return new OutlineTree(nodes(null, entries, arrangement));
        }
        List<OutlineNode> roots = new ArrayList<>();
        for (Domain domain : Domain.values()) {
            List<OutlineEntry> its = entries.stream().filter(entry -> entry.domain() == domain).toList();
            if (!its.isEmpty()) {
                String label = EditorWords.say(locale, "domain." + domain.name().toLowerCase(Locale.ROOT));
                OutlineNode group = new OutlineNode(null, "domain " + domain, label, domain, null);
                group.growing().addAll(nodes(group, its, arrangement));
                roots.add(group);
            }
        }
        return new OutlineTree(roots);
    }

    private static List<OutlineNode> nodes(OutlineNode parent, List<OutlineEntry> entries, Arrangement arrangement) {
        List<OutlineNode> nodes = new ArrayList<>();
        Map<String, Integer> namesakes = new HashMap<>();
        Map<OutlineEntry, String> keys = new IdentityHashMap<>();
        for (OutlineEntry entry : entries) {
            String key = entry.kind() + " " + entry.name();
            int before = namesakes.merge(key, 1, Integer::sum);
            keys.put(entry, before == 1 ? key : key + "#" + before);
        }
        for (OutlineEntry entry : arrangement.sorted() ? entries.stream().sorted(BY_NAME).toList() : entries) {
            OutlineNode node = new OutlineNode(parent, keys.get(entry), entry.name(), entry.domain(), entry);
            node.growing().addAll(nodes(node, entry.children(), arrangement));
            nodes.add(node);
        }
        return nodes;
    }

    /** Returns the line of the innermost element whose text is around {@code offset}. */
    public Optional<OutlineNode> at(int offset) {
        return at(roots, offset);
    }

    private static Optional<OutlineNode> at(List<OutlineNode> nodes, int offset) {
        for (OutlineNode node : nodes) {
            Optional<OutlineNode> inner = at(node.children(), offset);
            if (inner.isPresent()) {
                return inner;
            }
            if (node.holds(offset)) {
                return Optional.of(node);
            }
        }
        return Optional.empty();
    }

    /**
     * Returns the line that {@code query} most likely asks for; null if none has its letters.
     *
     * <p>A name that is the query, then one that begins with it, then one that contains it, then any.
     */
    public OutlineNode best(String query) {
        String wanted = query.toLowerCase(Locale.ROOT);
        return flat(roots)
                .filter(node -> isMeant(node, query))
                .min(Comparator.comparingInt(node -> distance(node.label().toLowerCase(Locale.ROOT), wanted)))
                .orElse(null);
    }

    private static int distance(String name, String wanted) {
        if (name.equals(wanted)) {
            return 0;
        }
        return name.startsWith(wanted) ? 1 : name.contains(wanted) ? 2 : 3;
    }

    private static Stream<OutlineNode> flat(List<OutlineNode> nodes) {
        return nodes.stream().flatMap(node -> Stream.concat(Stream.of(node), flat(node.children())));
    }

    /** Returns whether the element of {@code node} is what {@code query} asks for: it has its letters in this order. */
    public static boolean isMeant(OutlineNode node, String query) {
        return node.entry().isPresent() && Outline.isMeant(node.entry().get(), query);
    }
}
