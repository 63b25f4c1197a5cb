/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.office;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Names for the tabs of a workbook: valid in Excel, at most 31 characters, each different. */
final class TabNames {

    private static final int LENGTH = 31;
    private static final String RESERVED = "history";

    private final Set<String> taken = new HashSet<>(Set.of(RESERVED));

    /** Returns a tab name near {@code wish}; {@code otherwise} serves when nothing of it is valid. */
    String name(String wish, String otherwise) {
        String base = valid(wish);
        if (base.isEmpty()) {
            base = valid(otherwise);
        }
        if (base.isEmpty()) {
            base = "1";
        }
        String name = shortened(base, LENGTH);
        for (int i = 2; !taken.add(name.toLowerCase(Locale.ROOT)); i++) {
            String number = " (" + i + ")";
            name = shortened(base, LENGTH - number.length()) + number;
        }
        return name;
    }

    private static String valid(String wish) {
        String name = SafeText.of(wish).replaceAll("[\\[\\]:*?/\\\\]", "-").replaceAll("[\\s\\p{Cntrl}]+", " ");
        return name.replaceAll("^[' ]+|[' ]+$", "");
    }

    private static String shortened(String name, int length) {
        if (name.length() <= length) {
            return name;
        }
        int end = Character.isHighSurrogate(name.charAt(length - 1)) ? length - 1 : length;
        return name.substring(0, end).replaceAll("[' ]+$", "");
    }
}
