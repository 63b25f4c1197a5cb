/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.document;

/** What a deliverable says; each kind is written in formats of its own. */
public sealed interface Content permits Document, Redline, Workbook, LabelSheet, Drawing, PhoneBook, Calendar, Structure {

    /** Returns its title. */
    Text title();

    /** Returns whether it says words, so that it is written once in each language; otherwise it is written once. */
    default boolean isWorded() {
        return true;
    }
}
