/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Map;

/** Runs the command in this process and keeps what it says. */
final class Console {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final Surroundings surroundings;

    Console(Path directory) {
        this(directory, Map.of("LC_ALL", "C"), false);
    }

    Console(Path directory, Map<String, String> environment, boolean terminal) {
        surroundings = new Surroundings(
                directory, environment, new PrintWriter(out, true), new PrintWriter(err, true), terminal);
    }

    int run(String... args) {
        return Pbxdoc.run(surroundings, args);
    }

    /** Returns what went to standard output, with line feeds whatever the system. */
    String out() {
        return out.toString().replace("\r\n", "\n");
    }

    /** Returns what went to standard error, with line feeds whatever the system. */
    String err() {
        return err.toString().replace("\r\n", "\n");
    }
}
