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
 * Items that are ticked on paper or on screen.
 *
 * @param id stable name
 * @param items the items
 */
public record Checklist(String id, List<Item> items) implements Block {

    public Checklist {
        items = List.copyOf(items);
    }

    /**
     * One item.
     *
     * @param id stable name of its check box, unique in the document
     * @param label what is confirmed
     * @param done whether it is already done
     */
    public record Item(String id, Text label, boolean done) {}

    @Override
    public void accept(Visitor visitor) throws IOException {
        visitor.checklist(this);
    }
}
