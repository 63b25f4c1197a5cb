/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.language.literal;

import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.ValidationResult;
import com.google.i18n.phonenumbers.Phonenumber;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The lengths that the numbers of a country can have, after the calling code.
 *
 * @param digits the lengths, ascending
 */
record NumberLengths(List<Integer> digits) {

    private static final int LONGEST_ANYWHERE = 17;
    private static final NumberLengths SWISS = new NumberLengths(List.of(9));
    private static final NumberLengths SWISS_VOICEMAIL = new NumberLengths(List.of(12));
    private static final NumberLengths LIECHTENSTEIN = new NumberLengths(List.of(7));
    private static final NumberLengths LIECHTENSTEIN_LISTED = new NumberLengths(List.of(7, 9));
    private static final Map<Integer, NumberLengths> KNOWN = new ConcurrentHashMap<>();

    /** Returns the lengths possible for {@code significant} in the country of {@code code}. */
    static NumberLengths of(int code, String significant) {
        return switch (code) {
            // Twelve digits are the voice mail of a number, 860 and its nine digits; no other series has them.
            case 41 -> significant.startsWith("860") ? SWISS_VOICEMAIL : SWISS;
            case 423 -> significant.matches("(6|80|90).*") ? LIECHTENSTEIN_LISTED : LIECHTENSTEIN;
            default -> KNOWN.computeIfAbsent(code, NumberLengths::ofPlan);
        };
    }

    /** Asks the plan length by length: it does not list them. */
    private static NumberLengths ofPlan(int code) {
        PhoneNumberUtil plans = PhoneNumberUtil.getInstance();
        TreeSet<Integer> possible = new TreeSet<>();
        long national = 1;
        for (int length = 1; length <= LONGEST_ANYWHERE; length++) {
            Phonenumber.PhoneNumber probe =
                    new Phonenumber.PhoneNumber().setCountryCode(code).setNationalNumber(national);
            if (plans.isPossibleNumberWithReason(probe) == ValidationResult.IS_POSSIBLE) {
                possible.add(length);
            }
            national *= 10;
        }
        return new NumberLengths(List.copyOf(possible));
    }

    boolean contains(int length) {
        return digits.contains(length);
    }

    /** Returns the lengths as people read them: {@code 7, 9} or {@code 4–13}. */
    String inWords() {
        List<String> parts = new ArrayList<>();
        int from = 0;
        while (from < digits.size()) {
            int to = from;
            while (to + 1 < digits.size() && digits.get(to + 1) == digits.get(to) + 1) {
                to++;
            }
            parts.add(from == to ? digits.get(from).toString() : digits.get(from) + (to == from + 1 ? ", " : "–") + digits.get(to));
            from = to + 1;
        }
        return String.join(", ", parts);
    }
}
