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
import org.pbxdoc.document.look.Colour;
import org.pbxdoc.document.look.StateLook;

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
            case NORMAL, QUIET, CODE -> look(role, false, false, "", Optional.empty());
            case STRONG, TOTAL, GROUP -> look(role, true, false, "", Optional.empty());
            case PASS -> state(role, "\u2713", WriterLabel.PASS);
            case FAIL -> state(role, "\u2717", WriterLabel.FAIL);
            case WARNING -> state(role, "!", WriterLabel.WARNING);
            case OPEN -> state(role, "\u25CB", WriterLabel.OPEN);
            case PLANNED -> look(role, false, true, "", Optional.of(WriterLabel.PLANNED));
        };
    }

    private static RoleLook state(Role role, String symbol, WriterLabel word) {
        return look(role, false, false, symbol, Optional.of(word));
    }

    private static RoleLook look(Role role, boolean bold, boolean italic, String symbol, Optional<WriterLabel> word) {
        StateLook look = StateLook.of(role);
        return new RoleLook(Colour.hex(look.text()), Colour.hex(look.ground()), bold, italic, symbol, word);
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
