/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.ide;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.pbxdoc.ide.complete.Completions;

/**
 * After a key in the largest example, the problems and the proposals are there before anybody waits.
 *
 * <p>Processor time of the thread is measured, so that what else runs on the machine does not count; the median of several
 * keys, after some that warm the virtual machine up. {@code -Dpbxdoc.full} measures more of them for {@code docs/performance.md}.
 */
class EditingSpeedTest {

    private static final Path HOTEL = Path.of("..", "..", "examples", "hotel", "src", "main", "pbxdoc");
    private static final Path FILE = HOTEL.resolve("telephony.pbxdoc").toAbsolutePath().normalize();

    private static final int WARM_UP = System.getProperty("pbxdoc.full") == null ? 12 : 60;
    private static final int KEYS = System.getProperty("pbxdoc.full") == null ? 9 : 31;

    private static final double MOST_FOR_PROBLEMS = 150;
    private static final double MOST_FOR_PROPOSALS = 100;

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final String text;
    private final int place;
    private int keys;

    EditingSpeedTest() throws Exception {
        text = Files.readString(FILE);
        place = text.indexOf("\n", text.length() / 2);
    }

    /** The file with a comment that grows key by key. */
    private Snapshot afterAKey() {
        keys++;
        String edited = text.substring(0, place) + " //" + "x".repeat(keys) + "\n    \n" + text.substring(place);
        return Snapshot.of(new EditedFolder(HOTEL, Map.of(FILE, edited)));
    }

    @Test
    void theProblemsAreThereInTime() {
        double milliseconds = median(() -> afterAKey().problems(Locale.ENGLISH, () -> {}));
        assertTrue(milliseconds < MOST_FOR_PROBLEMS, milliseconds + " ms");
    }

    @Test
    void theProposalsAreThereInTime() {
        double milliseconds = median(() -> {
            Snapshot snapshot = afterAKey();
            int offset = place + " //".length() + keys + "\n    ".length();
            var proposals = Completions.shared().at(snapshot, FILE, offset);
            assertFalse(proposals.isEmpty());
            return proposals;
        });
        assertTrue(milliseconds < MOST_FOR_PROPOSALS, milliseconds + " ms");
    }

    private static double median(Supplier<?> work) {
        List<Double> measured = new ArrayList<>();
        for (int i = 0; i < WARM_UP + KEYS; i++) {
            long begun = THREADS.getCurrentThreadCpuTime();
            work.get();
            measured.add((THREADS.getCurrentThreadCpuTime() - begun) / 1e6);
        }
        List<Double> counted = measured.subList(WARM_UP, measured.size()).stream().sorted().toList();
        System.err.printf(Locale.ROOT, "ide: median %.0f ms, fastest %.0f ms, first key %.0f ms%n",
                counted.get(KEYS / 2), counted.get(0), measured.get(0));
        return counted.get(KEYS / 2);
    }
}
