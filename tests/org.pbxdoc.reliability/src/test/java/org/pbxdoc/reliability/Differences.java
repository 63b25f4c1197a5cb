/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.reliability;

import java.util.ArrayList;
import java.util.List;
import org.pbxdoc.reliability.reading.Grid;

/** What differs between the tables that were written and those that were read back. */
final class Differences {

    private final List<String> found = new ArrayList<>();
    private int compared;

    /** Compares {@code written} with {@code read}: the same tables in the same order. */
    void compare(String place, List<Grid> written, List<Grid> read) {
        if (written.size() != read.size()) {
            found.add(place + ": " + written.size() + " tables written, " + read.size() + " read");
        }
        for (int i = 0; i < Math.min(written.size(), read.size()); i++) {
            compare(place + " " + written.get(i).name(), written.get(i), read.get(i));
        }
    }

    /** Compares {@code written} with those of {@code read} that follow each other; what lists properties stands between. */
    void contained(String place, List<Grid> written, List<Grid> read) {
        int next = 0;
        for (Grid grid : written) {
            int from = next;
            while (next < read.size() && !read.get(next).rows().get(0).equals(grid.rows().get(0))) {
                next++;
            }
            if (next == read.size()) {
                found.add(place + " " + grid.name() + ": not found, " + grid.rows().get(0));
                next = from;
            } else {
                compare(place + " " + grid.name(), grid, read.get(next++));
            }
        }
    }

    private void compare(String place, Grid written, Grid read) {
        if (written.rows().size() != read.rows().size()) {
            found.add(place + ": " + written.rows().size() + " rows written, " + read.rows().size() + " read");
        }
        for (int i = 0; i < Math.min(written.rows().size(), read.rows().size()); i++) {
            compared += written.rows().get(i).size();
            if (!written.rows().get(i).equals(read.rows().get(i))) {
                found.add(place + " row " + i + ": " + written.rows().get(i) + " written, " + read.rows().get(i) + " read");
            }
        }
    }

    /** Returns how many cells were compared. */
    int compared() {
        return compared;
    }

    /** Returns what differs. */
    List<String> all() {
        return List.copyOf(found);
    }
}
