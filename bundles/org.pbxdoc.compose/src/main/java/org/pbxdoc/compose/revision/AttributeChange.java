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

/**
 * An attribute that says something else than before. Where order means nothing, only what differs is named.
 *
 * @param name its name in the language's model
 * @param label its label
 * @param before what it said; empty if it was not written
 * @param after what it says; empty if it is no longer written
 */
public record AttributeChange(String name, Text label, List<Text> before, List<Text> after) {

    public AttributeChange {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }
}
