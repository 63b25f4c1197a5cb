/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.reliability.reading;

import java.util.ArrayList;
import java.util.List;

/**
 * A table as it was read: rows of letters, the column headings first, empty cells at the end left out.
 *
 * @param name what to call it in a finding
 * @param rows its rows
 */
public record Grid(String name, List<List<String>> rows) {

    public Grid {
        rows = List.copyOf(rows);
    }

    /** Returns {@code cells} as a row: letters only, without the empty cells at the end. */
    public static List<String> row(List<String> cells) {
        List<String> row = new ArrayList<>(cells.stream().map(Letters::of).toList());
        while (!row.isEmpty() && row.get(row.size() - 1).isEmpty()) {
            row.remove(row.size() - 1);
        }
        return row;
    }
}
