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
 * A chapter or sub-chapter; nesting gives the heading level.
 *
 * @param id stable name for links and bookmarks, letters, digits and hyphens
 * @param heading the heading
 * @param orientation how the pages of this section lie; a change starts a new page
 * @param blocks the content; nested sections come last, but for remarks on the whole
 */
public record Section(String id, Text heading, Orientation orientation, List<Block> blocks) implements Block {

    public Section {
        blocks = List.copyOf(blocks);
    }

    /** How a page lies. */
    public enum Orientation {
        /** As the section around it. */
        INHERIT,
        PORTRAIT,
        LANDSCAPE
    }

    @Override
    public void accept(Visitor visitor) throws IOException {
        visitor.section(this);
    }
}
