/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.language.finding;

import org.eclipse.emf.common.util.URI;

/**
 * A place in a source file.
 *
 * @param file the file
 * @param line line, from 1
 * @param column column in UTF-16 units, from 1
 * @param offset offset in UTF-16 units, from 0
 * @param length length in UTF-16 units, 0 for a point
 */
public record Place(URI file, int line, int column, int offset, int length) implements Comparable<Place> {

    /** Returns the first position of {@code file}. */
    public static Place start(URI file) {
        return new Place(file, 1, 1, 0, 0);
    }

    /** Returns the place as people name it in a message: {@code lines.pbxdoc:12}. */
    public String inWords() {
        return URI.decode(String.valueOf(file.lastSegment())) + ":" + line;
    }

    @Override
    public int compareTo(Place other) {
        int byFile = file.toString().compareTo(other.file.toString());
        return byFile != 0 ? byFile : Integer.compare(offset, other.offset);
    }
}
