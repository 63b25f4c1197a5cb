/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.office;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.pbxdoc.document.Text;
import org.pbxdoc.document.Workbook;

class GrowthTest {

    private static final int SMALL = 10_000;
    private static final int LARGE = 50_000;
    private static final double ALLOWED = 8;

    @Test
    void documentTakesTimeInProportionToItsRows() throws IOException {
        check("Word", rows -> new WordWriter()
                .write(
                        SampleDocument.document(rows),
                        new FrenchWording(),
                        SampleDocument.drawings(),
                        OutputStream.nullOutputStream()));
    }

    @Test
    void workbookTakesTimeInProportionToItsRows() throws IOException {
        check("xlsx", rows -> new WorkbookWriter()
                .write(
                        new Workbook(
                                SampleDocument.properties(),
                                List.of(new Workbook.Sheet(Text.of("Adresses"), SampleDocument.addresses(rows)))),
                        new FrenchWording(),
                        OutputStream.nullOutputStream()));
    }

    private interface Writing {
        void write(int rows) throws IOException;
    }

    private static void check(String what, Writing writing) throws IOException {
        writing.write(SMALL);
        long small = nanos(writing, SMALL);
        long large = nanos(writing, LARGE);
        double ratio = (double) large / small;
        System.out.printf(
                Locale.ROOT,
                "%s: %d rows %d ms, %d rows %d ms, ratio %.1f%n",
                what, SMALL, small / 1_000_000, LARGE, large / 1_000_000, ratio);
        assertTrue(ratio < ALLOWED, what + " grows by " + ratio + " for five times the rows");
    }

    private static long nanos(Writing writing, int rows) throws IOException {
        long best = Long.MAX_VALUE;
        for (int i = 0; i < 2; i++) {
            long start = System.nanoTime();
            writing.write(rows);
            best = Math.min(best, System.nanoTime() - start);
        }
        return best;
    }
}
