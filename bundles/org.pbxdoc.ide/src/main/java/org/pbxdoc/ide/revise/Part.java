/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.ide.revise;

import java.util.List;
import org.pbxdoc.ide.Region;
import org.pbxdoc.ide.outline.Domain;

/**
 * One element of a revision.
 *
 * @param key what it is called among its neighbours: in another revision the same element has the same key
 * @param kind what it is, in the keywords of the language
 * @param name its name, or its first words if it has none
 * @param domain the part of the installation that it belongs to
 * @param whole its text
 * @param lines its text with the comment above it, by whole lines where it has them for itself
 * @param own what it says itself, without the elements in it, without comments and however it is laid out
 * @param parts the elements in it
 */
public record Part(
        String key, String kind, String name, Domain domain, Region whole, Region lines, String own, List<Part> parts) {

    public Part {
        parts = List.copyOf(parts);
    }
}
