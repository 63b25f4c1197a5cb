/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.document;

import java.text.Collator;
import java.util.Comparator;
import java.util.Locale;
import java.util.regex.Pattern;

/** The order of a printed directory: word by word as the language sorts, then by character, so that it never depends on chance. */
final class AlphabeticalOrder implements Comparator<String> {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s,]+");

    private final Collator collator;

    AlphabeticalOrder(Locale locale) {
        collator = Collator.getInstance(locale);
        collator.setStrength(Collator.TERTIARY);
        collator.setDecomposition(Collator.CANONICAL_DECOMPOSITION);
    }

    /** A collator skips blanks, so that it would put Huber Zoe behind Hubermann. */
    @Override
    public int compare(String left, String right) {
        String[] lefts = BETWEEN_WORDS.split(left);
        String[] rights = BETWEEN_WORDS.split(right);
        for (int i = 0; i < Math.min(lefts.length, rights.length); i++) {
            int order = collator.compare(lefts[i], rights[i]);
            if (order != 0) {
                return order;
            }
        }
        return lefts.length == rights.length ? left.compareTo(right) : Integer.compare(lefts.length, rights.length);
    }
}
