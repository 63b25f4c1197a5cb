/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.ide.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pbxdoc.ide.Region;

/**
 * One line of an outline as it is shown: a domain, or an element.
 *
 * <p>After a change of the text the line of the same element equals the one before, so what was open stays open.
 */
public final class OutlineNode {

    private final String key;
    private final String label;
    private final Domain domain;
    private final OutlineEntry entry;
    private final OutlineNode parent;
    private final List<OutlineNode> children = new ArrayList<>();

    OutlineNode(OutlineNode parent, String key, String label, Domain domain, OutlineEntry entry) {
        this.parent = parent;
        this.key = (parent == null ? "" : parent.key + "/") + key;
        this.label = label;
        this.domain = domain;
        this.entry = entry;
    }

    List<OutlineNode> growing() {
        return children;
    }

    /** Returns what the line says first: the name of the element, or the domain in the user's language. */
    public String label() {
        return label;
    }

    /** Returns what the line says behind that: what the element is, and its title. */
    public String detail() {
        if (entry == null) {
            return "";
        }
        boolean both = !entry.kind().isEmpty() && !entry.title().isEmpty();
        return entry.kind() + (both ? " · " : "") + entry.title();
    }

    /** Returns the domain. */
    public Domain domain() {
        return domain;
    }

    /** Returns the element; none for a domain. */
    public Optional<OutlineEntry> entry() {
        return Optional.ofNullable(entry);
    }

    /** Returns the line that this one is under; null at the top. */
    public OutlineNode parent() {
        return parent;
    }

    /** Returns the lines under this one. */
    public List<OutlineNode> children() {
        return List.copyOf(children);
    }

    /** Returns what to show when the line is chosen; of a domain its first element. */
    public Region head() {
        return entry != null ? entry.head() : children.get(0).head();
    }

    /** Returns whether the element's text is around {@code offset}. */
    boolean holds(int offset) {
        return entry != null && entry.whole().touches(offset);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof OutlineNode node && node.key.equals(key);
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }

    @Override
    public String toString() {
        return key;
    }
}
