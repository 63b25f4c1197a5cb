/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.language.literal;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import java.util.Optional;

/**
 * A public number: read as people write it, kept as E.164.
 *
 * <p>Only the length is checked against the numbering plan of its country: whether a number is assigned today is not a
 * matter of its form. What could mean two numbers is refused, never guessed.
 */
public sealed interface PhoneNumber {

    /** Most digits of E.164; some German numbers in use are longer. */
    int LONGEST = 15;

    /** Most digits that are accepted at all. */
    int LONGEST_IN_USE = 17;

    /**
     * A public number.
     *
     * @param e164 the number with its leading plus sign: {@code +41440000100}
     * @param trunkZero whether it was written with the zero that is only dialled inside the country: {@code +41 (0)44…}
     */
    record Canonical(String e164, boolean trunkZero) implements PhoneNumber {

        /** Returns how people write it: {@code +41 44 000 01 00}. */
        public String inWords() {
            return display(e164);
        }

        /** Returns its digits without the plus sign, as a number; longer ones are larger. */
        public long digits() {
            return Long.parseLong(e164.substring(1));
        }

        /** Returns whether it has more digits than E.164 allows. */
        public boolean isOverlong() {
            return e164.length() - 1 > LONGEST;
        }
    }

    /**
     * Text that is not a public number.
     *
     * @param reason why not
     * @param callingCode the calling code of its country with the plus sign; empty if it is not known
     * @param digits how many digits follow the calling code, not counting a trunk zero
     * @param expected the lengths that are possible there, in words; empty if they do not matter
     * @param suggestion what may have been meant, as people write it
     */
    record Rejected(Reason reason, String callingCode, int digits, String expected, Optional<String> suggestion)
            implements PhoneNumber {}

    /** Why text is not a public number. */
    enum Reason {
        /** It holds something that is no part of a number. */
        CHARACTERS,
        /** It starts neither with +, nor 00, nor the 0 of its country. */
        AMBIGUOUS,
        /** It is a short number of one country, such as 117; those have no international form. */
        SHORT,
        /** No country has its calling code. */
        COUNTRY,
        /** Its country has no numbers of that length. */
        LENGTH,
        /** It is a number of Liechtenstein from before 1999, when it was Swiss area 075. */
        OLD_LIECHTENSTEIN
    }

    /** Reads {@code text} as written in {@code country} (ISO 3166). */
    static PhoneNumber parse(String text, String country) {
        return PhoneNumberReading.read(text == null ? "" : text, country);
    }

    /** Returns the number that {@code text} is, if it is one. */
    static Optional<Canonical> read(String text, String country) {
        return text != null && parse(text, country) instanceof Canonical number ? Optional.of(number) : Optional.empty();
    }

    /** Returns the digits to dial {@code e164} from {@code country} (ISO 3166): {@code 0440000100}; not a number, it stays as it is. */
    static String dialled(String e164, String country) {
        try {
            PhoneNumberUtil plans = PhoneNumberUtil.getInstance();
            return PhoneNumberUtil.normalizeDigitsOnly(plans.formatOutOfCountryCallingNumber(plans.parse(e164, null), country));
        } catch (NumberParseException e) {
            return e164;
        }
    }

    /** Returns how people write {@code e164}; text that is not a number stays as it is. */
    static String display(String e164) {
        try {
            PhoneNumberUtil plans = PhoneNumberUtil.getInstance();
            return plans.format(plans.parse(e164, null), PhoneNumberFormat.INTERNATIONAL);
        } catch (NumberParseException e) {
            return e164;
        }
    }
}
