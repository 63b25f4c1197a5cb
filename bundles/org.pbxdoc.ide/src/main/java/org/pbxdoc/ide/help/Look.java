/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.ide.help;

/** How a stretch of a page is to look; several may hold at once. */
public enum Look {
    TITLE,
    SECTION,
    SUBSECTION,
    STRONG,
    EMPHASIS,
    /** Words of the language inside a sentence. */
    CODE,
    /** A line of an example, set apart from the sentences. */
    BLOCK,
    /** A line of a table: the columns only fit if all characters are equally wide. */
    TABLE,
    QUOTE,
    LINK,
    KEYWORD,
    NAME,
    TEXT,
    LITERAL,
    COMMENT,
    PUNCTUATION
}
