/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NamesAndLinksTest {

    @Test
    void tabNamesAreValidAndDifferent() {
        TabNames names = new TabNames();
        assertEquals("Sites - accès", names.name("Sites - accès", ""));
        assertEquals("a-b-c-d-e-f-g", names.name("a[b]c:d*e?f/g", ""));
        assertEquals("A".repeat(31), names.name("A".repeat(40), ""));
        assertEquals("a".repeat(27) + " (2)", names.name("a".repeat(40), ""));
        assertEquals("lignes", names.name("''", "lignes"));
        assertEquals("Lignes (2)", names.name("Lignes", ""));
        assertEquals("History (2)", names.name("History", ""));
        assertEquals("1", names.name("", ""));
        assertTrue(names.name("a".repeat(30) + "\uD83D\uDCDE", "").length() <= 31);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)", "file:///etc/passwd", "\\\\server\\share", "ftp://a.ch", "http:", "https://",
                "http://[bad", "https://a b", "mailto:", "data:text/html,x", "vbscript:x", "//a.ch", "www.a.ch", "",
                "http:opaque", "mailto://host", "\u0001https://a.ch", "ms-word:ofe|u|https://a.ch"
            })
    void otherLinksLeadNowhere(String link) {
        assertEquals(Optional.empty(), LinkTarget.external(link));
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://a.ch", "http://10.0.0.1:8080/x?y=1#z", "mailto:a@b.ch", "tel:+41215550100"})
    void usualLinksStay(String link) {
        assertEquals(Optional.of(link), LinkTarget.external(link));
    }

    @Test
    void linksAreWrittenInPlainAscii() {
        assertEquals(Optional.of("https://a.ch/caf%C3%A9"), LinkTarget.external("https://a.ch/café"));
        assertEquals(Optional.of("lignes"), LinkTarget.section("#lignes"));
    }

    @Test
    void datesAreReadInBothForms() {
        assertEquals(Optional.of(LocalDate.of(2026, 10, 1)), CalendarDate.read("01.10.2026"));
        assertEquals(Optional.of(LocalDate.of(2026, 10, 1)), CalendarDate.read("2026-10-01"));
        assertEquals(Optional.empty(), CalendarDate.read("31.02.2026"));
        assertEquals("bientôt", CalendarDate.rewritten("bientôt"));
    }

    @Test
    void textsAreMeasuredInLines() {
        Typography look = WordStyle.NORMAL.typography();
        assertEquals(1, TextWidth.lines("", look, 9000));
        assertEquals(1, TextWidth.lines("Une ligne.", look, 9000));
        assertEquals(2, TextWidth.lines("Une\nligne.", look, 9000));
        assertEquals(3, TextWidth.lines("mot ".repeat(60).strip(), look, 9000));
        assertTrue(TextWidth.lines("x".repeat(1000), look, 2000) > 30);
    }
}
