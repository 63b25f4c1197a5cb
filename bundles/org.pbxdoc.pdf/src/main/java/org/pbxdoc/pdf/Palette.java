/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.pdf;

import org.pbxdoc.document.Role;
import org.pbxdoc.document.look.Colour;
import org.pbxdoc.document.look.StateLook;

/** The colours of the report as 0xRRGGBB; each text colour reads on white and on its own tint. */
final class Palette {
    static final int BLUE = Colour.DEEP_BLUE.rgb();
    static final int INK = Colour.INK.rgb();
    static final int QUIET = Colour.QUIET.rgb();
    static final int LINK = Colour.BLUE.rgb();
    static final int RULE = Colour.HAIRLINE.rgb();
    static final int RULE_STRONG = Colour.RULE.rgb();
    static final int HEAD = Colour.MIST.rgb();
    static final int GROUP = Colour.FOG.rgb();
    static final int ZEBRA = Colour.SNOW.rgb();
    static final int WHITE = Colour.WHITE.rgb();
    static final int PALE = 0xC9D8E5;

    private Palette() {}

    /** Returns the colour of text that means {@code role}. */
    static int text(Role role) {
        return StateLook.of(role).text();
    }

    /** Returns the colour behind a boxed remark of {@code role}. */
    static int tint(Role role) {
        int ground = StateLook.of(role).ground();
        return ground == WHITE ? GROUP : ground;
    }

    /** Returns the bar beside a boxed remark of {@code role}. */
    static int bar(Role role) {
        return switch (role) {
            case WARNING, PASS, FAIL, OPEN, PLANNED -> text(role);
            default -> RULE_STRONG;
        };
    }
}
