/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.document;

import java.util.Map;

/**
 * Facts for programs, the same in every language: names and values, nested.
 *
 * @param title what it is
 * @param members values by their names, in order; a value is a map of values by name, a collection of values, a string, a
 *     number or a boolean
 */
public record Structure(Text title, Map<String, ?> members) implements Content {

    @Override
    public boolean isWorded() {
        return false;
    }
}
