/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.language.derive;

import java.util.ArrayList;
import java.util.List;
import org.pbxdoc.language.literal.NumberSpan;
import org.pbxdoc.language.load.Installation;
import org.pbxdoc.language.model.ExtensionRange;
import org.pbxdoc.language.model.Numbering;

/**
 * The ranges of the numbering plan with what is left of each. Malformed ones are left out.
 *
 * @param blocks the ranges in the order of the text, those kept for later behind those in use
 */
public record NumberingBlocks(List<Block> blocks) {

    /**
     * One range.
     *
     * @param stated the range as written
     * @param numbers its numbers
     * @param reserved whether it is kept for later
     * @param used how many of its numbers are taken
     * @param free its numbers that are not taken, in order
     */
    public record Block(ExtensionRange stated, NumberSpan numbers, boolean reserved, long used, List<NumberSpan> free) {
        public Block {
            free = List.copyOf(free);
        }

        /** Returns how many of its numbers are not taken. */
        public long unused() {
            return numbers.count() - used;
        }
    }

    public NumberingBlocks {
        blocks = List.copyOf(blocks);
    }

    /** Returns the ranges of the numbering plans of {@code installation}. */
    public static NumberingBlocks of(Installation installation) {
        return installation.derived(NumberingBlocks.class, NumberingBlocks::derive);
    }

    private static NumberingBlocks derive(Installation installation) {
        Extensions extensions = Extensions.of(installation);
        List<NumberSpan> taken = extensions.all().stream().map(Extensions.Extension::numbers).sorted().toList();
        List<Block> blocks = new ArrayList<>();
        for (Numbering plan : installation.all(Numbering.class)) {
            plan.getExtensions().forEach(range -> add(blocks, range, false, taken));
            plan.getReserved().forEach(range -> add(blocks, range, true, taken));
        }
        return new NumberingBlocks(blocks);
    }

    private static void add(List<Block> blocks, ExtensionRange range, boolean reserved, List<NumberSpan> taken) {
        NumberSpan.of(range.getFirst(), range.getLast()).ifPresent(span -> {
            List<NumberSpan> free = free(span, taken);
            long used = span.count() - free.stream().mapToLong(NumberSpan::count).sum();
            blocks.add(new Block(range, span, reserved, used, free));
        });
    }

    private static List<NumberSpan> free(NumberSpan span, List<NumberSpan> taken) {
        List<NumberSpan> free = new ArrayList<>();
        long from = 0;
        long start = Long.parseLong(span.first());
        for (NumberSpan one : taken) {
            NumberSpan shared = one.shared(span).orElse(null);
            if (shared != null) {
                long first = Long.parseLong(shared.first()) - start;
                if (first > from) {
                    free.add(new NumberSpan(span.number(from), span.number(first - 1)));
                }
                from = Math.max(from, Long.parseLong(shared.last()) - start + 1);
            }
        }
        if (from < span.count()) {
            free.add(new NumberSpan(span.number(from), span.last()));
        }
        return free;
    }

    /** Returns the numbers that the plans of {@code installation} keep for later. */
    static List<NumberSpan> reserved(Installation installation) {
        return installation.all(Numbering.class).stream()
                .flatMap(plan -> plan.getReserved().stream())
                .flatMap(range -> NumberSpan.of(range.getFirst(), range.getLast()).stream())
                .toList();
    }
}
