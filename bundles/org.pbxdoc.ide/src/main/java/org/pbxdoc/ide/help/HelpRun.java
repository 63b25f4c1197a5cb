/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.ide.help;

import java.util.Set;

/**
 * A stretch of a page with one look.
 *
 * @param offset where it begins
 * @param length how many characters it has
 * @param looks how it looks
 * @param target where it leads: a page with or without {@code #section}, or an address of the web; empty if nowhere
 */
public record HelpRun(int offset, int length, Set<Look> looks, String target) {

    public HelpRun {
        looks = Set.copyOf(looks);
    }

    /** Returns the offset behind the last character. */
    public int end() {
        return offset + length;
    }

    /** Returns whether it leads somewhere. */
    public boolean isLink() {
        return !target.isEmpty();
    }
}
