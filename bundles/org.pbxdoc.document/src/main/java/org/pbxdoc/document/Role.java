/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.document;

/** What a paragraph, row or cell means; a writer maps each role to one style of its format. */
public enum Role {
    /** Ordinary content. */
    NORMAL,
    /** Introductory or explaining words, quieter than the content. */
    QUIET,
    /** Emphasised: the key figure or the name. */
    STRONG,
    /** A sum or conclusion below its parts. */
    TOTAL,
    /** A heading inside a table: the rows below belong together. */
    GROUP,
    /** Fulfilled, passed, in order. */
    PASS,
    /** Not fulfilled, failed, expired. */
    FAIL,
    /** Needs attention. */
    WARNING,
    /** Not yet known, not tested, not evaluable. */
    OPEN,
    /** Planned, reserved or out of service; drawn dashed, printed in italics. */
    PLANNED,
    /** A technical literal: number, address, code; may be set in a fixed-width face. */
    CODE
}
