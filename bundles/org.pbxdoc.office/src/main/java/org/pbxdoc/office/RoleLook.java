/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.office;

import java.util.Locale;
import java.util.Optional;
import org.pbxdoc.document.Role;
import org.pbxdoc.document.WriterLabel;

/**
 * How one role looks in Word and in a spreadsheet; a state is never told by colour alone.
 *
 * @param colour colour of the text
 * @param fill colour behind the text, white for none
 * @param bold whether the text is bold
 * @param italic whether the text is in italics
 * @param symbol a sign in front of the text, may be empty
 * @param word what to say when the text is empty
 */
record RoleLook(String colour, String fill, boolean bold, boolean italic, String symbol, Optional<WriterLabel> word) {

    /** Returns the look of {@code role}. */
    static RoleLook of(Role role) {
        return switch (role) {
            case NORMAL -> plain(Palette.INK, false, false);
            case QUIET -> plain(Palette.SLATE, false, false);
            case STRONG -> plain(Palette.DEEP_BLUE, true, false);
            case TOTAL, GROUP -> new RoleLook(Palette.DEEP_BLUE, Palette.FOG, true, false, "", Optional.empty());
            case PASS -> state("1B6B3A", "E4F3E9", "\u2713", WriterLabel.PASS);
            case FAIL -> state("A3201D", "FBE6E4", "\u2717", WriterLabel.FAIL);
            case WARNING -> state("8A5300", "FDF1DB", "!", WriterLabel.WARNING);
            case OPEN -> state("46566B", "E9EDF2", "\u25CB", WriterLabel.OPEN);
            case PLANNED -> new RoleLook(
                    "4A6078", Palette.WHITE, false, true, "", Optional.of(WriterLabel.PLANNED));
            case CODE -> plain("243B53", false, false);
        };
    }

    private static RoleLook plain(String colour, boolean bold, boolean italic) {
        return new RoleLook(colour, Palette.WHITE, bold, italic, "", Optional.empty());
    }

    private static RoleLook state(String colour, String fill, String symbol, WriterLabel word) {
        return new RoleLook(colour, fill, false, false, symbol, Optional.of(word));
    }

    /** Returns whether the text stands on a coloured ground. */
    boolean filled() {
        return !fill.equals(Palette.WHITE);
    }

    /** Returns the name of the character style for {@code role}; none for ordinary text. */
    static Optional<String> characterStyle(Role role) {
        return role == Role.NORMAL ? Optional.empty() : Optional.of("Role" + capitalised(role));
    }

    /** Returns the name of the paragraph style for {@code role}. */
    static String paragraphStyle(Role role) {
        return role == Role.NORMAL ? WordStyle.NORMAL.id() : "Text" + capitalised(role);
    }

    /** Returns the role in English as users see it in the list of styles. */
    static String capitalised(Role role) {
        String name = role.name().toLowerCase(Locale.ROOT);
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }
}
