/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.pack;

import java.util.Locale;

/**
 * Something that people wrote in an earlier pack and that has no place in the documents any more; it is kept beside them.
 *
 * @param reason why it was not taken over
 * @param document the document it was in
 * @param place the place in the document; empty for all of it
 * @param keptAs the file of the pack that it is kept in
 */
public record KeptText(Reason reason, String document, String place, String keptAs) {

    private static final Words WORDS = new Words(KeptText.class);

    /** Why something was not taken over. */
    public enum Reason {
        /** The place that it was written at is no longer part of the document. */
        PLACE_GONE,
        /** The document is not part of this pack. */
        DOCUMENT_GONE,
        /** It is in part something that is not taken over, such as a text box or a comment. */
        SIMPLIFIED,
        /** The file cannot be read. */
        UNREADABLE,
        /** A file that is no document was changed after it was made: filled in, signed, edited. */
        CHANGED,
        /** A file that somebody put into the folder of the pack. */
        ADDED
    }

    /** Returns the sentence that tells it in {@code language}. */
    public String message(Locale language) {
        return WORDS.say(language, "kept." + reason.name().toLowerCase(Locale.ROOT).replace('_', '-'), document, place, keptAs);
    }
}
