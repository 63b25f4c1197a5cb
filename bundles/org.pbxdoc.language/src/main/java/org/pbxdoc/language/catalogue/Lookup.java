/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.language.catalogue;

import java.util.List;
import java.util.Locale;

/**
 * What somebody looks for.
 *
 * @param words all of them must occur, in any order and in upper or lower case; a number not inside a longer one
 * @param vendor a part of the maker's name; empty for any maker
 */
public record Lookup(List<String> words, String vendor) {

    public Lookup {
        words = List.copyOf(words);
    }

    boolean isAbout(String maker, String... texts) {
        String all = lower(maker + " " + String.join(" ", texts));
        return lower(maker).contains(lower(vendor)) && words.stream().allMatch(word -> occurs(lower(word), all));
    }

    /** Who looks for 24SC does not mean 1024SC. */
    private static boolean occurs(String word, String text) {
        for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
            boolean insideANumber = at > 0 && isDigitAt(word, 0) && isDigitAt(text, at - 1);
            if (!insideANumber) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDigitAt(String text, int index) {
        return index < text.length() && Character.isDigit(text.charAt(index));
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
