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

/** The colours of the report as 0xRRGGBB; each text colour reads on white and on its own tint. */
final class Palette {
    static final int BLUE = 0x12344D;
    static final int INK = 0x1F2933;
    static final int QUIET = 0x566573;
    static final int LINK = 0x1B5E8C;
    static final int RULE = 0xD3DBE2;
    static final int RULE_STRONG = 0x9FB1C1;
    static final int HEAD = 0xE3EBF2;
    static final int GROUP = 0xEEF3F7;
    static final int ZEBRA = 0xF8FAFB;
    static final int WHITE = 0xFFFFFF;
    static final int PALE = 0xC9D8E5;

    private static final int PASS = 0x1A7446;
    private static final int FAIL = 0xB3261E;
    private static final int WARNING = 0x9A5B00;
    private static final int OPEN = 0x4A5A6A;
    private static final int PLANNED = 0x2F5F93;

    private Palette() {}

    /** Returns the colour of text that means {@code role}. */
    static int text(Role role) {
        return switch (role) {
            case PASS -> PASS;
            case FAIL -> FAIL;
            case WARNING -> WARNING;
            case OPEN -> OPEN;
            case PLANNED -> PLANNED;
            case QUIET -> QUIET;
            case GROUP -> BLUE;
            case NORMAL, STRONG, TOTAL, CODE -> INK;
        };
    }

    /** Returns the colour behind a boxed remark of {@code role}. */
    static int tint(Role role) {
        return switch (role) {
            case PASS -> 0xEDF7F1;
            case FAIL -> 0xFCEFEE;
            case WARNING -> 0xFDF5E6;
            case OPEN -> 0xF1F4F7;
            case PLANNED -> 0xEEF4FA;
            default -> 0xF3F6F9;
        };
    }

    /** Returns the bar beside a boxed remark of {@code role}. */
    static int bar(Role role) {
        return switch (role) {
            case WARNING -> 0xD98E04;
            case PASS, FAIL, OPEN, PLANNED -> text(role);
            default -> RULE_STRONG;
        };
    }
}
