/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.document;

/**
 * A document with what changed since an older state of it. Who made the revisions and when is what the newer state says of
 * itself.
 *
 * @param document both states in one: its words are marked as {@linkplain Text.Revised revised} where they differ
 * @param before the properties of the older state
 */
public record Redline(Document document, Properties before) implements Content {

    @Override
    public Text title() {
        return document.title();
    }
}
