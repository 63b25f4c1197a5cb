/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.office;

import org.pbxdoc.document.look.Colour;

/** The shared colours as Office writes them: RGB in hexadecimal digits. */
final class Palette {

    /** Headings and everything that leads the eye. */
    static final String DEEP_BLUE = Colour.DEEP_BLUE.hex();
    /** Rules, links and small accents. */
    static final String BLUE = Colour.BLUE.hex();
    /** Running text. */
    static final String INK = Colour.INK.hex();
    /** Captions, headers, footers. */
    static final String SLATE = Colour.QUIET.hex();
    /** Hairlines in tables. */
    static final String HAIRLINE = Colour.HAIRLINE.hex();
    /** Heading row of a table. */
    static final String MIST = Colour.MIST.hex();
    /** Group row of a table. */
    static final String FOG = Colour.FOG.hex();
    /** Every other row of a table. */
    static final String SNOW = Colour.SNOW.hex();
    /** Paper. */
    static final String WHITE = Colour.WHITE.hex();

    private Palette() {}
}
