/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.language.literal;

import inet.ipaddr.AddressStringException;
import inet.ipaddr.IPAddress;
import inet.ipaddr.IPAddressString;
import inet.ipaddr.IPAddressStringParameters;
import inet.ipaddr.IncompatibleAddressException;
import inet.ipaddr.ipv4.IPv4Address;
import inet.ipaddr.ipv6.IPv6Address;
import java.math.BigInteger;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One IP address, version 4 or 6.
 *
 * @param six whether it is version 6
 * @param number the address as a number
 */
public record IpHost(boolean six, BigInteger number) implements Comparable<IpHost> {

    static final String FORM = "ip";
    static final String OCTAL = "ip.zero";

    private static final Pattern FOUR_NUMBERS = Pattern.compile("\\d{1,9}(?:\\.\\d{1,9}){3}");
    private static final Pattern LEADING_ZERO = Pattern.compile("(?:.*\\.)?0\\d.*");

    /** The library reads much more than people should write: wildcards, ranges, hex and one-number forms. */
    private static final IPAddressStringParameters STRICT = new IPAddressStringParameters.Builder()
            .allowEmpty(false)
            .allowAll(false)
            .allowSingleSegment(false)
            .allowWildcardedSeparator(false)
            .allowMask(false)
            .allowPrefix(false)
            .setRangeOptions(inet.ipaddr.AddressStringParameters.RangeParameters.NO_RANGE)
            .getIPv4AddressParametersBuilder()
            .allow_inet_aton(false)
            .allowLeadingZeros(false)
            .getParentBuilder()
            .getIPv6AddressParametersBuilder()
            .allowZone(false)
            .allowBase85(false)
            .getParentBuilder()
            .toParams();

    /** Reads {@code text}; a number with a leading zero is refused, since some programs read it as octal. */
    public static Parsed<IpHost> parse(String text) {
        if (FOUR_NUMBERS.matcher(text).matches() && LEADING_ZERO.matcher(text).matches()) {
            return Parsed.refused(OCTAL);
        }
        if (text.indexOf(':') < 0 && !FOUR_NUMBERS.matcher(text).matches()) {
            return Parsed.refused(FORM);
        }
        try {
            return Parsed.of(of(new IPAddressString(text, STRICT).toAddress()));
        } catch (AddressStringException | IncompatibleAddressException e) {
            return Parsed.refused(FORM);
        }
    }

    /** Returns the address of {@code text}, which may be null; empty if it is none. */
    public static Optional<IpHost> read(String text) {
        return text == null ? Optional.empty() : parse(text).value();
    }

    private static IpHost of(IPAddress address) {
        return new IpHost(address.isIPv6(), address.getValue());
    }

    /** Returns the address {@code steps} further. */
    public IpHost plus(BigInteger steps) {
        return new IpHost(six, number.add(steps));
    }

    /** Returns the number of bits of its version: 32 or 128. */
    public int bits() {
        return six ? IPv6Address.BIT_COUNT : IPv4Address.BIT_COUNT;
    }

    /** Orders version 4 before version 6, then by number. */
    @Override
    public int compareTo(IpHost other) {
        return six == other.six ? number.compareTo(other.number) : Boolean.compare(six, other.six);
    }

    /** Returns the usual form, version 6 shortened. */
    @Override
    public String toString() {
        return six ? new IPv6Address(number).toCanonicalString() : new IPv4Address(number.intValue()).toCanonicalString();
    }
}
