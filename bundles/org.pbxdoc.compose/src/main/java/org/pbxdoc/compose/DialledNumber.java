/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.compose;

import java.util.OptionalLong;
import org.pbxdoc.language.literal.NumberBlock;
import org.pbxdoc.language.literal.PhoneNumber;
import org.pbxdoc.language.model.DdiRange;

/** Public numbers as people read them: in groups, with their country code. */
public final class DialledNumber {

    /** No public number has more. */
    private static final int MOST_DIGITS = 15;

    private DialledNumber() {}

    /** Returns {@code number} in international form, {@code +41 44 000 01 00}; as written when it is not a number. */
    public static String written(String number, String country) {
        if (number == null) {
            return "";
        }
        return PhoneNumber.read(number, country).map(PhoneNumber.Canonical::inWords).orElse(number);
    }

    /** Returns a DDI range with its short end, {@code +41 44 000 01 00–99}; as written when it is none. */
    public static String range(DdiRange range, String country) {
        if (range.getRoot() != null) {
            String tails = "n".repeat(Math.max(0, Math.min(range.getShortestTail(), MOST_DIGITS)));
            String longer = range.getLongestTail() > range.getShortestTail() ? "…" + range.getLongestTail() : "";
            return written(range.getRoot(), country) + " " + tails + longer;
        }
        NumberBlock.Reading reading = NumberBlock.parse(range.getFirst(), range.getLast(), country);
        return reading instanceof NumberBlock.Reading.Block found
                ? found.block().inWords()
                : range.getFirst() + " .. " + range.getLast();
    }

    /** Returns how many numbers a DDI range has, if it is one. */
    public static OptionalLong count(DdiRange range, String country) {
        if (range.getRoot() != null) {
            boolean fixed = range.getLongestTail() <= range.getShortestTail() && range.getShortestTail() <= MOST_DIGITS;
            return fixed ? OptionalLong.of((long) Math.pow(10, range.getShortestTail())) : OptionalLong.empty();
        }
        NumberBlock.Reading reading = NumberBlock.parse(range.getFirst(), range.getLast(), country);
        return reading instanceof NumberBlock.Reading.Block found ? OptionalLong.of(found.block().count()) : OptionalLong.empty();
    }
}
