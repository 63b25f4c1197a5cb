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
 * A paragraph of running text.
 *
 * @param role what it means
 * @param runs its stretches of text, in order
 */
public record Paragraph(Role role, List<Run> runs) implements Block {

    public Paragraph {
        runs = List.copyOf(runs);
    }

    /** Returns an ordinary paragraph that says {@code text}. */
    public static Paragraph of(Text text) {
        return new Paragraph(Role.NORMAL, List.of(Run.of(text)));
    }

    /** Returns a paragraph of {@code role} that says {@code text}. */
    public static Paragraph of(Role role, Text text) {
        return new Paragraph(role, List.of(Run.of(text)));
    }

    @Override
    public void accept(Visitor visitor) throws IOException {
        visitor.paragraph(this);
    }
}
