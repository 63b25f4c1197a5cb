/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.pdf;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.pbxdoc.document.Table;
import org.pbxdoc.document.Text;

/** A long table takes time in proportion to its rows; the tests of this module run in 512 MB. */
class GrowthTest {
    private static final List<Table.Column> COLUMNS = IntStream.range(0, 8)
            .mapToObj(i -> Sample.column("Column " + i, 1, Table.Column.Kind.LITERAL))
            .toList();

    @Test
    void fiveTimesTheRowsTakeLessThanEightTimesTheTime() throws IOException {
        seconds(2_000);
        double small = seconds(10_000);
        double large = seconds(50_000);
        assertTrue(large < 8 * small, "10,000 rows took " + small + " s, 50,000 rows " + large + " s");
    }

    private static double seconds(int rows) throws IOException {
        Iterable<Table.Row> made = () -> new Iterator<>() {
            private int next;

            @Override
            public boolean hasNext() {
                return next < rows;
            }

            @Override
            public Table.Row next() {
                next++;
                return Table.Row.of(IntStream.range(0, 8).mapToObj(i -> Table.Cell.of("10." + i + "." + next % 250)).toArray(Table.Cell[]::new));
            }
        };
        // Time of this thread, so that whatever else runs on the machine does not count.
        ThreadMXBean clock = ManagementFactory.getThreadMXBean();
        long start = clock.getCurrentThreadCpuTime();
        new PdfWriter().write(Sample.of(new Table("many", Text.of("Many"), COLUMNS, made)), new FrenchWording(), Sample.DRAWINGS,
                List.of(), OutputStream.nullOutputStream());
        return (clock.getCurrentThreadCpuTime() - start) / 1e9;
    }
}
