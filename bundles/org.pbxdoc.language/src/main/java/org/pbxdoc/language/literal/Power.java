/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.language.literal;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An electrical power with its unit: {@code 370W}, {@code 280mW}, {@code 1.5kW}, {@code 1500VA}.
 *
 * @param milli thousandths of a watt, or of a volt-ampere
 * @param kind active or apparent power; the two are never compared with each other
 */
public record Power(long milli, Kind kind) {

    static final String FORM = "power";
    static final String NO_UNIT = "power.unit";

    private static final Pattern TEXT = Pattern.compile("(\\d{1,9}(?:\\.\\d{1,3})?)(\\p{L}*)");

    /** What a power is measured in. */
    public enum Kind {
        WATT("W"),
        VOLT_AMPERE("VA");

        private final String sign;

        Kind(String sign) {
            this.sign = sign;
        }
    }

    /** Returns {@code amount} watts. */
    public static Power watts(BigDecimal amount) {
        return new Power(amount.movePointRight(3).longValue(), Kind.WATT);
    }

    /** Returns {@code amount} milliwatts. */
    public static Power milliwatts(long amount) {
        return new Power(amount, Kind.WATT);
    }

    /** Reads {@code text}; a number without a unit is refused. */
    public static Parsed<Power> parse(String text) {
        Matcher matcher = TEXT.matcher(text);
        if (!matcher.matches()) {
            return Parsed.refused(FORM);
        }
        String sign = matcher.group(2);
        if (sign.isEmpty()) {
            return Parsed.refused(NO_UNIT);
        }
        Optional<String> known = unit(sign);
        if (known.isEmpty()) {
            return Parsed.refused(FORM);
        }
        if (!known.get().equals(sign)) {
            return Parsed.refused(FORM, matcher.group(1) + known.get());
        }
        return Parsed.of(of(new BigDecimal(matcher.group(1)), sign));
    }

    /** Returns the power of {@code text}, which may be null; empty if it is none. */
    public static Optional<Power> read(String text) {
        return text == null ? Optional.empty() : parse(text).value();
    }

    private static Optional<String> unit(String sign) {
        return switch (sign) {
            case "W", "mW", "kW", "VA", "kVA" -> Optional.of(sign);
            // "MW" is a megawatt: no phone takes that, but nobody knows what was meant.
            case "w", "Watt", "watt", "watts", "Watts" -> Optional.of("W");
            case "kw", "KW", "Kw" -> Optional.of("kW");
            case "mw" -> Optional.of("mW");
            case "va", "Va" -> Optional.of("VA");
            case "kva", "KVA", "Kva" -> Optional.of("kVA");
            default -> Optional.empty();
        };
    }

    private static Power of(BigDecimal amount, String sign) {
        int thousandths =
                switch (sign.charAt(0)) {
                    case 'm' -> 0;
                    case 'k' -> 6;
                    default -> 3;
                };
        return new Power(amount.movePointRight(thousandths).longValue(), sign.endsWith("VA") ? Kind.VOLT_AMPERE : Kind.WATT);
    }

    /** Returns this and {@code other} together; both are of one kind. */
    public Power plus(Power other) {
        if (kind != other.kind) {
            throw new IllegalArgumentException(this + " + " + other);
        }
        return new Power(milli + other.milli, kind);
    }

    /** Returns how many per cent of {@code whole} this is, rounded down; 100 or more of nothing. */
    public int percentOf(Power whole) {
        return whole.milli <= 0 ? 100 : (int) Math.min(Integer.MAX_VALUE, milli * 100 / whole.milli);
    }

    /** Returns it in watts or volt-amperes without superfluous zeros: {@code 78.8 W}. */
    public String display() {
        String number = BigDecimal.valueOf(milli, 3).stripTrailingZeros().toPlainString();
        return String.format(Locale.ROOT, "%s %s", number, kind.sign);
    }

    @Override
    public String toString() {
        return display();
    }
}
