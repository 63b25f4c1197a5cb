/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.compose.revision;

import java.util.List;
import org.pbxdoc.document.Text;

/** One difference between two states of an installation. */
public sealed interface Difference {

    /** Returns what it is about, as the newer state has it; what was removed as the older one had it. */
    Subject subject();

    /**
     * Something new.
     *
     * @param parts the elements in it, which are new as well
     */
    record Added(Subject subject, List<Subject> parts) implements Difference {
        public Added {
            parts = List.copyOf(parts);
        }
    }

    /**
     * Something that is gone.
     *
     * @param parts the elements that were in it and are gone with it
     */
    record Removed(Subject subject, List<Subject> parts) implements Difference {
        public Removed {
            parts = List.copyOf(parts);
        }
    }

    /** Something with other attributes. */
    record Changed(Subject subject, List<AttributeChange> attributes) implements Difference {
        public Changed {
            attributes = List.copyOf(attributes);
        }
    }

    /**
     * The same under another name.
     *
     * @param before the id it had
     */
    record Renamed(Subject subject, String before) implements Difference {}

    /**
     * The same as part of something else.
     *
     * @param from what it was part of; empty if it stood alone
     * @param to what it is part of; empty if it stands alone
     */
    record Moved(Subject subject, Text from, Text to) implements Difference {}
}
