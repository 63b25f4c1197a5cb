/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.exchange;

/** How the phones of a maker want their phone book. */
public enum PhoneBookStyle {
    /** Yealink desk phones and bases: one entry a name, each of its numbers in an element with a label. */
    YEALINK("YealinkIPPhoneDirectory"),
    /** Snom desk phones: one entry a number. */
    SNOM("SnomIPPhoneDirectory"),
    /** Snom DECT bases: one entry a name with three numbers in this very order, each written out even when empty. */
    SNOM_DECT("IPPhoneDirectory");

    private final String root;

    PhoneBookStyle(String root) {
        this.root = root;
    }

    /** Returns the name of the outermost element. */
    String root() {
        return root;
    }
}
