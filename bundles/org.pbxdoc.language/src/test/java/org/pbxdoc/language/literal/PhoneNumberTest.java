/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.language.literal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.i18n.phonenumbers.ShortNumberInfo;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pbxdoc.language.literal.PhoneNumber.Canonical;
import org.pbxdoc.language.literal.PhoneNumber.Reason;
import org.pbxdoc.language.literal.PhoneNumber.Rejected;

class PhoneNumberTest {

    @ParameterizedTest
    @CsvSource({
        "+41 44 000 01 00, CH, +41440000100",
        "0041440000100, CH, +41440000100",
        "044 000 01 00, CH, +41440000100",
        "+41 (0)44 000 01 00, CH, +41440000100",
        "+41/44/000.01.00, CH, +41440000100",
        "0041 (0)44 000 01 00, DE, +41440000100",
        "+41 860 44 000 01 00, CH, +41860440000100",
        "+423 870 00 00, CH, +4238700000",
        "+423 660 12 34 56, CH, +423660123456",
        "+43 1 234, CH, +431234",
        "+39 02 1234 5678, CH, +390212345678",
        "02 1234 5678, IT, +390212345678",
        "+39 347 123 4567, CH, +393471234567",
        "+33 1 23 45 67 89, CH, +33123456789",
        "+49 30 1234567, CH, +49301234567",
        "+49 30 123456-0, CH, +49301234560",
        "0800 000 123, CH, +41800000123",
    })
    void readsWhatPeopleWrite(String text, String country, String e164) {
        Canonical number = assertInstanceOf(Canonical.class, PhoneNumber.parse(text, country), text);
        assertEquals(e164, number.e164());
        assertEquals(Optional.of(new Canonical(e164, false)), PhoneNumber.read(number.inWords(), country));
    }

    @ParameterizedTest
    @ValueSource(strings = {"+41 (0)44 000 01 00", "+41 044 000 01 00", "0041 (0)44 000 01 00", "+49 (0)30 1234567"})
    void noticesTheTrunkZero(String text) {
        assertTrue(assertInstanceOf(Canonical.class, PhoneNumber.parse(text, "CH")).trunkZero(), text);
    }

    @Test
    void keepsTheZeroOfItaly() {
        Canonical number = assertInstanceOf(Canonical.class, PhoneNumber.parse("+39 (0)2 1234 5678", "CH"));
        assertEquals("+390212345678", number.e164());
        assertEquals("+39 02 1234 5678", number.inWords());
    }

    @ParameterizedTest
    @CsvSource({
        "41440000100, CH, AMBIGUOUS, +41 44 000 01 00",
        "440000100, CH, AMBIGUOUS, +41 44 000 01 00",
        "49301234567, CH, AMBIGUOUS,",
        "8700000, LI, AMBIGUOUS, +423 870 00 00",
        "079 474 381, CH, LENGTH,",
        "+41 44 000 01 000, CH, LENGTH,",
        "+41 44 000 01 00 123, CH, LENGTH,",
        "+423 870 00 00 00, CH, LENGTH,",
        "+39 2, CH, LENGTH,",
        "+41 75 870 00 00, CH, OLD_LIECHTENSTEIN, +423 870 00 00",
        "075 870 00 00, CH, OLD_LIECHTENSTEIN, +423 870 00 00",
        "075 870 00 00, LI, OLD_LIECHTENSTEIN, +423 870 00 00",
        "+41 (0)75 870 00 00, CH, OLD_LIECHTENSTEIN, +423 870 00 00",
        "117, CH, SHORT,",
        "1414, CH, SHORT,",
        "+999 123 456, CH, COUNTRY,",
        "+, CH, CHARACTERS,",
        "'', CH, CHARACTERS,",
        "0800 FLOWERS, CH, CHARACTERS,",
        "+41 44 000 01 00x12, CH, CHARACTERS,",
        "044 000 01 00, XX, AMBIGUOUS,",
    })
    void refusesWhatIsNoNumberOrTwo(String text, String country, Reason reason, String suggestion) {
        Rejected rejected = assertInstanceOf(Rejected.class, PhoneNumber.parse(text, country), text);
        assertEquals(reason, rejected.reason());
        assertEquals(Optional.ofNullable(suggestion), rejected.suggestion());
    }

    @ParameterizedTest
    @CsvSource({
        "079 474 381, 8, 9",
        "+41 860 44 000 01, 10, 12",
        "+423 87 00, 4, 7",
        "+423 66 00, 4, '7, 9'",
        "+33 1 23, 3, 9",
        "+43 12, 2, 4–13",
        "+39 02, 2, 6–12",
        "+49 123, 3, 4–15",
    })
    void saysTheLengthsOfTheCountry(String text, int digits, String expected) {
        Rejected rejected = assertInstanceOf(Rejected.class, PhoneNumber.parse(text, "CH"), text);
        assertEquals(Reason.LENGTH, rejected.reason());
        assertEquals(digits, rejected.digits());
        assertEquals(expected, rejected.expected());
    }

    @Test
    void acceptsLongGermanNumbersAndNoLonger() {
        Canonical number = assertInstanceOf(Canonical.class, PhoneNumber.parse("+49 30 1234567890123", "CH"));
        assertTrue(number.isOverlong());
        assertInstanceOf(Rejected.class, PhoneNumber.parse("+49 30 12345678901234", "CH"));
        assertInstanceOf(Rejected.class, PhoneNumber.parse("+49" + "1".repeat(400), "CH"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"CH", "LI", "DE", "AT", "FR", "IT"})
    void knowsTheEmergencyNumbersThatTheNumberingPlansKnow(String country) {
        for (int number = 10; number < 2000; number++) {
            String text = String.valueOf(number);
            assertEquals(
                    ShortNumberInfo.getInstance().isEmergencyNumber(text, country),
                    EmergencyNumbers.of(country).vital().contains(text),
                    text);
        }
    }
}
