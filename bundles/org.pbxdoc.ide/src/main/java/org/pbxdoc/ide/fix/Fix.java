/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.ide.fix;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.pbxdoc.ide.Problem;
import org.pbxdoc.ide.TextChange;

/**
 * Something that an editor can do for the author.
 *
 * @param title what it does, in the user's language
 * @param kind of what kind it is
 * @param problem the problem it is for; none for another way to write the same
 * @param changes the changes of the text
 */
public record Fix(String title, Kind kind, Optional<Problem> problem, List<TextChange> changes) {

    /** What a change is to the author. */
    public enum Kind {
        /** The one thing that mends it, by its rule. */
        MEND,
        /** One of several that may be meant. */
        CHOICE,
        /** The author takes responsibility. */
        ACCEPT,
        /** The same, written otherwise. */
        REWRITE
    }

    private static final String NO_REASON = "\"\"";

    public Fix {
        changes = List.copyOf(changes);
    }

    /** Returns where the author goes on writing, as an offset in what its first change writes; nothing if it is complete. */
    public OptionalInt gap() {
        int reason = kind == Kind.ACCEPT ? changes.get(0).text().lastIndexOf(NO_REASON) : -1;
        return reason < 0 ? OptionalInt.empty() : OptionalInt.of(reason + 1);
    }
}
