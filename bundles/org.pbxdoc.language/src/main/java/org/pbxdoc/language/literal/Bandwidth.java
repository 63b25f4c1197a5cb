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
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How much a line carries in a second.
 *
 * @param bits the bits
 */
public record Bandwidth(long bits) implements Comparable<Bandwidth> {

    static final String FORM = "bandwidth";
    static final String NO_UNIT = "bandwidth.unit";

    private static final Pattern TEXT = Pattern.compile("(\\d{1,6})(?:\\.(\\d{1,3}))?(\\p{L}*)");
    private static final long KILO = 1_000;
    private static final long MEGA = 1_000_000;
    private static final long GIGA = 1_000_000_000;

    /** Reads {@code text}: a number with kbit, Mbit or Gbit; what people write besides is evident. */
    public static Parsed<Bandwidth> parse(String text) {
        Matcher matcher = TEXT.matcher(text);
        if (!matcher.matches()) {
            return Parsed.refused(FORM);
        }
        String unit = matcher.group(3);
        if (unit.isEmpty()) {
            return Parsed.refused(NO_UNIT);
        }
        String fraction = matcher.group(2) == null ? "" : matcher.group(2);
        long thousandths = Long.parseLong(matcher.group(1) + (fraction + "000").substring(0, 3));
        return switch (unit) {
            case "kbit" -> Parsed.of(new Bandwidth(thousandths * KILO / 1000));
            case "Mbit" -> Parsed.of(new Bandwidth(thousandths * MEGA / 1000));
            case "Gbit" -> Parsed.of(new Bandwidth(thousandths * GIGA / 1000));
            default -> meant(text, unit);
        };
    }

    private static Parsed<Bandwidth> meant(String text, String unit) {
        String number = text.substring(0, text.length() - unit.length());
        return switch (unit.toLowerCase(Locale.ROOT)) {
            case "kbit", "kbits", "kbps", "k" -> Parsed.refused(FORM, number + "kbit");
            case "mbit", "mbits", "mbps" -> Parsed.refused(FORM, number + "Mbit");
            case "gbit", "gbits", "gbps" -> Parsed.refused(FORM, number + "Gbit");
            default -> Parsed.refused(FORM);
        };
    }

    /** Returns the bandwidth of {@code text}, which may be null; empty if it is none. */
    public static Optional<Bandwidth> read(String text) {
        return text == null ? Optional.empty() : parse(text).value();
    }

    /** Returns this much {@code times}. */
    public Bandwidth times(long times) {
        return new Bandwidth(bits * times);
    }

    @Override
    public int compareTo(Bandwidth other) {
        return Long.compare(bits, other.bits);
    }

    /** Returns {@code 85 kbit/s}, {@code 4 Mbit/s}. */
    @Override
    public String toString() {
        if (bits >= GIGA && bits % GIGA == 0) {
            return bits / GIGA + " Gbit/s";
        }
        return bits >= MEGA && bits % MEGA == 0 ? bits / MEGA + " Mbit/s" : (bits + KILO - 1) / KILO + " kbit/s";
    }
}
