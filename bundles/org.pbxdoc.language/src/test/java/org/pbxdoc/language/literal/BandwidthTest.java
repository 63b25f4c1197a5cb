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

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BandwidthTest {

    @ParameterizedTest
    @CsvSource({
        "100kbit, 100000, 100 kbit/s",
        "87.2kbit, 87200, 88 kbit/s",
        "4Mbit, 4000000, 4 Mbit/s",
        "1.5Mbit, 1500000, 1500 kbit/s",
        "1Gbit, 1000000000, 1 Gbit/s",
    })
    void readsANumberWithItsUnit(String text, long bits, String display) {
        Bandwidth bandwidth = Bandwidth.read(text).orElseThrow();

        assertEquals(bits, bandwidth.bits());
        assertEquals(display, bandwidth.toString());
    }

    @ParameterizedTest
    @CsvSource({"4, bandwidth.unit, ", "4Mbps, bandwidth, 4Mbit", "4mbit, bandwidth, 4Mbit", "4MB, bandwidth, ", "x, bandwidth, "})
    void explainsWhatIsNone(String text, String reason, String correction) {
        Parsed.Refusal<Bandwidth> refused = Bandwidth.parse(text).refusal().orElseThrow();

        assertEquals(reason, refused.reason());
        assertEquals(Optional.ofNullable(correction), refused.correction());
    }

    @Test
    void readsNothingFromNothing() {
        assertEquals(Optional.empty(), Bandwidth.read(null));
    }
}
