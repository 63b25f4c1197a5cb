/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.office;

import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTFont;
import org.pbxdoc.document.Role;

/** The cell styles of a workbook, one for each role and form of a cell, made when first wanted. */
final class SheetStyles {

    static final short SIZE = 10;
    private static final String OPAQUE = "FF";

    private final XSSFWorkbook workbook;
    private final Map<Key, XSSFCellStyle> styles = new HashMap<>();
    private final Map<Boolean, XSSFCellStyle> headings = new HashMap<>();
    private XSSFCellStyle remark;

    SheetStyles(XSSFWorkbook workbook) {
        this.workbook = workbook;
        XSSFFont standard = workbook.getFontAt(0);
        standard.setFontName(StylesPart.FACE);
        standard.setFontHeightInPoints(SIZE);
    }

    /** What a cell holds, as far as its style is concerned. */
    enum Form {
        /** Text that Excel must not take for anything else. */
        TEXT("@"),
        /** Text too long for the text format, which shows only its first 255 characters on some systems. */
        LONG_TEXT("General"),
        NUMBER("General"),
        DATE("dd.mm.yyyy");

        private final String format;

        Form(String format) {
            this.format = format;
        }
    }

    private record Key(Form form, Role role, boolean flushRight) {}

    /** Returns the style of a column heading. */
    CellStyle heading(boolean flushRight) {
        return headings.computeIfAbsent(flushRight, this::createHeading);
    }

    private XSSFCellStyle createHeading(boolean flushRight) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(font(StylesPart.FACE, Palette.DEEP_BLUE, true, false));
        fill(style, Palette.MIST);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBottomBorderColor(colour(Palette.DEEP_BLUE));
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        align(style, flushRight);
        style.setWrapText(true);
        style.setDataFormat(workbook.createDataFormat().getFormat(Form.TEXT.format));
        return style;
    }

    /** The indent keeps figures apart from the text of the next column. */
    private static void align(XSSFCellStyle style, boolean flushRight) {
        style.setAlignment(flushRight ? HorizontalAlignment.RIGHT : HorizontalAlignment.LEFT);
        style.setIndention((short) 1);
    }

    /** Returns the style of a cell of {@code form} and {@code role}. */
    CellStyle cell(Form form, Role role, boolean flushRight) {
        return styles.computeIfAbsent(new Key(form, role, flushRight), this::create);
    }

    /** Returns the style of words below a table: quiet, and running on over the next columns. */
    CellStyle remark() {
        if (remark == null) {
            remark = workbook.createCellStyle();
            remark.setFont(font(StylesPart.FACE, Palette.SLATE, false, true));
            remark.setIndention((short) 1);
            remark.setAlignment(HorizontalAlignment.LEFT);
        }
        return remark;
    }

    private XSSFCellStyle create(Key key) {
        RoleLook look = RoleLook.of(key.role());
        XSSFCellStyle style = workbook.createCellStyle();
        String face = key.role() == Role.CODE ? StylesPart.FIXED_FACE : StylesPart.FACE;
        style.setFont(font(face, look.colour(), look.bold(), look.italic()));
        if (look.filled()) {
            fill(style, look.fill());
        }
        style.setBorderBottom(BorderStyle.HAIR);
        style.setBottomBorderColor(colour(Palette.HAIRLINE));
        style.setVerticalAlignment(VerticalAlignment.TOP);
        align(style, key.flushRight());
        style.setWrapText(key.form() == Form.TEXT || key.form() == Form.LONG_TEXT);
        style.setDataFormat(workbook.createDataFormat().getFormat(key.form().format));
        style.setQuotePrefixed(key.form() == Form.LONG_TEXT);
        return style;
    }

    /** Starts from an empty font, because the order of the calls is the order that the schema prescribes. */
    private XSSFFont font(String face, String rgb, boolean bold, boolean italic) {
        XSSFFont font = workbook.createFont();
        font.getCTFont().set(CTFont.Factory.newInstance());
        font.setBold(bold);
        font.setItalic(italic);
        font.setFontHeightInPoints(SIZE);
        font.setColor(colour(rgb));
        font.setFontName(face);
        return font;
    }

    private void fill(XSSFCellStyle style, String rgb) {
        style.setFillForegroundColor(colour(rgb));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }

    private XSSFColor colour(String rgb) {
        return new XSSFColor(HexFormat.of().parseHex(OPAQUE + rgb), workbook.getStylesSource().getIndexedColors());
    }
}
