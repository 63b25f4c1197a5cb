/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.pack.manifest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JsonTextTest {

    @Test
    void writesMembersInTheirOrderAndOnlyAscii() {
        Map<String, Object> value = new LinkedHashMap<>();
        value.put("z", List.of(1, true, "Siège \"A\"\n\\ \uD83D\uDE00"));
        value.put("a", Map.of());
        value.put("m", List.of());

        assertEquals(
                """
                {
                  "z": [
                    1,
                    true,
                    "Si\\u00e8ge \\"A\\"\\n\\\\ \\ud83d\\ude00"
                  ],
                  "a": {},
                  "m": []
                }
                """,
                JsonText.of(value));
    }

    @Test
    void refusesWhatJsonCannotSay() {
        assertThrows(IllegalArgumentException.class, () -> JsonText.of(new Object()));
    }
}
