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
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where something is plugged in: {@code 3.4-2} is slot 3, port 4, terminal selection digit 2; slot 0 is the mainboard. A
 * switch has ports without slot ({@code 12}) or a stack member in its place ({@code 2.12}).
 *
 * @param slot the slot, if there is one
 * @param port the port, from 1
 * @param selection the terminal selection digit (TSD), if there is one
 */
public record PortAddress(OptionalInt slot, int port, OptionalInt selection) {

    static final String FORM = "port";

    private static final Pattern TEXT = Pattern.compile("(?:(\\d{1,3})\\.)?(\\d{1,4})(?:-(\\d))?");

    /** Reads {@code text}. */
    public static Parsed<PortAddress> parse(String text) {
        Matcher matcher = TEXT.matcher(text);
        if (!matcher.matches() || Integer.parseInt(matcher.group(2)) == 0) {
            return Parsed.refused(FORM);
        }
        return Parsed.of(new PortAddress(number(matcher.group(1)), Integer.parseInt(matcher.group(2)), number(matcher.group(3))));
    }

    /** Returns the address of {@code text}, which may be null; empty if it is none. */
    public static Optional<PortAddress> read(String text) {
        return text == null ? Optional.empty() : parse(text).value();
    }

    private static OptionalInt number(String digits) {
        return digits == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(digits));
    }

    /** Returns the same slot and selection digit at another port. */
    public PortAddress at(int other) {
        return new PortAddress(slot, other, selection);
    }

    @Override
    public String toString() {
        return (slot.isPresent() ? slot.getAsInt() + "." : "") + port
                + (selection.isPresent() ? "-" + selection.getAsInt() : "");
    }
}
