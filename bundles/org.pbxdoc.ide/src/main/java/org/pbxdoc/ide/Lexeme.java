/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.ide;

/** One token of a text with its place in it. */
public record Lexeme(int offset, int length, TokenKind kind) {

    /** Returns the offset behind the last character. */
    public int end() {
        return offset + length;
    }

    Lexeme shifted(int distance) {
        return new Lexeme(offset + distance, length, kind);
    }
}
