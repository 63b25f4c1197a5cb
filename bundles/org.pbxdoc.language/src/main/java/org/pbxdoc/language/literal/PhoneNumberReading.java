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
import java.util.Optional;
import org.pbxdoc.language.literal.PhoneNumber.Canonical;
import org.pbxdoc.language.literal.PhoneNumber.Reason;
import org.pbxdoc.language.literal.PhoneNumber.Rejected;

/** Reads a public number in the ways people write it. */
final class PhoneNumberReading {

    private static final PhoneNumberUtil PLANS = PhoneNumberUtil.getInstance();
    private static final String LIECHTENSTEIN = "423";

    private PhoneNumberReading() {}

    static PhoneNumber read(String text, String country) {
        String digits = digits(text);
        if (digits == null) {
            return rejected(Reason.CHARACTERS);
        }
        if (text.strip().startsWith("+")) {
            return international(digits, text);
        }
        if (digits.startsWith("00")) {
            return international(digits.substring(2), text);
        }
        if (digits.startsWith("0")) {
            return national(digits, country);
        }
        if (digits.length() >= 3 && digits.length() <= 6) {
            return rejected(Reason.SHORT);
        }
        return new Rejected(Reason.AMBIGUOUS, "", digits.length(), "", meant(digits, country));
    }

    /** Returns the digits of {@code text}, or null if it holds anything but digits and the usual separators. */
    private static String digits(String text) {
        StringBuilder digits = new StringBuilder();
        String stripped = text.strip();
        for (int i = 0; i < stripped.length(); i++) {
            char c = stripped.charAt(i);
            if (c >= '0' && c <= '9') {
                digits.append(c);
            } else if (!(c == '+' && i == 0) && "()/.-".indexOf(c) < 0 && !Character.isWhitespace(c) && c != '\u00A0') {
                return null;
            }
        }
        return digits.isEmpty() ? null : digits.toString();
    }

    private static PhoneNumber international(String digits, String text) {
        int code = callingCode(digits);
        if (code == 0) {
            return rejected(Reason.COUNTRY);
        }
        String rest = digits.substring(String.valueOf(code).length());
        if (code == 41 && rest.matches("0?75\\d{7}")) {
            return oldLiechtenstein(rest.substring(rest.length() - 7));
        }
        String region = PLANS.getRegionCodeForCountryCode(code);
        boolean zero = text.contains("(0)") || rest.startsWith("0") && hasTrunkZero(region);
        return number(code, rest, region, zero);
    }

    private static PhoneNumber national(String digits, String country) {
        int code = callingCodeOf(country);
        if (code == 0) {
            return new Rejected(Reason.AMBIGUOUS, "", digits.length(), "", Optional.empty());
        }
        if ((country.equals("CH") || country.equals("LI")) && digits.matches("075\\d{7}")) {
            return oldLiechtenstein(digits.substring(3));
        }
        return number(code, digits, country, false);
    }

    private static PhoneNumber number(int code, String digits, String region, boolean trunkZero) {
        String significant = hasTrunkZero(region) && digits.startsWith("0") ? digits.substring(1) : digits;
        String callingCode = "+" + code;
        NumberLengths lengths = NumberLengths.of(code, significant);
        boolean possible = lengths.contains(significant.length())
                && callingCode.length() - 1 + significant.length() <= PhoneNumber.LONGEST_IN_USE;
        if (!possible) {
            return new Rejected(Reason.LENGTH, callingCode, significant.length(), lengths.inWords(), Optional.empty());
        }
        return new Canonical(callingCode + significant, trunkZero);
    }

    private static Rejected oldLiechtenstein(String subscriber) {
        return new Rejected(
                Reason.OLD_LIECHTENSTEIN,
                "+41",
                subscriber.length() + 2,
                "",
                Optional.of(PhoneNumber.display("+" + LIECHTENSTEIN + subscriber)));
    }

    /** Says what digits without a prefix may be; the author has to decide. */
    private static Optional<String> meant(String digits, String country) {
        int code = callingCodeOf(country);
        if (code == 0) {
            return Optional.empty();
        }
        String own = String.valueOf(code);
        String subscriber = digits.startsWith(own) ? digits.substring(own.length()) : digits;
        if (!NumberLengths.of(code, subscriber).contains(subscriber.length())) {
            return Optional.empty();
        }
        return Optional.of(PhoneNumber.display("+" + own + subscriber));
    }

    /** Returns the calling code that {@code digits} start with, 0 if there is none; no code begins another. */
    private static int callingCode(String digits) {
        for (int length = 1; length <= 3 && length <= digits.length(); length++) {
            int code = Integer.parseInt(digits.substring(0, length));
            if (code != 0 && PLANS.getSupportedCallingCodes().contains(code)) {
                return code;
            }
        }
        return 0;
    }

    /** Returns the calling code of {@code country}, 0 if there is no such country. */
    private static int callingCodeOf(String country) {
        return PLANS.getSupportedRegions().contains(country) ? PLANS.getCountryCodeForRegion(country) : 0;
    }

    /** Returns how many digits the calling code of {@code e164} has. */
    static int codeLength(String e164) {
        return String.valueOf(callingCode(e164.substring(1))).length();
    }

    /** In Italy the leading zero belongs to the number. */
    private static boolean hasTrunkZero(String region) {
        return "0".equals(PLANS.getNddPrefixForRegion(region, false));
    }

    private static Rejected rejected(Reason reason) {
        return new Rejected(reason, "", 0, "", Optional.empty());
    }
}
