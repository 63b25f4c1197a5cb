/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.language.literal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pbxdoc.language.literal.NumberBlock.Fault;
import org.pbxdoc.language.literal.NumberBlock.Reading;

class NumberBlockTest {

    @ParameterizedTest
    @CsvSource({
        "+41 44 000 01 00, 99, CH, 100, +41 44 000 01 00–99",
        "+41 44 000 01 00, +41 44 000 01 99, CH, 100, +41 44 000 01 00–99",
        "044 000 01 00, 044 000 01 49, CH, 50, +41 44 000 01 00–49",
        "044 000 01 00, 0041440000149, CH, 50, +41 44 000 01 00–49",
        "+41 44 000 01 00, 01 99, CH, 100, +41 44 000 01 00–99",
        "+41 44 000 01 00, 0299, CH, 200, +41 44 000 01 00–02 99",
        "+41 44 000 01 00, 00, CH, 1, +41 44 000 01 00",
        "+39 02 1234 5600, 99, CH, 100, +39 02 1234 5600–5699",
        "+49 30 123456-0, 9, DE, 10, +49 30 1234560–1234569",
        "+423 870 00 00, 99, LI, 100, +423 870 00 00–99",
    })
    void readsWholeNumbersAndTails(String first, String last, String country, long count, String words) {
        NumberBlock block = assertInstanceOf(Reading.Block.class, NumberBlock.parse(first, last, country)).block();
        assertEquals(count, block.count());
        assertEquals(words, block.inWords());
        assertEquals(block.last(), block.number(count - 1));
    }

    @ParameterizedTest
    @CsvSource({
        "+41 44 000 01 99, 00, REVERSED",
        "+41440000199, +41440000100, REVERSED",
        "+41440000100, +414400001000, LENGTH",
        "+41440000100, +41 44 000 01, LENGTH",
        "+41440000100, +41580000100, SIZE",
        "+41440000100, abc, NO_NUMBER",
        "41440000100, 99, NO_NUMBER",
    })
    void saysWhyTwoNumbersAreNoBlock(String first, String last, Fault fault) {
        assertEquals(fault, assertInstanceOf(Reading.Faulty.class, NumberBlock.parse(first, last, "CH")).fault());
    }

    @Test
    void countsSharedNumbers() {
        NumberBlock one = new NumberBlock("+41440000100", "+41440000149");
        NumberBlock other = new NumberBlock("+41440000140", "+41440000189");
        assertEquals(10, one.shared(other));
        assertEquals(10, other.shared(one));
        assertEquals(0, one.shared(new NumberBlock("+41440000150", "+41440000159")));
        assertEquals(0, one.shared(new NumberBlock("+4144000010", "+4144000014")));
    }

    @Test
    void keepsLeadingZerosOfInternalNumbers() {
        NumberSpan span = NumberSpan.of("007", "012").orElseThrow();
        assertEquals(6, span.count());
        assertEquals("010", span.number(3));
        assertEquals("007–012", span.toString());
        assertEquals(Optional.empty(), NumberSpan.of("7", "012"));
        assertEquals(Optional.empty(), NumberSpan.of("012", "007"));
        assertEquals(Optional.empty(), NumberSpan.of("2a", null));
        assertEquals("010–012", span.shared(NumberSpan.of("010", "099").orElseThrow()).orElseThrow().toString());
        assertEquals(Optional.empty(), span.shared(NumberSpan.of("10", "99").orElseThrow()));
    }

    @Test
    void turnsTailsIntoExtensions() {
        ExtensionPattern pattern = ExtensionPattern.read("2xx").orElseThrow();
        assertEquals("205", pattern.extension("+41440000105"));
        assertEquals(
                "200–249",
                pattern.extensions(new NumberBlock("+41440000100", "+41440000149")).orElseThrow().toString());
        assertEquals(Optional.empty(), pattern.extensions(new NumberBlock("+41440000100", "+41440000249")));
        assertEquals(Optional.empty(), ExtensionPattern.read("2x0"));
        assertEquals(Optional.empty(), ExtensionPattern.read("200"));
    }
}
