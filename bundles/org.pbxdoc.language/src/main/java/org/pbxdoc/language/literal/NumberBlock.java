/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.language.literal;

import org.pbxdoc.language.literal.PhoneNumber.Canonical;

/**
 * A block of consecutive public numbers.
 *
 * @param first the first number, E.164
 * @param last the last number, E.164 of the same length
 */
public record NumberBlock(String first, String last) {

    /** More numbers than any carrier assigns in one block: the last number was mistyped. */
    private static final long LARGEST = 100_000;

    /** Why two numbers make no block. */
    public enum Fault {
        /** The first or the last number is none itself. */
        NO_NUMBER,
        /** The two have different numbers of digits. */
        LENGTH,
        /** The last is less than the first. */
        REVERSED,
        /** It would hold an absurd amount of numbers. */
        SIZE
    }

    /** What reading a block came to. */
    public sealed interface Reading {

        /** Two numbers that make a block. */
        record Block(NumberBlock block) implements Reading {}

        /**
         * Two numbers that make none.
         *
         * @param fault why not
         * @param first the first number with its plus sign, as far as it is known
         * @param last the last number with its plus sign, as far as it is known
         */
        record Faulty(Fault fault, String first, String last) implements Reading {}
    }

    /** Returns the block of one number. */
    public static NumberBlock of(Canonical number) {
        return new NumberBlock(number.e164(), number.e164());
    }

    /** Reads a block; {@code lastText} is a whole number, or the digits that differ at the end: {@code +41 44 000 01 00 .. 99}. */
    public static Reading parse(String firstText, String lastText, String country) {
        var first = PhoneNumber.read(firstText, country);
        if (first.isEmpty() || lastText == null) {
            return new Reading.Faulty(Fault.NO_NUMBER, String.valueOf(firstText), String.valueOf(lastText));
        }
        String start = first.get().e164();
        String end = isTail(start, lastText, country) ? completed(start, lastText) : whole(lastText, country);
        if (end.isEmpty()) {
            return new Reading.Faulty(Fault.NO_NUMBER, start, lastText);
        }
        if (start.length() != end.length()) {
            return new Reading.Faulty(Fault.LENGTH, start, end);
        }
        NumberBlock block = new NumberBlock(start, end);
        if (block.count() < 1) {
            return new Reading.Faulty(Fault.REVERSED, start, end);
        }
        return block.count() > LARGEST ? new Reading.Faulty(Fault.SIZE, start, end) : new Reading.Block(block);
    }

    /** Returns whether {@code lastText} are only the last digits of a number. */
    public static boolean isTail(String firstE164, String lastText, String country) {
        String text = lastText.strip();
        return text.chars().allMatch(c -> c >= '0' && c <= '9' || c == ' ')
                && text.replace(" ", "").length() < national(firstE164, country);
    }

    private static int national(String e164, String country) {
        // Written nationally a number has its trunk zero in front, so anything that is not longer is a tail.
        return e164.length() - PhoneNumberReading.codeLength(e164) - 1 + (country.equals("IT") ? 0 : 1);
    }

    private static String completed(String start, String tail) {
        String digits = tail.replace(" ", "").strip();
        return start.substring(0, start.length() - digits.length()) + digits;
    }

    /** Keeps what has digits and a plus sign: a last number of the wrong length is told by comparing the two. */
    private static String whole(String text, String country) {
        return PhoneNumber.read(text, country)
                .map(Canonical::e164)
                .orElse(text.strip().matches("\\+[0-9 ./()-]+") ? "+" + text.replaceAll("[^0-9]", "") : "");
    }

    private static long digits(String e164) {
        return Long.parseLong(e164.substring(1));
    }

    /** Returns how many numbers it holds. */
    public long count() {
        return digits(last) - digits(first) + 1;
    }

    /** Returns whether {@code e164} is one of its numbers. */
    public boolean contains(String e164) {
        return e164.length() == first.length() && e164.compareTo(first) >= 0 && e164.compareTo(last) <= 0;
    }

    /** Returns how many numbers it shares with {@code other}. */
    public long shared(NumberBlock other) {
        if (first.length() != other.first.length()) {
            return 0;
        }
        long from = Math.max(digits(first), digits(other.first));
        long to = Math.min(digits(last), digits(other.last));
        return Math.max(0, to - from + 1);
    }

    /** Returns the number at {@code index}, from 0. */
    public String number(long index) {
        return "+" + (digits(first) + index);
    }

    /** Returns how people write it: {@code +41 44 000 01 00–49}. */
    public String inWords() {
        String from = PhoneNumber.display(first);
        String to = PhoneNumber.display(last);
        if (first.equals(last)) {
            return from;
        }
        int same = 0;
        while (same < Math.min(from.length(), to.length()) && from.charAt(same) == to.charAt(same)) {
            same++;
        }
        int group = from.lastIndexOf(' ', Math.max(0, same - 1)) + 1;
        return from + "–" + to.substring(Math.min(group, to.length()));
    }
}
