/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.pack.preview;

import java.nio.file.Path;
import org.pbxdoc.language.finding.Place;

/**
 * An element of the model that a drawing shows.
 *
 * @param words what its author calls it, for example {@code hunt group reception}
 * @param name where its name is written
 * @param text where all of it is written
 */
public record PreviewElement(String words, Place name, Place text) {

    /** Returns the file it is written in. */
    public Path file() {
        return Path.of(text.file().toFileString());
    }

    /** Returns whether {@code other} is this element in another state of the model. */
    public boolean isSame(PreviewElement other) {
        return words.equals(other.words) && name.file().equals(other.name.file());
    }

    /** Returns whether the character at {@code offset} of {@code other} is part of it. */
    public boolean contains(Path other, int offset) {
        return offset >= text.offset() && offset <= text.offset() + text.length() && file().equals(other);
    }
}
