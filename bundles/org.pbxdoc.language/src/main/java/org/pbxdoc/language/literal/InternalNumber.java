/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.language.literal;

/** An internal number: 1 to 11 digits, kept as text since 007 is not 7. */
public final class InternalNumber {

    private static final int LONGEST = 11;

    private InternalNumber() {}

    /** Returns whether {@code text} is an internal number. */
    public static boolean isValid(String text) {
        return text != null
                && !text.isEmpty()
                && text.length() <= LONGEST
                && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
