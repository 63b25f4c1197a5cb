/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.pbxdoc.document.Role;
import org.pbxdoc.document.Table;
import org.pbxdoc.document.Table.Column.Kind;
import org.pbxdoc.document.Text;
import org.pbxdoc.document.Workbook;

class WorkbookWriterTest {

    @Test
    void cellsKeepTheirKind() throws IOException {
        try (XSSFWorkbook read = written(numbers())) {
            XSSFSheet sheet = read.getSheet("Numéros");
            Cell literal = sheet.getRow(2).getCell(1);
            assertEquals(CellType.STRING, literal.getCellType());
            assertEquals("+41 21 555 01 00", literal.getStringCellValue());
            assertEquals("@", literal.getCellStyle().getDataFormatString());
            assertEquals(30.0, sheet.getRow(2).getCell(2).getNumericCellValue());
            Cell date = sheet.getRow(2).getCell(3);
            assertEquals(LocalDate.of(2024, 3, 15), date.getLocalDateTimeCellValue().toLocalDate());
            assertEquals("dd.mm.yyyy", date.getCellStyle().getDataFormatString());
            assertEquals(CellType.STRING, sheet.getRow(3).getCell(3).getCellType());
            assertEquals("dès que possible", sheet.getRow(3).getCell(3).getStringCellValue());
            assertEquals("non conforme", sheet.getRow(3).getCell(4).getStringCellValue());
            assertEquals(
                    "FF" + RoleLook.of(Role.FAIL).fill(),
                    sheet.getRow(3).getCell(4).getCellStyle().getFillForegroundColorColor().getARGBHex());
        }
    }

    @Test
    void sheetIsReadyToFilterAndToPrint() throws IOException {
        try (XSSFWorkbook read = written(numbers())) {
            XSSFSheet sheet = read.getSheetAt(0);
            assertEquals("A1:E4", sheet.getCTWorksheet().getAutoFilter().getRef());
            assertEquals(1, sheet.getPaneInformation().getHorizontalSplitPosition());
            assertTrue(sheet.getPaneInformation().isFreezePane());
            assertTrue(sheet.getPrintSetup().getLandscape());
            assertTrue(sheet.getFitToPage());
            assertEquals(1, sheet.getPrintSetup().getFitWidth());
            assertEquals(0, sheet.getPrintSetup().getFitHeight());
            assertEquals(0, sheet.getRepeatingRows().getFirstRow());
            assertEquals("Clinique de la Côte SA", sheet.getHeader().getLeft());
            assertEquals("Page &P / &N", sheet.getFooter().getRight());
            assertTrue(sheet.getRow(0).getCell(0).getCellStyle().getFontIndex() > 0);
            assertEquals(List.of(CellRangeAddress.valueOf("A2:E2")), sheet.getMergedRegions());
            assertTrue(sheet.getColumnWidth(1) > sheet.getColumnWidth(2));
            assertEquals("pbxdoc", read.getProperties().getExtendedProperties().getApplication());
        }
    }

    @Test
    void numberWithASignIsANumberAndTextWithASignIsText() throws IOException {
        Table table = new Table(
                "t",
                Text.of("t"),
                List.of(SampleDocument.column("n", 1, Kind.NUMBER), SampleDocument.column("t", 1, Kind.TEXT)),
                List.of(Table.Row.of(Table.Cell.of(-5), Table.Cell.of("-5"))));
        try (XSSFWorkbook read = written(table)) {
            assertEquals(-5.0, read.getSheetAt(0).getRow(1).getCell(0).getNumericCellValue());
            assertEquals("-5", read.getSheetAt(0).getRow(1).getCell(1).getStringCellValue());
        }
    }

