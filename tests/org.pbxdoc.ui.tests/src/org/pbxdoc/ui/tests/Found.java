/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.ui.tests;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.pbxdoc.ide.TextLines;

/**
 * A finding in a form that all hosts can be brought to.
 *
 * @param file the file below the folder of all customers
 * @param line line, from 1
 * @param column column in UTF-16 units, from 1
 * @param length length in UTF-16 units, at least 1; 0 where a host does not say it
 * @param severity error, warning or info
 * @param id id of the rule
 * @param message what it says
 */
record Found(String file, int line, int column, int length, String severity, String id, String message)
        implements Comparable<Found> {

    /** Makes one of a place that is given by its offset. */
    static Found at(Path root, Path file, int offset, int length, String severity, String id, String message) throws IOException {
        TextLines lines = lines(file);
        return new Found(
                name(root, file), lines.line(offset) + 1, lines.column(offset) + 1, Math.max(1, length), severity, id, message);
    }

    /** Returns the lines of a file as an editor shows it, without a mark at its beginning. */
    static TextLines lines(Path file) throws IOException {
        String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        return TextLines.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
    }

    static String name(Path root, Path file) {
        return root.relativize(file).toString().replace('\\', '/');
    }

    /** Returns what also those hosts say that do not say how long a place is. */
    Found withoutLength() {
        return new Found(file, line, column, 0, severity, id, message);
    }

    @Override
    public int compareTo(Found other) {
        return toString().compareTo(other.toString());
    }
}
