/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.language.literal;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The height of a rack: {@code 24U}.
 *
 * @param amount units of 44.45 mm, 1 to 60
 */
public record RackUnits(int amount) {

    static final String FORM = "rackunits";

    private static final int TALLEST = 60;
    private static final Pattern TEXT = Pattern.compile("(\\d{1,3})(U|u|HE|he|RU)?");

    /** Reads {@code text}. */
    public static Parsed<RackUnits> parse(String text) {
        Matcher matcher = TEXT.matcher(text);
        if (!matcher.matches()) {
            return Parsed.refused(FORM);
        }
        int amount = Integer.parseInt(matcher.group(1));
        if (amount < 1 || amount > TALLEST) {
            return Parsed.refused(FORM);
        }
        return "U".equals(matcher.group(2)) ? Parsed.of(new RackUnits(amount)) : Parsed.refused(FORM, amount + "U");
    }

    @Override
    public String toString() {
        return amount + "U";
    }
}
