/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.office;

/** The colours of the standard look, as RGB in hexadecimal digits. */
final class Palette {

    /** Headings and everything that leads the eye. */
    static final String DEEP_BLUE = "12344D";
    /** Rules, links and small accents. */
    static final String BLUE = "2E6F9E";
    /** Running text. */
    static final String INK = "1F2933";
    /** Captions, headers, footers. */
    static final String SLATE = "52606D";
    /** Hairlines in tables. */
    static final String HAIRLINE = "CBD5DE";
    /** Heading row of a table. */
    static final String MIST = "DCE7F0";
    /** Group row of a table. */
    static final String FOG = "EDF2F6";
    /** Every other row of a table. */
    static final String SNOW = "F7F9FB";
    /** Paper. */
    static final String WHITE = "FFFFFF";

    private Palette() {}
}
