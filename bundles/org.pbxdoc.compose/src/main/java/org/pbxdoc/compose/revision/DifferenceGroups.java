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
import org.pbxdoc.compose.records.RecordGroup;
import org.pbxdoc.compose.revision.Difference.Added;
import org.pbxdoc.compose.revision.Difference.Removed;

/**
 * The differences of a comparison, chapter by chapter as the records are; those of one element together.
 *
 * @param groups the differences by group and by element
 */
record DifferenceGroups(Map<RecordGroup, List<List<Difference>>> groups) {

    /** How many elements differ, and how. */
    record Counts(int added, int removed, int changed) {
        boolean isStructural() {
            return added > 0 || removed > 0;
        }
    }

    static DifferenceGroups of(List<Difference> differences) {
        Map<RecordGroup, List<List<Difference>>> groups = new LinkedHashMap<>();
        Difference before = null;
        for (Difference difference : differences) {
            List<List<Difference>> group = groups.computeIfAbsent(difference.subject().group(), key -> new ArrayList<>());
            if (before == null || !isSame(before, difference)) {
                group.add(new ArrayList<>());
            }
            group.get(group.size() - 1).add(difference);
            before = difference;
        }
        return new DifferenceGroups(groups);
    }

    private static boolean isSame(Difference one, Difference other) {
        boolean whole = one instanceof Added || one instanceof Removed || other instanceof Added || other instanceof Removed;
        return !whole && one.subject().equals(other.subject());
    }

    /** Returns how many elements of {@code elements} differ; the parts of something new or gone count too. */
    static Counts counts(List<List<Difference>> elements) {
        int added = 0;
        int removed = 0;
        int changed = 0;
        for (List<Difference> element : elements) {
            if (element.get(0) instanceof Added one) {
                added += 1 + one.parts().size();
            } else if (element.get(0) instanceof Removed one) {
                removed += 1 + one.parts().size();
            } else {
                changed++;
            }
        }
        return new Counts(added, removed, changed);
    }

    /** Returns how many elements differ in all. */
    Counts counts() {
        return counts(groups.values().stream().flatMap(List::stream).toList());
    }
}
