/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.office;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.ss.usermodel.IgnoredErrorType;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.pbxdoc.document.Properties;
import org.pbxdoc.document.Table;
import org.pbxdoc.document.Text;
import org.pbxdoc.document.Wording;
import org.pbxdoc.document.Workbook;
import org.pbxdoc.document.WriterLabel;

/** Writes a workbook as an Excel file: one table a sheet, ready to filter and to print. */
public final class WorkbookWriter {

    private static final int ROWS_IN_MEMORY = 200;
    private static final int PART_OF_HEADER = 60;
    private static final Comparator<String> CONTENT_TYPES_FIRST =
            Comparator.comparing((String name) -> !name.startsWith("[")).thenComparing(Comparator.naturalOrder());

    /**
     * Writes {@code workbook} in the language of {@code wording}; {@code out} stays open.
     *
     * @throws IOException if a table is larger than a sheet or {@code out} cannot be written
     */
    public void write(Workbook workbook, Wording wording, OutputStream out) throws IOException {
        Path stamped = Files.createTempFile("pbxdoc", ".xlsx");
        try {
            write(workbook, wording, stamped);
            repack(stamped, out);
        } finally {
            Files.deleteIfExists(stamped);
        }
    }

    private static void write(Workbook workbook, Wording wording, Path to) throws IOException {
        try (XSSFWorkbook file = new XSSFWorkbook();
                SXSSFWorkbook streamed = new SXSSFWorkbook(file, ROWS_IN_MEMORY)) {
            SheetStyles styles = new SheetStyles(file);
            TabNames names = new TabNames();
            for (Workbook.Sheet sheet : workbook.sheets()) {
                String name = names.name(wording.say(sheet.name()), sheet.table().id());
                add(streamed, name, sheet, wording, styles, workbook.properties());
            }
            if (workbook.sheets().isEmpty()) {
                Table empty = new Table("empty", Text.EMPTY, List.of(), List.of());
                String name = names.name(wording.say(workbook.properties().title()), "");
                add(streamed, name, new Workbook.Sheet(Text.EMPTY, empty), wording, styles, workbook.properties());
            }
            SheetColours.complete(file);
            describe(file.getProperties(), workbook.properties(), wording);
            try (OutputStream bytes = new BufferedOutputStream(Files.newOutputStream(to))) {
                streamed.write(bytes);
            }
        }
    }

    private static void add(
            SXSSFWorkbook workbook,
            String name,
            Workbook.Sheet content,
            Wording wording,
            SheetStyles styles,
            Properties properties)
            throws IOException {
        SXSSFSheet sheet = workbook.createSheet(name);
        Table table = content.table();
        SheetFiller filler = new SheetFiller(sheet, table, wording, styles);
        int rows = filler.fill();
        filler.remarks(content.remarks());
        sheet.createFreezePane(0, 1);
        print(sheet, wording, properties);
        int columns = table.columns().size();
        if (columns > 0) {
            CellRangeAddress all = new CellRangeAddress(0, rows - 1, 0, columns - 1);
            sheet.setAutoFilter(all);
            workbook.getXSSFWorkbook().getSheet(name).addIgnoredErrors(all, IgnoredErrorType.NUMBER_STORED_AS_TEXT);
        }
    }

    private static void print(SXSSFSheet sheet, Wording wording, Properties properties) {
        sheet.setRepeatingRows(CellRangeAddress.valueOf("1:1"));
        sheet.setFitToPage(true);
        PrintSetup print = sheet.getPrintSetup();
        print.setPaperSize(PrintSetup.A4_PAPERSIZE);
        print.setLandscape(true);
        print.setFitWidth((short) 1);
        print.setFitHeight((short) 0);
        sheet.getHeader().setLeft(headerText(properties.customer()));
        sheet.getHeader().setRight(headerText(wording.say(properties.title())));
        String version = properties.version().isEmpty()
                ? ""
                : WriterLabel.VERSION.in(wording) + " " + properties.version() + "  \u00B7  ";
        sheet.getFooter()
                .setLeft(headerText(version + WriterLabel.AS_OF.in(wording) + " "
                        + CalendarDate.written(properties.asOf())));
        sheet.getFooter().setCenter(headerText(wording.say(properties.status())));
        sheet.getFooter().setRight(headerText(WriterLabel.PAGE.in(wording)) + " &P / &N");
    }

    /** Excel takes 255 characters in all and reads an ampersand as a code. */
    private static String headerText(String text) {
        String safe = SafeText.of(text);
        int end = Math.min(safe.length(), PART_OF_HEADER);
        if (end > 0 && Character.isHighSurrogate(safe.charAt(end - 1))) {
            end--;
        }
        return safe.substring(0, end).replace("&", "&&");
    }

    private static void describe(POIXMLProperties file, Properties properties, Wording wording) {
        POIXMLProperties.CoreProperties core = file.getCoreProperties();
        core.setTitle(SafeText.of(wording.say(properties.title())));
        core.setSubjectProperty(SafeText.of(wording.say(properties.subject())));
        core.setCreator(SafeText.of(properties.author().isEmpty() ? properties.integrator() : properties.author()));
        core.setContentStatus(SafeText.of(wording.say(properties.status())));
        Date day = Date.from(properties.asOf().atStartOfDay(ZoneOffset.UTC).toInstant());
        core.setCreated(Optional.of(day));
        core.setModified(Optional.of(day));
        file.getExtendedProperties().setApplication("pbxdoc");
        file.getExtendedProperties().setCompany(SafeText.of(properties.integrator()));
    }

    /** Packs the parts anew, because POI stamps them with the time of day. */
    private static void repack(Path stamped, OutputStream out) throws IOException {
        PartArchive archive = new PartArchive(out);
        try (ZipFile parts = new ZipFile(stamped.toFile())) {
            List<String> names = parts.stream().map(ZipEntry::getName).sorted(CONTENT_TYPES_FIRST).toList();
            for (String name : names) {
                try (InputStream content = parts.getInputStream(parts.getEntry(name))) {
                    archive.add(name, content);
                }
            }
        }
        archive.finish();
    }
}
