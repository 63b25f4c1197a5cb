/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.ui.tests;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.swt.widgets.Display;

/**
 * Measures from outside how long the UI thread does not come back to its event loop.
 *
 * <p>What it counts is processor time of the UI thread between two turns of the loop: a test machine with other work on it
 * must not make an editor look slow.
 */
final class Watchdog implements AutoCloseable {

    private static final long PROBE_MS = 10;

    private final Display display;
    private final Thread watcher;
    private final AtomicLong longest = new AtomicLong();
    private final AtomicReference<String> where = new AtomicReference<>("");
    private volatile boolean ended;

    /** Begins to watch the UI thread of {@code display}. */
    Watchdog(Display display) {
        this.display = display;
        watcher = new Thread(this::watch, "watchdog");
        watcher.setDaemon(true);
        watcher.start();
    }

    /** Returns the longest time without a turn of the loop, in milliseconds of processor time. */
    long longestMs() {
        return longest.get() / 1_000_000;
    }

    /** Returns where the UI thread was during the longest time. */
    String where() {
        return where.get();
    }

    private void watch() {
        var threads = java.lang.management.ManagementFactory.getThreadMXBean();
        Thread ui = display.getThread();
        while (!ended && !display.isDisposed()) {
            long before = threads.getThreadCpuTime(ui.getId());
            boolean[] answered = {false};
            display.asyncExec(() -> {
                synchronized (answered) {
                    answered[0] = true;
                    answered.notifyAll();
                }
            });
            String stack = "";
            synchronized (answered) {
                while (!answered[0] && !ended) {
                    try {
                        answered.wait(50);
                    } catch (InterruptedException e) {
                        return;
                    }
                    if (!answered[0] && stack.isEmpty()) {
                        stack = String.join("\n", Arrays.stream(ui.getStackTrace()).limit(40).map(String::valueOf).toList());
                    }
                }
            }
            long used = threads.getThreadCpuTime(ui.getId()) - before;
            if (used > longest.get()) {
                longest.set(used);
                where.set(stack);
            }
            try {
                Thread.sleep(PROBE_MS);
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    @Override
    public void close() {
        ended = true;
        watcher.interrupt();
    }
}
