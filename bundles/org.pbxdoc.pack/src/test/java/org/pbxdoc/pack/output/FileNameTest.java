/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.pack.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileNameTest {

    @ParameterizedTest
    @CsvSource({
        "exemple-2.1, exemple-2.1",
        "Siège, Siège",
        "'20.0 Update 5', '20.0 Update 5'",
        "a/b, a_b",
        "'a\\b:c', a_b_c",
        "'a<b>c|d?e*f', a_b_c_d_e_f",
        "con, _con",
        "Aux.pbxdoc, _Aux.pbxdoc",
        "com1, _com1",
        "console, console",
        "..., _",
        ".., _",
        ".hidden, _hidden",
        "'end. ', end_",
        "'', _"
    })
    void keepsWhatEverySystemCanHold(String wanted, String expected) {
        String name = FileName.of(wanted);

        assertEquals(expected, name);
        assertTrue(FileName.isPossible(name), name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "a\nb", "a\u202Eb", "a\uFFFEb", "\uD800", "a\u200Fb", "a\u007Fb"})
    void dropsWhatCannotBeSeen(String wanted) {
        assertFalse(FileName.isPossible(wanted));
        assertTrue(FileName.of(wanted).chars().noneMatch(c -> Character.isISOControl(c) || Character.getType(c) == Character.FORMAT));
    }

    @Test
    void takesBothSpellingsOfAnAccentForOne() {
        assertEquals(FileName.of("Si\u00E8ge"), FileName.of("Sie\u0300ge"));
    }

    @Test
    void shortensLongNamesAndKeepsTheirEnding() {
        String name = FileName.of("é".repeat(500) + ".pbxdoc");

        assertTrue(name.endsWith(".pbxdoc"), name);
        assertTrue(name.getBytes(StandardCharsets.UTF_8).length <= 120, name);
    }

    @Test
    void turnsATitleIntoAPlainName() {
        assertEquals("hotel-de-la-gare-sa", FileName.fromTitle("Hôtel de la Gare, S.A.".replace("S.A.", "SA")));
        assertEquals("_", FileName.fromTitle("北京"));
    }
}
