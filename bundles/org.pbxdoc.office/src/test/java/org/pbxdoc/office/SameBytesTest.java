/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.office;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.pbxdoc.document.Text;
import org.pbxdoc.document.Workbook;

class SameBytesTest {

    private final Locale locale = Locale.getDefault();
    private final TimeZone timeZone = TimeZone.getDefault();

    @AfterEach
    void restoreDefaults() {
        Locale.setDefault(locale);
        TimeZone.setDefault(timeZone);
    }

    @Test
    void documentIsTheSameInAnyPlaceAtAnyTime() throws Exception {
        byte[] here = WordFile.of(SampleDocument.document(50)).bytes();
        goElsewhere();
        assertArrayEquals(here, WordFile.of(SampleDocument.document(50)).bytes());
    }

    @Test
    void workbookIsTheSameInAnyPlaceAtAnyTime() throws Exception {
        byte[] here = workbook();
        goElsewhere();
        assertArrayEquals(here, workbook());
    }

    private static void goElsewhere() throws InterruptedException {
        Locale.setDefault(Locale.forLanguageTag("tr-TR"));
        TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
        // file times count in steps of two seconds
        Thread.sleep(2100);
    }

    private static byte[] workbook() throws IOException {
        Workbook workbook = new Workbook(
                SampleDocument.properties(),
                List.of(new Workbook.Sheet(Text.of("Adresses"), SampleDocument.addresses(300))));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new WorkbookWriter().write(workbook, new FrenchWording(), out);
        return out.toByteArray();
    }
}
