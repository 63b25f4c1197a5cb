/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.document.look;

/** The sizes of letters in points, from the largest to the smallest; Word and PDF have the same. */
public final class TypeScale {

    public static final float TITLE = 30;
    public static final float CHAPTER = 16;
    public static final float SUBTITLE = 13.5f;
    public static final float SECTION = 12.5f;
    public static final float SUBSECTION = 10.5f;
    public static final float BODY = 9.5f;
    /** Tables and captions. */
    public static final float TABLE = 8;
    /** Headers and footers. */
    public static final float MARGIN = 7.5f;

    private TypeScale() {}

    /** Returns the size of a heading of {@code level}, 1 for chapters. */
    public static float heading(int level) {
        return switch (level) {
            case 1 -> CHAPTER;
            case 2 -> SECTION;
            case 3 -> SUBSECTION;
            default -> BODY;
        };
    }
}
