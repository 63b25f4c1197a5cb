/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.ide.rename;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.pbxdoc.ide.TextChange;
import org.pbxdoc.ide.Typed;

class RenameTest {

    private static final String SITES = "site siege \"Siège\" { room lt { rack r1 24U } room lt2 }\n";

    @Test
    void changesTheNameInAllFilesAndInPaths() {
        Typed typed = Typed.at("switch s1 \"S\" at siege.l§t.r1\nswitch s2 \"S\" at siege.lt", "sites.pbxdoc", SITES);

        Rename rename = Rename.to(typed.snapshot(), typed.file(), typed.offset(), "local", Locale.ENGLISH);

        assertEquals("switch s1 \"S\" at siege.local.r1\nswitch s2 \"S\" at siege.local", changed(typed.text(), rename, "typed"));
        assertEquals(SITES.replace("room lt ", "room local "), changed(SITES, rename, "sites"));
    }

    @Test
    void escapesAWordOfTheLanguageThatIsNoName() {
        Typed typed = Typed.at("company a§cme \"A\"\ninternet i \"I\" { provider acme }");

        Rename rename = Rename.to(typed.snapshot(), typed.file(), typed.offset(), "company", Locale.ENGLISH);

        assertEquals("company ^company \"A\"\ninternet i \"I\" { provider ^company }", changed(typed.text(), rename, "typed"));
    }

    @Test
    void refusesWhatWouldBreakTheText() {
        Typed typed = Typed.at("site siege \"S\" { room l§t room lt2 }");

        for (String name : List.of("lt2", "", "two words", "1a", "a.b", "a\"", "{")) {
            Rename rename = Rename.to(typed.snapshot(), typed.file(), typed.offset(), name, Locale.FRENCH);
            assertTrue(rename.refusal().isPresent(), name);
            assertEquals(List.of(), rename.changes());
        }
    }

    @Test
    void doesNotTouchCatalogues() {
        Typed typed = Typed.at("use catalogue poe-switches§");

        assertTrue(Rename.subject(typed.snapshot(), typed.file(), typed.offset()).isEmpty());
    }

    private static String changed(String text, Rename rename, String file) {
        assertTrue(rename.refusal().isEmpty(), () -> rename.refusal().orElseThrow());
        List<TextChange> changes = rename.changes().stream()
                .filter(change -> change.file().getFileName().toString().startsWith(file))
                .sorted(Comparator.comparingInt((TextChange change) -> -change.region().offset()))
                .toList();
        String changed = text;
        for (TextChange change : changes) {
            changed = change.in(changed);
        }
        return changed;
    }
}
