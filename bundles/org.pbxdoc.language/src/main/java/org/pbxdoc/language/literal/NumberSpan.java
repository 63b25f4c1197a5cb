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

/**
 * Consecutive internal numbers of one length: {@code 200..289}; a single number is a span of one.
 *
 * @param first the first number
 * @param last the last number, of the same length
 */
public record NumberSpan(String first, String last) implements Comparable<NumberSpan> {

    /** Returns the span of {@code first} to {@code last}; a null {@code last} means one number. Empty if it is no span. */
    public static Optional<NumberSpan> of(String first, String last) {
        String end = last == null ? first : last;
        boolean valid = InternalNumber.isValid(first)
                && InternalNumber.isValid(end)
                && first.length() == end.length()
                && first.compareTo(end) <= 0;
        return valid ? Optional.of(new NumberSpan(first, end)) : Optional.empty();
    }

    /** Returns how many digits each number has. */
    public int digits() {
        return first.length();
    }

    /** Returns how many numbers it holds. */
    public long count() {
        return Long.parseLong(last) - Long.parseLong(first) + 1;
    }

    /** Returns the number at {@code index}, from 0, with its leading zeros. */
    public String number(long index) {
        String number = String.valueOf(Long.parseLong(first) + index);
        return "0".repeat(digits() - number.length()) + number;
    }

    /** Returns whether {@code number} is in it. */
    public boolean contains(String number) {
        return number.length() == digits() && number.compareTo(first) >= 0 && number.compareTo(last) <= 0;
    }

    /** Returns whether all numbers of {@code other} are in it. */
    public boolean contains(NumberSpan other) {
        return contains(other.first) && contains(other.last);
    }

    /** Returns the numbers it shares with {@code other}. */
    public Optional<NumberSpan> shared(NumberSpan other) {
        if (digits() != other.digits()) {
            return Optional.empty();
        }
        String from = first.compareTo(other.first) >= 0 ? first : other.first;
        String to = last.compareTo(other.last) <= 0 ? last : other.last;
        return of(from, to);
    }

    /** Returns the numbers of {@code digits} digits that begin its numbers. */
    public NumberSpan beginning(int digits) {
        return new NumberSpan(first.substring(0, digits), last.substring(0, digits));
    }

    @Override
    public int compareTo(NumberSpan other) {
        int byLength = Integer.compare(digits(), other.digits());
        if (byLength != 0) {
            return byLength;
        }
        int byFirst = first.compareTo(other.first);
        return byFirst != 0 ? byFirst : last.compareTo(other.last);
    }

    /** Returns {@code 210}, or {@code 200–289}. */
    @Override
    public String toString() {
        return first.equals(last) ? first : first + "–" + last;
    }
}
