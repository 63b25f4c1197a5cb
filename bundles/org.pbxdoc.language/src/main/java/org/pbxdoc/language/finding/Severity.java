/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.language.finding;

import java.util.Locale;

/** How grave a finding is, gravest first. */
public enum Severity {
    ERROR,
    WARNING,
    INFO;

    /** Returns the word used in listings and options: {@code error}, {@code warning} or {@code info}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Returns whether this is as grave as {@code other} or graver. */
    public boolean atLeast(Severity other) {
        return compareTo(other) <= 0;
    }
}
