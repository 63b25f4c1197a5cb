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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Finds what two sequences have in common, in order: what occurs once in both, then what lies between. Long stretches without
 * anything unique in common are left unpaired rather than compared each with each.
 */
final class Alignment {

    private static final long MOST_COMPARISONS = 1_000_000;
    private static final int NONE = -1;

    private final List<?> olds;
    private final List<?> youngs;
    private final int[] youngOf;

    private Alignment(List<?> olds, List<?> youngs) {
        this.olds = olds;
        this.youngs = youngs;
        this.youngOf = new int[olds.size()];
        java.util.Arrays.fill(youngOf, NONE);
    }

    /**
     * One step through both sequences.
     *
     * @param old index in the older one, -1 if it has no counterpart
     * @param young index in the newer one, -1 if it has no counterpart
     */
    record Step(int old, int young) {
        boolean isPair() {
            return old >= 0 && young >= 0;
        }
    }

    /**
     * Returns the way through {@code olds} and {@code youngs}. Items with the same first key are paired; what is left between
     * them by the next key, and so on. What has no counterpart comes in the order deleted, inserted.
     */
    static <T> List<Step> of(List<T> olds, List<T> youngs, List<Function<T, Object>> keys) {
        List<Step> steps = of(keysOf(olds, keys.get(0)), keysOf(youngs, keys.get(0)));
        if (keys.size() == 1) {
            return steps;
        }
        List<Step> refined = new ArrayList<>();
        List<Integer> gapOld = new ArrayList<>();
        List<Integer> gapYoung = new ArrayList<>();
        for (Step step : steps) {
            if (step.isPair()) {
                refine(olds, youngs, gapOld, gapYoung, keys, refined);
                refined.add(step);
            } else if (step.old() >= 0) {
                gapOld.add(step.old());
            } else {
                gapYoung.add(step.young());
            }
        }
        refine(olds, youngs, gapOld, gapYoung, keys, refined);
        return refined;
    }

    private static <T> void refine(
            List<T> olds, List<T> youngs, List<Integer> gapOld, List<Integer> gapYoung, List<Function<T, Object>> keys, List<Step> refined) {
        List<Step> inside = of(
                gapOld.stream().map(olds::get).toList(), gapYoung.stream().map(youngs::get).toList(), keys.subList(1, keys.size()));
        for (Step step : inside) {
            refined.add(new Step(
                    step.old() < 0 ? NONE : gapOld.get(step.old()), step.young() < 0 ? NONE : gapYoung.get(step.young())));
        }
        gapOld.clear();
        gapYoung.clear();
    }

    private static <T> List<Object> keysOf(List<T> items, Function<T, Object> key) {
        return items.stream().map(key).toList();
    }

    /** Returns the way through two sequences whose equal items are paired. */
    static List<Step> of(List<?> olds, List<?> youngs) {
        Alignment alignment = new Alignment(olds, youngs);
        alignment.pair(0, olds.size(), 0, youngs.size());
        return alignment.steps();
    }

    private void pair(int oldFrom, int oldTo, int youngFrom, int youngTo) {
        int o = oldFrom;
        int y = youngFrom;
        while (o < oldTo && y < youngTo && olds.get(o).equals(youngs.get(y))) {
            youngOf[o++] = y++;
        }
        int oEnd = oldTo;
        int yEnd = youngTo;
        while (oEnd > o && yEnd > y && olds.get(oEnd - 1).equals(youngs.get(yEnd - 1))) {
            youngOf[--oEnd] = --yEnd;
        }
        if (o == oEnd || y == yEnd) {
            return;
        }
        if ((long) (oEnd - o) * (yEnd - y) <= MOST_COMPARISONS) {
            longest(o, oEnd, y, yEnd);
        } else {
            unique(o, oEnd, y, yEnd);
        }
    }

    /** The longest common subsequence, by the usual table. */
    private void longest(int oldFrom, int oldTo, int youngFrom, int youngTo) {
        int height = oldTo - oldFrom;
        int width = youngTo - youngFrom;
        int[][] best = new int[height + 1][width + 1];
        for (int i = height - 1; i >= 0; i--) {
            for (int j = width - 1; j >= 0; j--) {
                best[i][j] = olds.get(oldFrom + i).equals(youngs.get(youngFrom + j))
                        ? best[i + 1][j + 1] + 1
                        : Math.max(best[i + 1][j], best[i][j + 1]);
            }
        }
        int i = 0;
        int j = 0;
        while (i < height && j < width) {
            if (olds.get(oldFrom + i).equals(youngs.get(youngFrom + j))) {
                youngOf[oldFrom + i++] = youngFrom + j++;
            } else if (best[i + 1][j] >= best[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
    }

    private void unique(int oldFrom, int oldTo, int youngFrom, int youngTo) {
        Map<Object, Integer> once = once(youngs, youngFrom, youngTo);
        Map<Object, Integer> onceOld = once(olds, oldFrom, oldTo);
        List<int[]> common = new ArrayList<>();
        for (int o = oldFrom; o < oldTo; o++) {
            Object item = olds.get(o);
            if (onceOld.get(item) >= 0 && once.getOrDefault(item, NONE) >= 0) {
                common.add(new int[] {o, once.get(item)});
            }
        }
        int o = oldFrom;
        int y = youngFrom;
        for (int[] anchor : increasing(common)) {
            pair(o, anchor[0], y, anchor[1]);
            youngOf[anchor[0]] = anchor[1];
            o = anchor[0] + 1;
            y = anchor[1] + 1;
        }
        if (o > oldFrom) {
            pair(o, oldTo, y, youngTo);
        }
    }

    private static Map<Object, Integer> once(List<?> items, int from, int to) {
        Map<Object, Integer> once = new HashMap<>();
        for (int i = from; i < to; i++) {
            once.merge(items.get(i), i, (first, second) -> NONE);
        }
        return once;
    }

    /** Returns the longest stretch of {@code pairs}, which are in the order of the older sequence, that is in that of the newer one. */
    private static List<int[]> increasing(List<int[]> pairs) {
        List<Integer> ends = new ArrayList<>();
        int[] before = new int[pairs.size()];
        for (int i = 0; i < pairs.size(); i++) {
            int low = 0;
            int high = ends.size();
            while (low < high) {
                int middle = (low + high) / 2;
                if (pairs.get(ends.get(middle))[1] < pairs.get(i)[1]) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            before[i] = low == 0 ? NONE : ends.get(low - 1);
            if (low == ends.size()) {
                ends.add(i);
            } else {
                ends.set(low, i);
            }
        }
        List<int[]> longest = new ArrayList<>();
        for (int i = ends.isEmpty() ? NONE : ends.get(ends.size() - 1); i != NONE; i = before[i]) {
            longest.add(0, pairs.get(i));
        }
        return longest;
    }

    private List<Step> steps() {
        List<Step> steps = new ArrayList<>();
        int young = 0;
        for (int old = 0; old < youngOf.length; old++) {
            if (youngOf[old] == NONE) {
                steps.add(new Step(old, NONE));
                continue;
            }
            // What was deleted right before stands before what was inserted there.
            while (young < youngOf[old]) {
                steps.add(new Step(NONE, young++));
            }
            steps.add(new Step(old, young++));
        }
        while (young < youngs.size()) {
            steps.add(new Step(NONE, young++));
        }
        return steps;
    }
}
