/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.document;

import java.util.Optional;

/**
 * A stretch of text inside a paragraph with one emphasis.
 *
 * @param text what is said
 * @param emphasis how it stands out
 * @param link target of a link ({@code https:}, {@code mailto:}, {@code tel:} or {@code #id} of a section), or empty
 */
public record Run(Text text, Emphasis emphasis, Optional<String> link) {

    /** How a run stands out from its paragraph. */
    public enum Emphasis {
        NONE,
        ITALIC,
        BOLD,
        CODE
    }

    /** Returns {@code text} without emphasis or link. */
    public static Run of(Text text) {
        return new Run(text, Emphasis.NONE, Optional.empty());
    }
}
