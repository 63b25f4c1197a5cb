/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.ide;

/**
 * A stretch of a text.
 *
 * @param offset where it starts, in UTF-16 units from 0
 * @param length how long it is, in UTF-16 units
 */
public record Region(int offset, int length) {

    /** Returns the stretch between two offsets. */
    public static Region between(int offset, int end) {
        return new Region(offset, Math.max(0, end - offset));
    }

    /** Returns the offset behind the last character. */
    public int end() {
        return offset + length;
    }

    /** Returns whether a cursor at {@code place} touches it, on either side. */
    public boolean touches(int place) {
        return offset <= place && place <= end();
    }

    /** Returns whether {@code other} lies within it. */
    public boolean holds(Region other) {
        return offset <= other.offset && other.end() <= end();
    }

    /** Returns what it covers of {@code text}. */
    public String of(String text) {
        return text.substring(Math.min(offset, text.length()), Math.min(end(), text.length()));
    }
}
