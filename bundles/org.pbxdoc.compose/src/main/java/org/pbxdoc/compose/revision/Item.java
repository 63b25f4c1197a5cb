/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.compose.revision;

import java.util.Objects;
import java.util.Optional;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.pbxdoc.language.model.Change;
import org.pbxdoc.language.model.Element;
import org.pbxdoc.language.scoping.ElementNames;

/** Something that has a record of its own in one state of an installation, and what it corresponds to in the other. */
final class Item {

    private final EObject object;
    private final Optional<Item> whole;
    private final String id;
    private final String name;
    private Item counterpart;
    private String key;

    Item(EObject object, Optional<Item> whole) {
        this.object = object;
        this.whole = whole;
        this.id = id(object, whole);
        this.name = object instanceof Element element && element.getName() != null ? element.getName() : id;
    }

    private static String id(EObject object, Optional<Item> whole) {
        if (object instanceof Change change) {
            return Objects.requireNonNullElse(change.getVersion(), "");
        }
        if (!(object instanceof Element element) || element.getName() == null) {
            return "";
        }
        String prefix = ElementNames.isPart(element) ? whole.map(Item::id).orElse("") : "";
        return prefix.isEmpty() ? element.getName() : prefix + "." + element.getName();
    }

    EObject object() {
        return object;
    }

    EClass kind() {
        return object.eClass();
    }

    /** Returns what it is part of; a table of users is not a whole, since its rows are users like any others. */
    Optional<Item> whole() {
        return whole;
    }

    int depth() {
        return whole.map(item -> item.depth() + 1).orElse(0);
    }

    /** Returns the name that references use; empty if it has none. */
    String id() {
        return id;
    }

    /** Returns its own name without those it is part of; empty if it has none. */
    String name() {
        return name;
    }

    /** Returns the name that is the same in both states: that of the older one, if it is in both. */
    String key() {
        return key == null ? kind().getName() + " " + id : key;
    }

    Optional<Item> counterpart() {
        return Optional.ofNullable(counterpart);
    }

    boolean isAlone() {
        return counterpart == null;
    }

    static void pair(Item old, Item young) {
        old.counterpart = young;
        young.counterpart = old;
        young.key = old.key();
    }
}
