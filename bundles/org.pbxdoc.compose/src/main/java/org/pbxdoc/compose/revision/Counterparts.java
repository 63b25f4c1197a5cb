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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import org.eclipse.emf.ecore.EClass;
import org.pbxdoc.language.model.ModelPackage;

/**
 * Finds for each element of the older state the same one in the newer state: by kind and name first. What is left over is the
 * same under another name, or in another place, only if all that is written about it is the same and nothing else is like it.
 */
final class Counterparts {

    /** Less than this may be written about things that have nothing to do with each other. */
    private static final int LEAST_CONTENT = 2;

    /** A folder has one of each, whatever is written in it. */
    private static final Set<EClass> ONE_OF_A_KIND = Set.of(
            ModelPackage.eINSTANCE.getDocumentHeader(),
            ModelPackage.eINSTANCE.getUseCatalogue(),
            ModelPackage.eINSTANCE.getNumbering(),
            ModelPackage.eINSTANCE.getRightsPolicy());

    private final RevisionSide old;
    private final RevisionSide young;

    private Counterparts(RevisionSide old, RevisionSide young) {
        this.old = old;
        this.young = young;
    }

    /** Pairs the items of both sides. */
    static void pair(RevisionSide old, RevisionSide young) {
        new Counterparts(old, young).pair();
    }

    private void pair() {
        pairInOrder(old.items(), young.items(), (side, item) -> item.id().isEmpty() ? "" : item.kind().getName() + " " + item.id());
        TreeSet<Integer> depths = new TreeSet<>();
        old.items().forEach(item -> depths.add(item.depth()));
        for (int depth : depths) {
            byPlace(depth);
            byContent(depth);
        }
    }

    private void byPlace(int depth) {
        pairLeft(depth, (side, item) -> item.id().isEmpty() ? "" : place(item) + " " + item.name());
        pairLeft(depth, (side, item) -> item.id().isEmpty() ? place(item) + fingerprint(side, item) : "");
        pairLeft(depth, (side, item) -> item.id().isEmpty() ? place(item) + side.heading(item) : "");
        pairOnly(depth, (side, item) -> ONE_OF_A_KIND.contains(item.kind()) ? place(item) : "");
    }

    private void byContent(int depth) {
        pairOnly(depth, (side, item) -> sameContent(side, item, place(item)));
        pairOnly(depth, (side, item) -> sameContent(side, item, item.kind().getName() + " " + item.name()));
    }

    private String sameContent(RevisionSide side, Item item, String key) {
        boolean enough = !item.id().isEmpty() && side.content(item).size() >= LEAST_CONTENT;
        return enough ? key + fingerprint(side, item) : "";
    }

    /** Kind and the whole that an item is part of, by a name that is the same on both sides. */
    private static String place(Item item) {
        return item.kind().getName() + " in " + item.whole().map(Item::key).orElse("") + " ";
    }

    private String fingerprint(RevisionSide side, Item item) {
        StringBuilder print = new StringBuilder(side.content(item).toString());
        side.parts(item).stream().map(part -> part.name() + fingerprint(side, part)).sorted().forEach(print::append);
        return print.toString();
    }

    private void pairLeft(int depth, BiFunction<RevisionSide, Item, String> key) {
        pairInOrder(left(old, depth), left(young, depth), key);
    }

    private static List<Item> left(RevisionSide side, int depth) {
        return side.items().stream().filter(item -> item.isAlone() && item.depth() == depth).toList();
    }

    /** Pairs items with the same key; several of them one after the other, as duplicates stand in the text. */
    private void pairInOrder(List<Item> olds, List<Item> youngs, BiFunction<RevisionSide, Item, String> key) {
        Map<String, List<Item>> known = byKey(old, olds, key);
        byKey(young, youngs, key).forEach((name, items) -> {
            List<Item> others = known.getOrDefault(name, List.of());
            for (int i = 0; i < Math.min(items.size(), others.size()); i++) {
                Item.pair(others.get(i), items.get(i));
            }
        });
    }

    /** Pairs items with the same key if there is exactly one on each side. */
    private void pairOnly(int depth, BiFunction<RevisionSide, Item, String> key) {
        Map<String, List<Item>> known = byKey(old, left(old, depth), key);
        byKey(young, left(young, depth), key).forEach((name, items) -> {
            List<Item> others = known.getOrDefault(name, List.of());
            if (items.size() == 1 && others.size() == 1) {
                Item.pair(others.get(0), items.get(0));
            }
        });
    }

    private static Map<String, List<Item>> byKey(RevisionSide side, List<Item> items, BiFunction<RevisionSide, Item, String> key) {
        Map<String, List<Item>> byKey = new LinkedHashMap<>();
        for (Item item : items) {
            String name = key.apply(side, item);
            if (!name.isEmpty()) {
                byKey.computeIfAbsent(name, unknown -> new ArrayList<>()).add(item);
            }
        }
        return byKey;
    }
}
