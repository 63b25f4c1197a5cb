/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.document.look;

import org.pbxdoc.document.Role;

/**
 * The colours of a role: of its words, and behind them. A state has a sign and a word as well, so that it reads without colour.
 *
 * @param text colour of the words as 0xRRGGBB
 * @param ground colour behind them, white for none
 */
public record StateLook(int text, int ground) {

    /** Returns the look of {@code role}. */
    public static StateLook of(Role role) {
        return switch (role) {
            case NORMAL -> on(Colour.INK, Colour.WHITE);
            case QUIET -> on(Colour.QUIET, Colour.WHITE);
            case STRONG -> on(Colour.DEEP_BLUE, Colour.WHITE);
            case TOTAL, GROUP -> on(Colour.DEEP_BLUE, Colour.FOG);
            case CODE -> on(Colour.LITERAL, Colour.WHITE);
            case PASS -> new StateLook(0x1B6B3A, 0xE4F3E9);
            case FAIL -> new StateLook(0xA3201D, 0xFBE6E4);
            case WARNING -> new StateLook(0x8A5300, 0xFDF1DB);
            case OPEN -> new StateLook(0x46566B, 0xE9EDF2);
            case PLANNED -> new StateLook(0x4A6078, Colour.WHITE.rgb());
        };
    }

    private static StateLook on(Colour text, Colour ground) {
        return new StateLook(text.rgb(), ground.rgb());
    }
}
