/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.pdf;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The characters that no bundled font has and that are printed as U+FFFD instead.
 *
 * @param codePoints the code points, ascending
 */
public record Substitutions(SortedSet<Integer> codePoints) {

    public Substitutions {
        codePoints = Collections.unmodifiableSortedSet(new TreeSet<>(codePoints));
    }

    /** Returns whether every character was printed as it is. */
    public boolean isEmpty() {
        return codePoints.isEmpty();
    }

    /** Returns the code points as {@code U+4E2D}, ascending. */
    public List<String> names() {
        return codePoints.stream().map(codePoint -> String.format(Locale.ROOT, "U+%04X", codePoint)).toList();
    }
}
