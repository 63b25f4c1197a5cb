/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.pack;

import java.util.List;
import java.util.Locale;

/**
 * Characters that no font of a PDF has, so that U+FFFD was printed instead.
 *
 * @param file the PDF
 * @param characters the characters as {@code U+4E2D}, ascending
 */
public record MissingGlyphs(String file, List<String> characters) {

    private static final Words WORDS = new Words(MissingGlyphs.class);

    public MissingGlyphs {
        characters = List.copyOf(characters);
    }

    /** Returns this as a sentence in the language of {@code locale}. */
    public String message(Locale locale) {
        return WORDS.say(locale, "missing-glyphs", file, String.join(", ", characters));
    }
}
