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
 * A list of short paragraphs, numbered or with bullets.
 *
 * @param ordered whether the items are steps in an order
 * @param items the items
 */
public record BulletList(boolean ordered, List<Paragraph> items) implements Block {

    public BulletList {
        items = List.copyOf(items);
    }

    @Override
    public void accept(Visitor visitor) throws IOException {
        visitor.bulletList(this);
    }
}
