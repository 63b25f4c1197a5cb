/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.document;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A piece of text in a document: either a label, said in the reader's language, or the author's own words, verbatim.
 */
public sealed interface Text permits Text.Label, Text.Verbatim, Text.Translated, Text.Joined, Text.Revised {

    /** Text without any characters. */
    Text EMPTY = new Verbatim("");

    /**
     * A label, looked up in the reader's language when the document is written.
     *
     * @param key key in the composer's label file, for example {@code lines.channels}
     * @param args values for the placeholders {@code {0}}, {@code {1}}, …; each is a {@link Text} and said in the same
     *     language
     */
    record Label(String key, List<Text> args) implements Text {
        public Label {
            args = List.copyOf(args);
        }
    }

    /**
     * The author's own words or a value such as a number or an address; the same in every language.
     *
     * @param value the words, never null
     */
    record Verbatim(String value) implements Text {
        public Verbatim {
            Objects.requireNonNull(value);
        }
    }

    /**
     * The author's own words in several languages; a reader whose language is missing gets the first one.
     *
     * @param byLanguage the words by ISO 639 language code, in the author's order; at least one
     */
    record Translated(Map<String, String> byLanguage) implements Text {
        public Translated {
            if (byLanguage.isEmpty()) {
                throw new IllegalArgumentException("a translated text needs at least one language");
            }
            byLanguage = Collections.unmodifiableMap(new LinkedHashMap<>(byLanguage));
        }

        /** Returns the words for {@code language}, else the first ones. */
        public String in(String language) {
            return byLanguage.getOrDefault(language, byLanguage.values().iterator().next());
        }
    }

    /**
     * Several texts said one after the other without anything between them.
     *
     * @param parts the texts in order
     */
    record Joined(List<Text> parts) implements Text {
        public Joined {
            parts = List.copyOf(parts);
        }
    }

    /** What happened to words since an older state of the document. */
    enum Mark {
        INSERTED,
        DELETED
    }

    /**
     * Words that the older or the newer state of a document does not have. A paragraph, a row of a table or a figure whose
     * words all have the same mark was inserted or deleted as a whole. Writers that cannot show revisions say what is
     * inserted and leave out what is deleted.
     *
     * @param mark what happened to them
     * @param text the words
     */
    record Revised(Mark mark, Text text) implements Text {
        public Revised {
            Objects.requireNonNull(mark);
            Objects.requireNonNull(text);
        }
    }

    /** Returns the mark that all words of {@code texts} have; none if some have another one or there are no words. */
    static Optional<Mark> commonMark(List<Text> texts) {
        Optional<Mark> common = Optional.empty();
        for (Text text : texts) {
            if (!text.isEmpty()) {
                Optional<Mark> own = text.wholeMark();
                if (own.isEmpty() || common.isPresent() && !common.equals(own)) {
                    return Optional.empty();
                }
                common = own;
            }
        }
        return common;
    }

    /** Returns the mark that all words of this text have. */
    default Optional<Mark> wholeMark() {
        if (this instanceof Revised revised) {
            return Optional.of(revised.mark());
        }
        return this instanceof Joined joined ? commonMark(joined.parts()) : Optional.empty();
    }

    /** Returns the label of {@code key} with {@code args} for its placeholders. */
    static Text label(String key, Text... args) {
        return new Label(key, List.of(args));
    }

    /** Returns {@code value} as it stands; null counts as empty. */
    static Text of(String value) {
        return value == null || value.isEmpty() ? EMPTY : new Verbatim(value);
    }

    /** Returns {@code value} in decimal digits. */
    static Text of(long value) {
        return new Verbatim(Long.toString(value));
    }

    /** Returns {@code parts} one after the other. */
    static Text join(Text... parts) {
        return new Joined(List.of(parts));
    }

    /** Returns whether there is nothing to say. */
    default boolean isEmpty() {
        return equals(EMPTY);
    }
}
