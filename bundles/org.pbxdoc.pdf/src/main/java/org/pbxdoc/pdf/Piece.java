/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.pdf;

/**
 * A stretch of clean text before it is broken into lines.
 *
 * @param text what is said
 * @param style how it looks
 * @param link where it leads, or null
 */
record Piece(String text, Style style, Link link) {
    Piece(String text, Style style) {
        this(text, style, null);
    }
}
