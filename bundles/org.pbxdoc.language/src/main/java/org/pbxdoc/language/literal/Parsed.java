/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.language.literal;

import java.util.Optional;
import java.util.function.Function;

/**
 * What reading a literal came to: a value, or why it was refused.
 *
 * @param <T> the type of the value
 */
public sealed interface Parsed<T> {

    /** A literal that is of its type. */
    record Value<T>(T read) implements Parsed<T> {}

    /**
     * A literal that is not.
     *
     * @param reason names the words for it: rule {@code LIT001} says {@code LIT001.<reason>}, which gives the expected form
     * @param correction the text that was evidently meant, if there is only one
     */
    record Refusal<T>(String reason, Optional<String> correction) implements Parsed<T> {}

    /** Returns the result of a literal that is fine. */
    static <T> Parsed<T> of(T value) {
        return new Value<>(value);
    }

    /** Returns the refusal of a literal that could mean several things, or nothing. */
    static <T> Parsed<T> refused(String reason) {
        return new Refusal<>(reason, Optional.empty());
    }

    /** Returns the refusal of a literal that evidently means {@code correction}. */
    static <T> Parsed<T> refused(String reason, String correction) {
        return new Refusal<>(reason, Optional.of(correction));
    }

    /** Returns the value, if there is one. */
    default Optional<T> value() {
        return this instanceof Value<T> good ? Optional.of(good.read()) : Optional.empty();
    }

    /** Returns the refusal, if it is one. */
    default Optional<Refusal<T>> refusal() {
        return this instanceof Refusal<T> bad ? Optional.of(bad) : Optional.empty();
    }

    /** Returns the same result with another form of the value. */
    default <R> Parsed<R> map(Function<T, R> form) {
        if (this instanceof Refusal<T> bad) {
            return new Refusal<>(bad.reason(), bad.correction());
        }
        return new Value<>(form.apply(((Value<T>) this).read()));
    }
}
