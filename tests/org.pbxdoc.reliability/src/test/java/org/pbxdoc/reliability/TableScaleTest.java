/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.reliability;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.pbxdoc.compose.Composition;
import org.pbxdoc.diagram.PlantUmlDrawings;
import org.pbxdoc.document.Document;
import org.pbxdoc.document.Properties;
import org.pbxdoc.document.Section;
import org.pbxdoc.document.Table;
import org.pbxdoc.document.Text;
import org.pbxdoc.document.Wording;
import org.pbxdoc.document.Workbook;
import org.pbxdoc.office.CsvWriter;
import org.pbxdoc.office.WordWriter;
import org.pbxdoc.office.WorkbookWriter;
import org.pbxdoc.pdf.PdfWriter;

/**
 * A table of eight columns takes time in proportion to its rows and fits into 512 MB, the memory of the tests of this module.
 *
 * <p>With {@code -Dpbxdoc.full} it has 10,000 and 50,000 rows and the figures of {@code docs/performance.md} are measured;
 * otherwise fewer rows show the growth.
 */
class TableScaleTest {

    private static final boolean FULL = System.getProperty("pbxdoc.full") != null;
    private static final int SMALL = FULL ? 10_000 : 4_000;
    private static final int LARGE = 5 * SMALL;
    private static final int RUNS = 5;
    private static final int COLUMNS = 8;
    private static final double GROWTH = 6;
    private static final long HEAP = 512L << 20;

    private static final Wording FRENCH = Composition.wording("fr");

    private interface Writing {
        void write(int rows) throws IOException;
    }

    @Test
    void word() throws IOException {
        check("docx", 4, rows -> new WordWriter().write(document(rows), FRENCH, new PlantUmlDrawings(), OutputStream.nullOutputStream()));
    }

    @Test
    void pdf() throws IOException {
        check("pdf", 10, rows -> new PdfWriter()
                .write(document(rows), FRENCH, new PlantUmlDrawings(), List.of(), OutputStream.nullOutputStream()));
    }

    @Test
    void workbook() throws IOException {
        check("xlsx", 10, rows -> new WorkbookWriter()
                .write(
                        new Workbook(properties(), List.of(new Workbook.Sheet(Text.of("Table"), table(rows)))),
                        FRENCH,
                        OutputStream.nullOutputStream()));
    }

    @Test
    void csv() throws IOException {
        check("csv", 2, rows -> new CsvWriter().write(table(rows), FRENCH, OutputStream.nullOutputStream()));
    }

    private static void check(String format, double seconds, Writing writing) throws IOException {
        writing.write(SMALL / 4);
        double small = FULL ? median(writing, SMALL) : Double.MAX_VALUE;
        double large = FULL ? median(writing, LARGE) : Double.MAX_VALUE;
        // What else the machine does only ever adds, to caches if not to the clock: the least time is what the rows cost.
        for (int i = 0; !FULL && i < RUNS && (i < 2 || large / small >= GROWTH); i++) {
            small = Math.min(small, time(writing, SMALL));
            large = Math.min(large, time(writing, LARGE));
        }
        double growth = large / small;
        System.out.printf(
                Locale.ROOT,
                "| %s | %.2f s | %.2f s | %.1f |%n", format, small, large, growth);
        assertTrue(Runtime.getRuntime().maxMemory() <= HEAP || !FULL, "this is to run with -Xmx512m");
        assertTrue(growth < GROWTH, format + " grows by " + growth + " for five times the rows");
        assertTrue(!FULL || large < seconds, format + " takes " + large + " s for " + LARGE + " rows");
    }

    private static double median(Writing writing, int rows) throws IOException {
        double[] times = new double[RUNS];
        for (int i = 0; i < RUNS; i++) {
            times[i] = time(writing, rows);
        }
        Arrays.sort(times);
        return times[RUNS / 2];
    }

    /** Time of this thread, so that whatever else runs on the machine hardly counts. */
    private static double time(Writing writing, int rows) throws IOException {
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        writing.write(rows);
        return (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1e9;
    }

    private static Document document(int rows) {
        Section section = new Section("table", Text.of("Table"), Section.Orientation.LANDSCAPE, List.of(table(rows)));
        return Document.of(properties(), List.of(section));
    }

    private static Properties properties() {
        Text title = Text.of("Une longue table");
        return new Properties(
                title, title, "Client", "Intégrateur", "Auteur", "1.0", title, LocalDate.of(2026, 11, 20), title, Optional.empty());
    }

    /** Rows are made when they are asked for, as those of a large customer are. */
    private static Table table(int rows) {
        List<Table.Column> columns = IntStream.range(0, COLUMNS)
                .mapToObj(i -> new Table.Column(
                        Text.of("Colonne " + i), 1 + i % 3, i == 0 ? Table.Column.Kind.NUMBER : i % 2 == 0 ? Table.Column.Kind.LITERAL : Table.Column.Kind.TEXT))
                .toList();
        return new Table("many", Text.of("Beaucoup de lignes"), columns, () -> new Iterator<>() {
            private int next;

            @Override
            public boolean hasNext() {
                return next < rows;
            }

            @Override
            public Table.Row next() {
                int row = next++;
                return Table.Row.of(IntStream.range(0, COLUMNS).mapToObj(i -> cell(row, i)).toArray(Table.Cell[]::new));
            }
        });
    }

    private static Table.Cell cell(int row, int column) {
        return switch (column) {
            case 0 -> Table.Cell.of(row);
            case 2 -> Table.Cell.of("10." + row / 65_536 + "." + row / 256 % 256 + "." + row % 256);
            case 4 -> Table.Cell.of(String.format(Locale.ROOT, "08:00:0f:%02x:%02x:%02x", row >> 16, row >> 8 & 255, row & 255));
            case 6 -> Table.Cell.of("+41 44 000 " + row % 90 + " 10");
            default -> Table.Cell.of("Bureau " + row % 400 + ", étage " + row % 7);
        };
    }
}
