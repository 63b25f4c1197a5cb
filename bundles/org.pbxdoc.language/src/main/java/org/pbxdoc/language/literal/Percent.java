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
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A share of the whole, 0 to 100: {@code 80%}.
 *
 * @param amount hundredths of the whole
 */
public record Percent(int amount) {

    static final String FORM = "percent";

    private static final Pattern TEXT = Pattern.compile("(\\d{1,3})(%?)");

    /** Reads {@code text}. */
    public static Parsed<Percent> parse(String text) {
        Matcher matcher = TEXT.matcher(text);
        if (!matcher.matches() || Integer.parseInt(matcher.group(1)) > 100) {
            return Parsed.refused(FORM);
        }
        return matcher.group(2).isEmpty()
                ? Parsed.refused(FORM, text + "%")
                : Parsed.of(new Percent(Integer.parseInt(matcher.group(1))));
    }

    /** Returns the share of {@code text}, which may be null; empty if it is none. */
    public static Optional<Percent> read(String text) {
        return text == null ? Optional.empty() : parse(text).value();
    }

    /** Returns this share of {@code whole}, rounded down. */
    public long of(long whole) {
        return whole * amount / 100;
    }

    @Override
    public String toString() {
        return amount + "%";
    }
}
