/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.document;

import java.io.IOException;
import java.util.List;

/**
 * Properties of one thing: a name and its value on each line.
 *
 * @param id stable name, or empty
 * @param entries the properties in order
 */
public record KeyValues(String id, List<Entry> entries) implements Block {

    public KeyValues {
        entries = List.copyOf(entries);
    }

    /**
     * One property.
     *
     * @param key its name
     * @param value its value
     * @param role what the value means
     */
    public record Entry(Text key, Text value, Role role) {
        public Entry(Text key, Text value) {
            this(key, value, Role.NORMAL);
        }
    }

    @Override
    public void accept(Visitor visitor) throws IOException {
        visitor.keyValues(this);
    }
}
