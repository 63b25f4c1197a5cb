/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.ide.outline;

import java.util.List;
import org.eclipse.emf.common.util.URI;
import org.pbxdoc.ide.Region;

/**
 * One element in an outline.
 *
 * @param name its name, or its first words if it has none
 * @param kind what it is, in the keywords of the language
 * @param title its title; empty if it has none
 * @param domain the part of the installation that it belongs to
 * @param uri the file it is in
 * @param whole its whole text
 * @param head what to show when it is chosen: its name
 * @param children the elements in it
 */
public record OutlineEntry(
        String name,
        String kind,
        String title,
        Domain domain,
        URI uri,
        Region whole,
        Region head,
        List<OutlineEntry> children) {

    public OutlineEntry {
        children = List.copyOf(children);
    }
}
