/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.ide.colour;

/** What a word of the text means. */
public enum Meaning {
    /** A word of the language. */
    KEYWORD,
    /** A word of the language that stands as a value, such as a kind. */
    VALUE,
    /** The name that an element gets. */
    DECLARATION,
    /** The name of an element that is meant. */
    REFERENCE,
    /** A text in quotes. */
    TEXT,
    /** A number, date, address or measure. */
    LITERAL,
    COMMENT
}
