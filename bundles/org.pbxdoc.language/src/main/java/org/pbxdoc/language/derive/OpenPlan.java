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
import java.util.Optional;
import org.pbxdoc.language.literal.NumberBlock;
import org.pbxdoc.language.literal.PhoneNumber;
import org.pbxdoc.language.model.DdiRange;
import org.pbxdoc.language.model.ModelPackage;
import org.pbxdoc.language.model.ZeroMapping;

/**
 * Direct numbers of an open plan, as in Germany and Austria: a root, and tails of one length or of several behind it.
 *
 * @param range what states them
 * @param root the root, E.164
 * @param shortest the fewest digits of a tail
 * @param longest the most digits of a tail
 */
public record OpenPlan(DdiRange range, String root, int shortest, int longest) {

    /** A tail of more digits would make a block that no carrier assigns. */
    public static final int LONGEST_TAIL = 5;

    private static final ModelPackage MODEL = ModelPackage.eINSTANCE;

    /** Returns whether {@code range} is written as a root with tails, well or badly. */
    public static boolean isMeant(DdiRange range) {
        return range.getRoot() != null;
    }

    /** Reads {@code range}; empty if it is no root with tails, or makes no numbers. */
    public static Optional<OpenPlan> read(DdiRange range, String country) {
        if (!isMeant(range)) {
            return Optional.empty();
        }
        int shortest = range.getShortestTail();
        int longest = Written.is(range, MODEL.getDdiRange_LongestTail()) ? range.getLongestTail() : shortest;
        if (shortest < 1 || longest < shortest || longest > LONGEST_TAIL) {
            return Optional.empty();
        }
        // A root alone may be too short to be a number of its country; with a tail behind it, it is one.
        for (int length = longest; length >= 0; length--) {
            Optional<PhoneNumber.Canonical> number =
                    PhoneNumber.read(range.getRoot() + (length == 0 ? "" : " " + "0".repeat(length)), country);
            if (number.isPresent()) {
                String e164 = number.get().e164();
                return Optional.of(new OpenPlan(range, e164.substring(0, e164.length() - length), shortest, longest));
            }
        }
        return Optional.empty();
    }

    /** Returns whether all tails have one length, so that the numbers are a block as anywhere else. */
    public boolean isFixed() {
        return shortest == longest;
    }

    /** Returns the numbers by length, the shortest first; the lone zero comes before longer tails if it leads somewhere. */
    public List<NumberBlock> blocks() {
        List<NumberBlock> blocks = new ArrayList<>();
        boolean zero = range.getMappings().stream().anyMatch(ZeroMapping.class::isInstance);
        if (zero && shortest > 1) {
            blocks.add(new NumberBlock(zero(), zero()));
        }
        for (int length = shortest; length <= longest; length++) {
            blocks.add(block(length));
        }
        return blocks;
    }

    /** Returns the numbers whose tail has {@code length} digits. */
    public NumberBlock block(int length) {
        return new NumberBlock(root + "0".repeat(length), root + "9".repeat(length));
    }

    /** Returns the number of the exchange: the root with a zero behind it. */
    public String zero() {
        return root + "0";
    }

    /** Returns how many digits {@code e164} has behind the root; 0 if it does not begin with it. */
    public int tail(String e164) {
        return e164.startsWith(root) ? e164.length() - root.length() : 0;
    }

    /** Returns the root as people write it. */
    public String inWords() {
        return PhoneNumber.display(root);
    }
}
