/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.lsp;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The memory that a process with the serial collector holds on to, as the tools of the JDK see it. */
final class Heap {

    private static final Pattern USED = Pattern.compile("generation\\s+total \\d+K, used (\\d+)K");

    private Heap() {}

    /** Returns the kilobytes that are left after a collection. */
    static long used(Process process) throws IOException, InterruptedException {
        ask(process, "GC.run");
        String info = ask(process, "GC.heap_info");
        Matcher generation = USED.matcher(info);
        long used = 0;
        while (generation.find()) {
            used += Long.parseLong(generation.group(1));
        }
        if (used == 0) {
            throw new IOException("no heap in: " + info);
        }
        return used;
    }

    private static String ask(Process process, String command) throws IOException, InterruptedException {
        Path jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd");
        Process asked = new ProcessBuilder(jcmd.toString(), String.valueOf(process.pid()), command)
                .redirectErrorStream(true)
                .start();
        String answer = new String(asked.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        asked.waitFor();
        return answer;
    }
}
