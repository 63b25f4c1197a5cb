/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.reliability.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The sheets of an Excel file. */
public final class SheetTables {

    private static final DataFormatter SHOWN = new DataFormatter(Locale.ROOT);

    private SheetTables() {}

    /** Returns the sheets of the file {@code xlsx} as a reader sees them; a formula is an error. */
    public static List<Grid> of(byte[] xlsx) throws IOException {
        List<Grid> grids = new ArrayList<>();
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(xlsx))) {
            for (Sheet sheet : workbook) {
                grids.add(new Grid(sheet.getSheetName(), rows(sheet)));
            }
        }
        return grids;
    }

    /** Returns the texts in the cells of {@code xlsx} as they are, the names of the sheets among them. */
    public static List<String> texts(byte[] xlsx) throws IOException {
        List<String> texts = new ArrayList<>();
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(xlsx))) {
            for (Sheet sheet : workbook) {
                texts.add(sheet.getSheetName());
                texts.add(String.join("\n", sheet.getHeader().getLeft(), sheet.getHeader().getCenter(), sheet.getHeader().getRight()));
                texts.add(String.join("\n", sheet.getFooter().getLeft(), sheet.getFooter().getCenter(), sheet.getFooter().getRight()));
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        texts.add(shown(cell));
                    }
                }
            }
        }
        return texts;
    }

    private static List<List<String>> rows(Sheet sheet) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        for (Row row : sheet) {
            List<String> cells = new ArrayList<>();
            for (int i = 0; i < row.getLastCellNum(); i++) {
                cells.add(shown(row.getCell(i)));
            }
            rows.add(Grid.row(cells));
        }
        return rows;
    }

    private static String shown(Cell cell) throws IOException {
        if (cell == null) {
            return "";
        }
        if (cell.getCellType() == CellType.FORMULA) {
            throw new IOException("a formula in " + cell.getSheet().getSheetName() + " " + cell.getAddress());
        }
        return cell.getCellType() == CellType.STRING ? cell.getStringCellValue() : SHOWN.formatCellValue(cell);
    }
}
