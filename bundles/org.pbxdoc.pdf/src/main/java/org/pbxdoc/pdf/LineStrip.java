/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.pdf;

import java.io.IOException;
import org.apache.pdfbox.cos.COSDictionary;
import org.pbxdoc.document.Role;

/**
 * One line of running text.
 *
 * @param press the document
 * @param line the line
 * @param element what it belongs to
 * @param left its left edge
 * @param size size of its first words
 * @param height its height
 * @param gap space above
 * @param keep whether it stays with the next strip
 * @param sign the role whose sign stands before it, or {@link Role#NORMAL}
 */
record LineStrip(Press press, Line line, COSDictionary element, float left, float size, float height, float gap, boolean keep, Role sign)
        implements Strip {

    LineStrip kept() {
        return new LineStrip(press, line, element, left, size, height, gap, true, sign);
    }

    /** Returns this line with {@code label} in the room of {@code indent} before it. */
    LineStrip labelled(String label, Style style, float indent) {
        return new LineStrip(press, line.labelled(label, style, indent), element, left - indent, size, height, gap, keep, sign);
    }

    @Override
    public void draw(Sheet sheet, float top) throws IOException {
        float base = base(top);
        if (Symbol.has(sign)) {
            Symbol.draw(sheet, sign, left - Symbol.room(size), base, size);
        }
        press.draw(sheet, line, element, left, base);
    }

    /** Returns the base line of a strip that starts at {@code top}. */
    float base(float top) {
        return top - (height - size) / 2 - size * 0.8f;
    }
}
