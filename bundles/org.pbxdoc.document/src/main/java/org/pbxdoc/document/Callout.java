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
 * A boxed remark: a warning, a note, an open point.
 *
 * @param role {@link Role#WARNING}, {@link Role#OPEN}, {@link Role#PASS}, {@link Role#FAIL} or {@link Role#QUIET}
 * @param title its short heading, may be empty
 * @param blocks its content: paragraphs and lists
 */
public record Callout(Role role, Text title, List<Block> blocks) implements Block {

    public Callout {
        blocks = List.copyOf(blocks);
    }

    @Override
    public void accept(Visitor visitor) throws IOException {
        visitor.callout(this);
    }
}
