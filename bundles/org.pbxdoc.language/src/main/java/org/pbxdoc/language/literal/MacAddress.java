/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.language.literal;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The hardware address of a network interface.
 *
 * @param text twelve hex digits in pairs, in lower case with colons: {@code 00:08:5d:00:00:01}
 */
public record MacAddress(String text) implements Comparable<MacAddress> {

    static final String FORM = "mac";
    static final String ZERO = "mac.zero";
    static final String GROUP = "mac.group";

    /** The notations of labels, switches and phones; one separator is kept throughout. */
    private static final Pattern NOTATIONS = Pattern.compile("\\p{XDigit}{12}"
            + "|\\p{XDigit}{2}(?::\\p{XDigit}{2}){5}"
            + "|\\p{XDigit}{2}(?:-\\p{XDigit}{2}){5}"
            + "|\\p{XDigit}{4}(?:\\.\\p{XDigit}{4}){2}"
            + "|\\p{XDigit}{6}-\\p{XDigit}{6}");

    /** Reads {@code text} in any notation; all zeros and group addresses belong to no device and are refused. */
    public static Parsed<MacAddress> parse(String text) {
        if (!NOTATIONS.matcher(text).matches()) {
            return meant(text).map(mac -> Parsed.<MacAddress>refused(FORM, mac)).orElse(Parsed.refused(FORM));
        }
        String digits = digits(text);
        if (digits.equals("000000000000")) {
            return Parsed.refused(ZERO);
        }
        if ((Character.digit(digits.charAt(1), 16) & 1) == 1) {
            return Parsed.refused(GROUP);
        }
        return Parsed.of(new MacAddress(pairs(digits)));
    }

    /** Returns the address of {@code text}, which may be null; empty if it is none. */
    public static Optional<MacAddress> read(String text) {
        return text == null ? Optional.empty() : parse(text).value();
    }

    /** Twelve hex digits with separators in odd places still mean one address. */
    private static Optional<String> meant(String text) {
        String digits = digits(text);
        boolean hex = digits.length() == 12 && digits.chars().allMatch(c -> Character.digit(c, 16) >= 0);
        return hex ? Optional.of(pairs(digits)) : Optional.empty();
    }

    private static String digits(String text) {
        return text.replaceAll("[:. -]", "").toLowerCase(Locale.ROOT);
    }

    private static String pairs(String digits) {
        return digits.replaceAll("..(?!$)", "$0:");
    }

    /** Returns the first half, which tells the maker: {@code 00:08:5d}. */
    public String maker() {
        return text.substring(0, 8);
    }

    @Override
    public int compareTo(MacAddress other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
