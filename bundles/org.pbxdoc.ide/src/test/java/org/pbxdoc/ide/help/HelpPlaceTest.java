/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.ide.help;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.pbxdoc.ide.Typed;

class HelpPlaceTest {

    @Test
    void opensThePageOfTheProblemAtTheCaret() {
        assertEquals("rules/NET001.md", at("network n \"N\" { prefix 10.2§0.0.7/24 }"));
        assertEquals("rules/REF001.md", at("internet i \"I\" { provider nobody§ }"));
    }

    @Test
    void opensThePageOfTheElementAround() {
        assertEquals("language/public-line.md", at("public line sip t \"T\" { chan§nels 4 }"));
        assertEquals("language/public-line.md", at("pub§lic line sip t \"T\" { channels 4 }"));
        assertEquals("language/contact.md", at("customer c \"C\" { contact a \"A\" { ro§le \"R\" } }"));
        assertEquals("language/phone.md", at("terminals dect handsets \"H\" cou§nt 3 { }"));
    }

    @Test
    void opensThePageOfARuleThatIsNamed() {
        assertEquals("rules/NUM007.md", at("document \"D\" { accept NUM0§07 because \"x\" }"));
    }

    @Test
    void opensNothingWhereNothingIs() {
        assertEquals("", at("§"));
        assertEquals("", at("  // com§ment"));
    }

    private static String at(String marked) {
        Typed typed = Typed.at(marked);
        return HelpPlace.at(typed.snapshot(), typed.file(), typed.offset(), Locale.ENGLISH, () -> {}).orElse("");
    }
}
