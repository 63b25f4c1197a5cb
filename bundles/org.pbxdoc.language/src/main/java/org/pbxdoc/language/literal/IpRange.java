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

/**
 * Addresses from one to another, both included.
 *
 * @param first the first
 * @param last the last, of the same version and not before the first
 */
public record IpRange(IpHost first, IpHost last) {

    static final String REVERSED = "iprange";

    public IpRange {
        if (first.six() != last.six() || first.compareTo(last) > 0) {
            throw new IllegalArgumentException(first + " .. " + last);
        }
    }

    /** Returns the range from {@code first} to {@code last}; refused when it runs backwards or mixes versions. */
    public static Parsed<IpRange> of(IpHost first, IpHost last) {
        if (first.six() != last.six()) {
            return Parsed.refused(REVERSED);
        }
        return first.compareTo(last) > 0
                ? Parsed.refused(REVERSED, last + " .. " + first)
                : Parsed.of(new IpRange(first, last));
    }

    /** Returns whether {@code host} is in it. */
    public boolean contains(IpHost host) {
        return host.six() == first.six() && first.compareTo(host) <= 0 && host.compareTo(last) <= 0;
    }

    /** Returns whether it shares an address with {@code other}. */
    public boolean overlaps(IpRange other) {
        return first.six() == other.first.six() && first.compareTo(other.last) <= 0 && other.first.compareTo(last) <= 0;
    }

    /** Returns how many addresses it holds. */
    public BigInteger size() {
        return last.number().subtract(first.number()).add(BigInteger.ONE);
    }

    @Override
    public String toString() {
        return first + " .. " + last;
    }
}
