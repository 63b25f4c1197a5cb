/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.document.look;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.pbxdoc.document.Role;

class LookTest {

    private static final double READABLE = 4.5;

    @ParameterizedTest
    @EnumSource(Role.class)
    void everyRoleReadsOnItsGroundAndInTheTable(Role role) {
        StateLook look = StateLook.of(role);
        for (int ground : List.of(look.ground(), Colour.WHITE.rgb(), Colour.SNOW.rgb(), Colour.FOG.rgb())) {
            double contrast = Colour.contrast(look.text(), ground);
            assertTrue(contrast >= READABLE, role + " on " + Colour.hex(ground) + ": " + contrast);
        }
    }

    @Test
    void headingsAndLinksRead() {
        for (Colour text : List.of(Colour.DEEP_BLUE, Colour.BLUE, Colour.QUIET)) {
            for (Colour ground : List.of(Colour.WHITE, Colour.SNOW, Colour.FOG, Colour.MIST)) {
                assertTrue(Colour.contrast(text.rgb(), ground.rgb()) >= READABLE, text + " on " + ground);
            }
        }
    }

    /** The page of the design names every colour and every size as they are. */
    @Test
    void pageTellsTheTruth() throws IOException {
        String page = Files.readString(Path.of("../../docs/design.md"));
        for (Colour colour : Colour.values()) {
            String contrast = String.format(Locale.ROOT, "%.1f", Colour.contrast(colour.rgb(), Colour.WHITE.rgb()));
            assertTrue(page.contains("| `" + colour + "` | `#" + colour.hex() + "` | " + contrast + " |"), colour + " " + colour.hex() + " " + contrast);
        }
        for (Role role : Role.values()) {
            StateLook look = StateLook.of(role);
            String contrast = String.format(Locale.ROOT, "%.1f", Colour.contrast(look.text(), look.ground()));
            String row = "| `" + role + "` | `#" + Colour.hex(look.text()) + "` on `#" + Colour.hex(look.ground()) + "` | " + contrast + " |";
            assertTrue(page.contains(row), row);
        }
        for (float size : List.of(TypeScale.TITLE, TypeScale.CHAPTER, TypeScale.SUBTITLE, TypeScale.SECTION, TypeScale.SUBSECTION,
                TypeScale.BODY, TypeScale.TABLE, TypeScale.MARGIN)) {
            assertTrue(page.contains("| " + (size == Math.round(size) ? Integer.toString(Math.round(size)) : Float.toString(size)) + " pt |"), "size " + size);
        }
        assertEquals(TypeScale.BODY, TypeScale.heading(4));
    }
}
