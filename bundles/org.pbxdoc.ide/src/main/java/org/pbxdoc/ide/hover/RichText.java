/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.ide.hover;

import java.util.List;
import org.pbxdoc.ide.Region;

/**
 * Text with looks, for editors that show no Markdown.
 *
 * @param text the text without marks
 * @param stretches which stretches look different, in the order of the text; none overlap
 */
public record RichText(String text, List<Stretch> stretches) {

    /** How a stretch looks. */
    public enum Look {
        STRONG,
        EMPHASIS,
        CODE,
        /** Lines of the language. */
        BLOCK,
        /** A line that parts what stands above from what stands below. */
        LINE
    }

    /**
     * A stretch of text.
     *
     * @param region where it is
     * @param look how it looks
     */
    public record Stretch(Region region, Look look) {}

    public RichText {
        stretches = List.copyOf(stretches);
    }

    /** Returns {@code markdown} with its marks as looks; it reads what {@link Hovers} and the pages write. */
    public static RichText of(String markdown) {
        return new RichTextReader().read(markdown);
    }
}
