/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.eclipse.core.resources.IProject;
import org.junit.jupiter.api.Test;

/** After any edits, an incremental build says what a clean one says: nothing stale and nothing missing. */
class IncrementalBuildTest {

    private static final int SEQUENCES = 200;

    @Test
    void saysWhatACleanBuildSaysAfterAnyEdits() throws Exception {
        long seed = Long.getLong("pbxdoc.seed", 20261126);
        System.out.println("IncrementalBuildTest: -Dpbxdoc.seed=" + seed);
        Set<String> rules = new HashSet<>();
        try (Build build = Build.byHand()) {
            IProject project = Build.project("random");
            try {
                for (int i = 0; i < SEQUENCES; i++) {
                    rules.addAll(sequence(project, seed + i));
                }
            } finally {
                project.delete(true, true, null);
            }
        }
        // A test that finds nothing would prove nothing.
        assertTrue(rules.containsAll(Set.of("REF001", "NUM004", "IMP004", "DOC002", "SYN001", "TXT001")), rules.toString());
    }

    private static Set<String> sequence(IProject project, long seed) throws Exception {
        RandomEdits.restore(project, Build.fixtures());
        RandomEdits edits = new RandomEdits(project, seed);
        Random random = new Random(~seed);
        if (random.nextBoolean()) {
            Build.incremental(project);
        }
        int count = 2 + random.nextInt(5);
        for (int i = 0; i < count; i++) {
            edits.edit();
            if (random.nextInt(3) == 0) {
                Build.incremental(project);
                edits.done().add("build");
            }
        }
        Build.incremental(project);
        List<Marked> incremental = Marked.all(project);
        Build.clean(project);
        assertEquals(lines(Marked.all(project)), lines(incremental), () -> "seed " + seed + ": " + edits.done());
        Set<String> rules = new HashSet<>();
        incremental.forEach(one -> rules.add(one.id()));
        return rules;
    }

    private static String lines(List<Marked> all) {
        return String.join("\n", all.stream().map(Marked::toString).toList());
    }
}
