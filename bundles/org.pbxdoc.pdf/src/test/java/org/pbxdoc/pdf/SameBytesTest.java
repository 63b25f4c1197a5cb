/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.pbxdoc.document.Paragraph;
import org.pbxdoc.document.Text;

/** The same document gives the same bytes, whatever the machine is set to. */
class SameBytesTest {

    @Test
    void twoRunsUnderOtherLanguagesAndTimeZonesAreEqual() throws IOException {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        byte[] first = Sample.write(Sample.document());
        try {
            for (String language : new String[] {"tr-TR", "ar-EG", "de-CH"}) {
                Locale.setDefault(Locale.forLanguageTag(language));
                TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
                assertArrayEquals(first, Sample.write(Sample.document()), language);
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void anotherWordGivesAnotherFile() throws IOException {
        byte[] one = Sample.write(Sample.of(Paragraph.of(Text.of("one"))));
        byte[] other = Sample.write(Sample.of(Paragraph.of(Text.of("neo"))));
        assertFalse(Arrays.equals(one, other));
    }
}
