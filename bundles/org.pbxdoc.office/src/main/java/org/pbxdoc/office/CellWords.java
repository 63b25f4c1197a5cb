/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.office;

import org.pbxdoc.document.Table;
import org.pbxdoc.document.Wording;

/** What a cell says: its text, or the word for its state when it has no text of its own. */
final class CellWords {

    private CellWords() {}

    /** Returns the words of {@code cell} in the language of {@code wording}. */
    static String of(Table.Cell cell, Wording wording) {
        String text = wording.say(cell.text());
        return text.isEmpty() ? RoleLook.of(cell.role()).word().map(word -> word.in(wording)).orElse("") : text;
    }
}
