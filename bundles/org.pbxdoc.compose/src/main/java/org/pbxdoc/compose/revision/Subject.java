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
import org.eclipse.emf.ecore.EClass;
import org.pbxdoc.compose.records.RecordGroup;
import org.pbxdoc.document.Text;

/**
 * What a difference is about: an element as its reader knows it.
 *
 * @param kind its kind in the language's model
 * @param id the name that the files call it by, with those it is part of; empty if it has none
 * @param title what people call it
 * @param inside what it is part of, outermost first
 */
public record Subject(EClass kind, String id, Text title, List<Text> inside) {

    public Subject {
        inside = List.copyOf(inside);
    }

    /** Returns the word for its kind. */
    public Text kindWord() {
        return Text.label("element." + kind.getName());
    }

    /** Returns the group of kinds that it belongs to. */
    public RecordGroup group() {
        return RecordGroup.of(kind);
    }
}
