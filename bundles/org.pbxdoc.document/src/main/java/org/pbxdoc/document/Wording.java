/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.document;

import java.util.Locale;

/**
 * Says the texts of a document in one language.
 *
 * <p>Writers get one wording per run and never look up labels in another way. Implementations are thread-safe.
 */
public interface Wording {

    /** Returns the language the document is written in, for example {@code fr} with region {@code CH}. */
    Locale locale();

    /**
     * Returns {@code text} in this language.
     *
     * @throws java.util.MissingResourceException if a label has no entry in this language
     */
    String say(Text text);

    /** Returns the label of {@code key} in this language; short for {@code say(Text.label(key))}. */
    default String say(String key) {
        return say(Text.label(key));
    }
}
