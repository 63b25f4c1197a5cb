/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/**
 * What a command needs to know of the place it runs in.
 *
 * @param directory the directory that relative paths are resolved against
 * @param environment environment variables
 * @param out standard output: results that programs read
 * @param err standard error: findings and everything meant for people
 * @param terminal whether standard error is a terminal
 */
record Surroundings(Path directory, Map<String, String> environment, PrintWriter out, PrintWriter err, boolean terminal) {

    /** Returns the surroundings of this process. */
    static Surroundings ofProcess() {
        Charset charset = charset();
        PrintWriter out = new PrintWriter(new FileOutputStream(FileDescriptor.out), true, charset);
        PrintWriter err = new PrintWriter(new FileOutputStream(FileDescriptor.err), true, charset);
        return new Surroundings(Path.of("").toAbsolutePath(), System.getenv(), out, err, isTerminal());
    }

    /** Everything but a Windows console takes UTF-8, even where the locale claims ASCII. */
    private static Charset charset() {
        String console = System.getProperty("sun.stderr.encoding");
        boolean windows = System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("windows");
        return windows && console != null ? Charset.forName(console) : StandardCharsets.UTF_8;
    }

    /** Java can only tell about input and output; where the system shows more, a redirected standard error is seen too. */
    private static boolean isTerminal() {
        if (System.console() == null) {
            return false;
        }
        Path err = Path.of("/proc/self/fd/2");
        try {
            return !Files.exists(err) || err.toRealPath().startsWith("/dev/pts") || err.toRealPath().startsWith("/dev/tty");
        } catch (IOException e) {
            return false;
        }
    }

    /** Returns whether text may be coloured. */
    boolean colours() {
        return terminal
                && environment.getOrDefault("NO_COLOR", "").isEmpty()
                && !"dumb".equals(environment.get("TERM"));
    }

    /** Returns {@code path} as seen from {@link #directory()} if it is in or near it, otherwise in full. */
    String shown(Path path) {
        Path full = directory.resolve(path).normalize();
        if (!directory.getRoot().equals(full.getRoot())) {
            return full.toString();
        }
        Path relative = directory.normalize().relativize(full);
        if (relative.toString().isEmpty()) {
            return ".";
        }
        boolean near = relative.startsWith("..") && full.getNameCount() > 1 && directory.getParent() != null
                && full.startsWith(directory.getParent());
        return !relative.startsWith("..") || near ? relative.toString() : full.toString();
    }

    /** Returns {@code path} in full. */
    Path resolve(Path path) {
        return directory.resolve(path);
    }
}
