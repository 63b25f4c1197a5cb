/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.ide.lens;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.pbxdoc.ide.EditedFolder;
import org.pbxdoc.ide.Snapshot;
import org.pbxdoc.ide.Typed;

class LensesTest {

    private static final Path CLINIC = Path.of("../../examples/clinique/src/main/pbxdoc").toAbsolutePath().normalize();

    @Test
    void countsDaysFromTheDayOfTheDocument() {
        Typed typed = Typed.at("""
                document "D" { version 1.0 as-of 2026-11-20 }
                licence soon expires 2026-12-31
                licence gone expires 2026-11-19
                """);

        assertEquals(List.of("expires in 41 days (as of 20.11.2026)", "expired 1 day ago (as of 20.11.2026)"),
                texts(Lenses.of(typed.snapshot(), typed.file(), Locale.ENGLISH)));
        assertEquals("läuft in 41 Tagen ab (Stand 20.11.2026)",
                texts(Lenses.of(typed.snapshot(), typed.file(), Locale.GERMAN)).get(0));
    }

    @Test
    void saysTheFiguresOfTheClinic() {
        Snapshot clinic = Snapshot.of(new EditedFolder(CLINIC, Map.of()));

        List<String> network = texts(Lenses.of(clinic, CLINIC.resolve("network.pbxdoc"), Locale.ENGLISH));
        List<String> all = texts(Lenses.all(clinic, Locale.ENGLISH));

        assertTrue(network.stream().anyMatch(text -> text.matches("PoE [0-9.]+ W of 370 W")), network.toString());
        assertTrue(all.stream().anyMatch(text -> text.matches("\\d+ of 32 ports used")), all.toString());
        assertTrue(all.stream().anyMatch(text -> text.endsWith("users")), all.toString());
    }

    private static List<String> texts(List<Lens> lenses) {
        return lenses.stream().map(Lens::text).toList();
    }
}