    /** What somebody changes in the sheet changes its colour. */
    @Test
    void coloursAreConditionalAndRemarksStandBelow() throws IOException {
        Table table = new Table(
                "t",
                Text.of("t"),
                List.of(
                        new Table.Column(Text.of("Utilisation (%)"), 1, Kind.NUMBER, Optional.of(new Table.Scale(80, 101))),
                        new Table.Column(Text.of("Jours"), 1, Kind.NUMBER, Optional.of(new Table.Scale(90, -1))),
                        SampleDocument.column("Droit", 1, Kind.STATE)),
                List.of(
                        Table.Row.of(Table.Cell.of(50), Table.Cell.of(25), Table.Cell.of(Text.of("autorisé"), Role.PASS)),
                        Table.Row.of(Table.Cell.of(120), Table.Cell.of(-3), Table.Cell.of(Text.of("bloqué"), Role.FAIL))));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new WorkbookWriter().write(
                new Workbook(SampleDocument.properties(), List.of(new Workbook.Sheet(Text.of("S"), table, List.of(Text.of("Jaune dès 80 %."))))),
                new FrenchWording(),
                out);
        try (XSSFWorkbook read = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            XSSFSheet sheet = read.getSheetAt(0);
            List<String> formulas = new java.util.ArrayList<>();
            for (int i = 0; i < sheet.getSheetConditionalFormatting().getNumConditionalFormattings(); i++) {
                formulas.add(sheet.getSheetConditionalFormatting().getConditionalFormattingAt(i).getRule(0).getFormula1());
            }
            assertEquals(
                    List.of(
                            "AND(ISNUMBER(A2),A2>=101)", "AND(ISNUMBER(A2),A2>=80)", "ISNUMBER(A2)", "AND(ISNUMBER(B2),B2<=-1)",
                            "AND(ISNUMBER(B2),B2<=90)", "ISNUMBER(B2)", "EXACT(C2,\"autorisé\")", "EXACT(C2,\"bloqué\")"),
                    formulas);
            for (int i = 0; i < formulas.size(); i++) {
                byte[] colour = read.getStylesSource().getDxfAt(i).getFont().getColorArray(0).getRgb();
                assertEquals(4, colour.length, "the format demands an opacity too");
            }
            assertEquals("A1:C3", sheet.getCTWorksheet().getAutoFilter().getRef());
            assertEquals("Jaune dès 80 %.", sheet.getRow(4).getCell(0).getStringCellValue());
        }
    }

    @Test
    void workbookWithoutSheetsStillOpens() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new WorkbookWriter()
                .write(new Workbook(SampleDocument.properties(), List.of()), new FrenchWording(), out);
        try (XSSFWorkbook read = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            assertEquals(1, read.getNumberOfSheets());
            assertFalse(read.getSheetName(0).isEmpty());
        }
    }

    @Test
    void cellThatExcelCannotHoldIsRefusedWithItsTable() {
        Table table = new Table(
                "notes",
                Text.of("t"),
                List.of(SampleDocument.column("t", 1, Kind.TEXT)),
                List.of(Table.Row.of(Table.Cell.of("x".repeat(40_000)))));
        IOException refusal = assertThrows(IOException.class, () -> written(table));
        assertTrue(refusal.getMessage().contains("notes") && refusal.getMessage().contains("32767"));
    }

    private static Table numbers() {
        return new Table(
                "numeros",
                Text.of("Numéros"),
                List.of(
                        SampleDocument.column("Ligne", 3, Kind.TEXT),
                        SampleDocument.column("Numéro", 4, Kind.LITERAL),
                        SampleDocument.column("Canaux", 1, Kind.NUMBER),
                        SampleDocument.column("Depuis", 2, Kind.DATE),
                        SampleDocument.column("État", 2, Kind.STATE)),
                List.of(
                        Table.Row.group(Text.of("Morges")),
                        row("SIP", "+41 21 555 01 00", 30, "15.03.2024", Role.PASS),
                        row("RNIS", "0215550200", 8, "dès que possible", Role.FAIL)));
    }

    private static Table.Row row(String name, String number, long channels, String date, Role role) {
        return Table.Row.of(
                Table.Cell.of(name),
                Table.Cell.of(number),
                Table.Cell.of(channels),
                Table.Cell.of(date),
                Table.Cell.of(Text.EMPTY, role));
    }

    private static XSSFWorkbook written(Table table) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Workbook workbook =
                new Workbook(SampleDocument.properties(), List.of(new Workbook.Sheet(Text.of("Numéros"), table)));
        new WorkbookWriter().write(workbook, new FrenchWording(), out);
        return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
    }
}
