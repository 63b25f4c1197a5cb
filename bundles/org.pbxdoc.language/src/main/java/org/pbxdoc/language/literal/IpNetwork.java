/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.language.literal;

import java.math.BigInteger;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An IP network: {@code 10.20.0.0/24}, {@code fd00:20::/64}.
 *
 * @param network its first address; no bit of it is behind the prefix
 * @param length length of the prefix in bits
 */
public record IpNetwork(IpHost network, int length) implements Comparable<IpNetwork> {

    static final String FORM = "prefix";
    static final String NO_LENGTH = "prefix.length";

    /** Reason of a prefix that names a host instead of a network; the correction is the network. */
    public static final String HOST_BITS = "prefix.hostbits";

    private static final Pattern DIGITS = Pattern.compile("\\d{1,3}");
    private static final Pattern SHORT_HOST = Pattern.compile("\\.\\p{XDigit}{1,4}");
    private static final int OCTET = 8;
    private static final int OCTET_VALUES = 256;

    /** Reads {@code text}; one with host bits is refused with the network it is in. */
    public static Parsed<IpNetwork> parse(String text) {
        int slash = text.indexOf('/');
        if (slash < 0) {
            return IpHost.parse(text).value().isPresent() ? Parsed.refused(NO_LENGTH) : Parsed.refused(FORM);
        }
        Parsed<IpHost> host = IpHost.parse(text.substring(0, slash));
        if (host.refusal().isPresent()) {
            return Parsed.refused(host.refusal().get().reason());
        }
        IpHost address = host.value().get();
        String tail = text.substring(slash + 1);
        if (!DIGITS.matcher(tail).matches() || Integer.parseInt(tail) > address.bits()) {
            return IpHost.read(tail)
                    .flatMap(IpNetwork::lengthOf)
                    .map(length -> Parsed.<IpNetwork>refused(FORM, containing(address, length).toString()))
                    .orElse(Parsed.refused(FORM));
        }
        IpNetwork network = containing(address, Integer.parseInt(tail));
        return network.network.equals(address) ? Parsed.of(network) : Parsed.refused(HOST_BITS, network.toString());
    }

    /** Returns the network that {@code text} means, host bits dropped; {@code text} may be null. */
    public static Optional<IpNetwork> read(String text) {
        if (text == null) {
            return Optional.empty();
        }
        Parsed<IpNetwork> parsed = parse(text);
        return parsed.value().or(() -> parsed.refusal()
                .filter(refusal -> refusal.reason().equals(HOST_BITS))
                .flatMap(Parsed.Refusal::correction)
                .flatMap(corrected -> parse(corrected).value()));
    }

    /** Returns the network of {@code length} bits that {@code host} is in. */
    public static IpNetwork containing(IpHost host, int length) {
        int hostBits = host.bits() - length;
        BigInteger first = host.number().shiftRight(hostBits).shiftLeft(hostBits);
        return new IpNetwork(new IpHost(host.six(), first), length);
    }

    /** A netmask such as 255.255.255.0 is evidently a length. */
    private static Optional<Integer> lengthOf(IpHost mask) {
        int length = mask.number().bitCount();
        BigInteger ones = BigInteger.ONE.shiftLeft(length).subtract(BigInteger.ONE).shiftLeft(mask.bits() - length);
        return mask.six() || !ones.equals(mask.number()) ? Optional.empty() : Optional.of(length);
    }

    /**
     * Reads an address in this network: a whole one, or {@code .100} for the one that ends so. In version 4 the last
     * number of the network's address gives way to it, in version 6 the digits are the last group. Whether the address
     * is inside is another question.
     */
    public Parsed<IpHost> host(String text) {
        if (!text.startsWith(".")) {
            return IpHost.parse(text);
        }
        if (!SHORT_HOST.matcher(text).matches()) {
            return Parsed.refused(IpHost.FORM);
        }
        String digits = text.substring(1);
        if (network.six()) {
            return Parsed.of(network.plus(new BigInteger(digits, 16)));
        }
        if (!DIGITS.matcher(digits).matches() || Integer.parseInt(digits) >= OCTET_VALUES) {
            return Parsed.refused(IpHost.FORM);
        }
        BigInteger base = network.number().shiftRight(OCTET).shiftLeft(OCTET);
        return Parsed.of(new IpHost(false, base.add(new BigInteger(digits))));
    }

    /** Returns the range between two addresses as they are written in this network; its end needs no dot: .100..199. */
    public Parsed<IpRange> range(String first, String last) {
        Parsed<IpHost> from = host(first);
        Parsed<IpHost> to = host(DIGITS.matcher(last).matches() ? "." + last : last);
        if (from.value().isEmpty() || to.value().isEmpty()) {
            return Parsed.refused(IpHost.FORM);
        }
        return IpRange.of(from.value().get(), to.value().get());
    }

    /** Returns all its addresses. */
    public IpRange all() {
        BigInteger size = BigInteger.ONE.shiftLeft(network.bits() - length);
        return new IpRange(network, network.plus(size.subtract(BigInteger.ONE)));
    }

    /** Returns whether {@code host} is in it. */
    public boolean contains(IpHost host) {
        return all().contains(host);
    }

    /** Returns whether {@code other} is part of it, or the same. */
    public boolean contains(IpNetwork other) {
        return length <= other.length && contains(other.network);
    }

    /** Returns whether it shares an address with {@code other}: of two networks that do, one contains the other. */
    public boolean overlaps(IpNetwork other) {
        return contains(other) || other.contains(this);
    }

    /** Returns whether {@code host} is its network address; links of two addresses and single hosts have none. */
    public boolean isNetworkAddress(IpHost host) {
        return hasReserved() && host.equals(network);
    }

    /** Returns whether {@code host} is its broadcast address, which only version 4 has. */
    public boolean isBroadcast(IpHost host) {
        return !network.six() && hasReserved() && host.equals(all().last());
    }

    private boolean hasReserved() {
        return network.bits() - length > 1;
    }

    /** Returns how many addresses devices can have. */
    public BigInteger usable() {
        BigInteger reserved = !hasReserved() ? BigInteger.ZERO : network.six() ? BigInteger.ONE : BigInteger.TWO;
        return all().size().subtract(reserved);
    }

    /** Orders by first address, larger networks before those they contain. */
    @Override
    public int compareTo(IpNetwork other) {
        int byAddress = network.compareTo(other.network);
        return byAddress != 0 ? byAddress : Integer.compare(length, other.length);
    }

    @Override
    public String toString() {
        return network + "/" + length;
    }
}
