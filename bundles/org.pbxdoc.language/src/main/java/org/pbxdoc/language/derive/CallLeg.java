/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.language.derive;

import org.pbxdoc.language.model.Destination;
import org.pbxdoc.language.model.Element;

/**
 * One way that calls leave a menu, a queue, a group or a call flow.
 *
 * @param from what they leave
 * @param kind when they leave
 * @param key the key that is pressed; empty for the other kinds
 * @param destination what the author wrote
 * @param target where they go
 */
public record CallLeg(Element from, Kind kind, String key, Destination destination, DdiTarget target) {

    /** When a call leaves; in the words of the language. */
    public enum Kind {
        OPEN("open"),
        CLOSED("closed"),
        HOLIDAY("holiday"),
        NIGHT("night"),
        KEY("key"),
        TIMEOUT("timeout"),
        INVALID("invalid"),
        OVERFLOW("overflow"),
        BUSY("busy"),
        FORWARDS("forwards"),
        THEN("then");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        /** Returns the keyword. */
        public String word() {
            return word;
        }
    }

    /** Returns the leg as it is written: {@code closed}, {@code key 1}. */
    public String words() {
        return kind == Kind.KEY ? kind.word() + " " + key : kind.word();
    }
}
