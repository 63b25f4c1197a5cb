/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.language.derive;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.pbxdoc.language.load.Installation;
import org.pbxdoc.language.model.DectBase;
import org.pbxdoc.language.model.DectSystem;
import org.pbxdoc.language.model.DectTopology;

/**
 * Which base takes its clock from which, by system and cluster. A cluster that is not written is cluster 0.
 *
 * @param clusters the clusters of all multi-cell systems
 */
public record SyncTree(List<Cluster> clusters) {

    /**
     * The bases that share one clock.
     *
     * @param system their system
     * @param number the cluster as written, 0 if none is
     * @param bases its bases in the order of the text
     * @param masters the bases that give the clock
     * @param depths the level of each base, the master being 1; a base that leads to no master is missing
     * @param circles the bases whose sources lead back to themselves
     */
    public record Cluster(
            DectSystem system,
            int number,
            List<DectBase> bases,
            List<DectBase> masters,
            Map<DectBase, Integer> depths,
            Set<DectBase> circles) {

        /** Returns the deepest level. */
        public int depth() {
            return depths.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        }
    }

    /** Returns the sync trees of {@code installation}. */
    public static SyncTree of(Installation installation) {
        return installation.derived(SyncTree.class, SyncTree::derive);
    }

    private static SyncTree derive(Installation installation) {
        List<Cluster> clusters = new ArrayList<>();
        for (DectSystem system : installation.all(DectSystem.class)) {
            if (system.getTopology() == DectTopology.MULTICELL) {
                Map<Integer, List<DectBase>> byNumber = new TreeMap<>();
                system.getBases().forEach(base -> byNumber.computeIfAbsent(base.getCluster(), n -> new ArrayList<>()).add(base));
                byNumber.forEach((number, bases) -> clusters.add(cluster(system, number, bases)));
            }
        }
        return new SyncTree(List.copyOf(clusters));
    }

    /** Returns all bases of {@code system} as if they were one cluster. */
    public static Cluster whole(DectSystem system) {
        return cluster(system, 0, system.getBases());
    }

    private static Cluster cluster(DectSystem system, int number, List<DectBase> bases) {
        Map<DectBase, Integer> depths = new LinkedHashMap<>();
        Set<DectBase> circles = new HashSet<>();
        for (DectBase base : bases) {
            follow(base, depths, circles);
        }
        List<DectBase> masters = bases.stream().filter(DectBase::isMaster).toList();
        return new Cluster(system, number, List.copyOf(bases), masters, depths, circles);
    }

    /** Walks up to a base whose level is known, then gives levels on the way back: each base is walked once. */
    private static void follow(DectBase start, Map<DectBase, Integer> depths, Set<DectBase> circles) {
        List<DectBase> way = new ArrayList<>();
        Set<DectBase> onWay = new HashSet<>();
        DectBase at = start;
        while (Installation.isKnown(at) && !depths.containsKey(at) && !circles.contains(at) && onWay.add(at)) {
            way.add(at);
            at = at.isMaster() ? null : at.getSource();
        }
        if (Installation.isKnown(at) && onWay.contains(at)) {
            circles.addAll(way.subList(way.indexOf(at), way.size()));
            return;
        }
        DectBase top = way.isEmpty() ? null : way.get(way.size() - 1);
        Integer depth = Installation.isKnown(at) ? depths.get(at) : top != null && top.isMaster() ? Integer.valueOf(0) : null;
        for (int i = way.size() - 1; depth != null && i >= 0; i--) {
            depth++;
            depths.put(way.get(i), depth);
        }
    }
}
