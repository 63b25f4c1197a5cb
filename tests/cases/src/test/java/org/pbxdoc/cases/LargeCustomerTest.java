/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.pbxdoc.language.finding.Finding;
import org.pbxdoc.language.finding.Severity;
import org.pbxdoc.language.load.Installation;
import org.pbxdoc.language.load.SourceFile;
import org.pbxdoc.language.rules.Checker;

/**
 * A large customer is checked in less than one gigabyte, and ten times as many extensions take little more than ten times
 * as long. {@code -Dpbxdoc.extensions=50000} tries the largest; a usual build does with fewer.
 */
class LargeCustomerTest {

    private static final int SMALL = 5_000;
    private static final int LARGE = Integer.getInteger("pbxdoc.extensions", 20_000);
    /** Users with a phone among a thousand extensions. */
    private static final int ELSEWHERE_AND_OWN = 800;
    private static final long HEAP = 1024L * 1024 * 1024;
    /** What sorting adds to ten times as much. */
    private static final double ALLOWED = 1.3;

    /**
     * What one check took.
     *
     * @param load seconds of this thread to parse and link
     * @param check seconds of this thread to check
     */
    private record Run(double load, double check) {
        double seconds() {
            return load + check;
        }
    }

    @Test
    void growsNoFasterThanItsSize() throws IOException {
        run(SMALL); // the compiler's time is not counted
        Run small = run(SMALL);
        Run large = run(LARGE);
        long peak = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                .sum();
        double growth = large.seconds() / small.seconds();
        System.out.printf(
                Locale.ROOT,
                "%d extensions: load %.2f s, check %.2f s; %d: load %.2f s, check %.2f s; %.1f times as long; heap %d MB at most%n",
                SMALL, small.load(), small.check(), LARGE, large.load(), large.check(), growth, peak >> 20);
        assertTrue(Runtime.getRuntime().maxMemory() <= HEAP, "this test is to run with -Xmx1g");
        assertTrue(growth < ALLOWED * LARGE / SMALL, "grew " + growth + " times");
    }

    /** A name that is wrong at every element is compared with the others once. */
    @Test
    void saysInTimeThatNoReferenceIsKnown() throws IOException {
        List<SourceFile> broken = new LargeCustomer(SMALL).files().stream().map(LargeCustomerTest::withWrongNames).toList();
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        List<Finding> found = new Checker().check(Installation.of(broken));
        double seconds = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1e9;
        long unknown = found.stream().filter(finding -> finding.id().equals("REF001")).count();
        System.out.printf(Locale.ROOT, "%d extensions with %d unknown names: %.2f s%n", SMALL, unknown, seconds);
        assertTrue(unknown >= 2 * ELSEWHERE_AND_OWN * SMALL / 1_000, unknown + " unknown names");
        assertTrue(seconds < 20, seconds + " s");
    }

    private static SourceFile withWrongNames(SourceFile file) {
        String text = new String(file.bytes(), StandardCharsets.UTF_8);
        String wrong = text.replace("profile staff at", "profile staf at").replace(" port sw", " port sx");
        return new SourceFile(file.uri(), wrong.getBytes(StandardCharsets.UTF_8));
    }

    private static Run run(int extensions) throws IOException {
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        Installation installation = Installation.of(new LargeCustomer(extensions).files());
        long loaded = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        List<Finding> found = new Checker().check(installation);
        long checked = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        // What is generated is right but for what each site and server lacks; a wrong text would be checked too quickly.
        assertEquals(
                List.of(), found.stream().filter(f -> f.id().matches("(SYN|TXT|REF|LIT|INT|NUM|USR|NET).*")
                        && f.severity() == Severity.ERROR).limit(5).toList());
        return new Run((loaded - start) / 1e9, (checked - loaded) / 1e9);
    }
}
