/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.office;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.ConditionalFormattingRule;
import org.apache.poi.ss.usermodel.PatternFormatting;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetConditionalFormatting;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTColor;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTDxf;
import org.pbxdoc.document.Role;
import org.pbxdoc.document.Table;

/**
 * The colours of a sheet that follow what people change in it: figures by the scale of their column, states by their word.
 *
 * <p>The cells carry the same colours by themselves, for programs that know no conditional formatting.
 */
final class SheetColours {

    /** More words than that are no states any more. */
    private static final int MOST_WORDS = 12;
    private static final List<Role> STATES = List.of(Role.FAIL, Role.WARNING, Role.PASS, Role.OPEN);

    private final Table table;
    private final Map<Integer, Map<String, Role>> words = new TreeMap<>();

    SheetColours(Table table) {
        this.table = table;
    }

    /** Takes note of the state that {@code text} in {@code column} stands for. */
    void state(int column, String text, Role role) {
        if (table.columns().get(column).kind() == Table.Column.Kind.STATE && STATES.contains(role) && !text.isEmpty()) {
            words.computeIfAbsent(column, key -> new LinkedHashMap<>()).merge(text, role, (old, now) -> old == now ? old : Role.NORMAL);
        }
    }

    /** Adds the colours to {@code sheet}, whose rows up to {@code last} (from 0) are those of the table. */
    void addTo(Sheet sheet, int last) {
        for (int i = 0; i < table.columns().size() && last > 0; i++) {
            Optional<Table.Scale> scale = table.columns().get(i).scale();
            if (scale.isPresent()) {
                figures(sheet, i, last, scale.get());
            }
        }
        Map<Map<String, Role>, Set<Integer>> alike = new LinkedHashMap<>();
        words.forEach((column, states) -> alike.computeIfAbsent(known(states), key -> new LinkedHashSet<>()).add(column));
        alike.forEach((states, columns) -> {
            if (!states.isEmpty() && states.size() <= MOST_WORDS) {
                states(sheet, columns, last, states);
            }
        });
    }

    /** In a matrix every column has the same states, even if one of them lacks some. */
    private Map<String, Role> known(Map<String, Role> column) {
        Map<String, Role> all = new TreeMap<>();
        words.values().forEach(states -> states.forEach((text, role) -> all.merge(text, role, (old, now) -> old == now ? old : Role.NORMAL)));
        Map<String, Role> used = all.size() <= MOST_WORDS && !all.containsValue(Role.NORMAL) ? all : new TreeMap<>(column);
        used.values().removeIf(role -> role == Role.NORMAL);
        return used;
    }

    /** Completes the colours of {@code workbook}: the library leaves out how opaque the font of a rule is, which the format demands. */
    static void complete(XSSFWorkbook workbook) {
        StylesTable styles = workbook.getStylesSource();
        for (int i = 0; i < styles._getDXfsSize(); i++) {
            CTDxf rule = styles.getDxfAt(i);
            for (CTColor colour : rule.isSetFont() ? rule.getFont().getColorArray() : new CTColor[0]) {
                byte[] rgb = colour.getRgb();
                if (rgb != null && rgb.length == 3) {
                    colour.setRgb(new byte[] {(byte) 0xFF, rgb[0], rgb[1], rgb[2]});
                }
            }
        }
    }

    private static void figures(Sheet sheet, int column, int last, Table.Scale scale) {
        String cell = cell(column);
        String beyond = scale.isRising() ? ">=" : "<=";
        String number = "ISNUMBER(" + cell + ")";
        SheetConditionalFormatting colours = sheet.getSheetConditionalFormatting();
        CellRangeAddress[] where = {new CellRangeAddress(1, last, column, column)};
        ConditionalFormattingRule[] rules = {
            rule(colours, "AND(" + number + "," + cell + beyond + figure(scale.fail()) + ")", Role.FAIL),
            rule(colours, "AND(" + number + "," + cell + beyond + figure(scale.warning()) + ")", Role.WARNING),
            rule(colours, number, Role.PASS)
        };
        // one formatting for each rule: together they would be limited to three
        for (ConditionalFormattingRule rule : rules) {
            colours.addConditionalFormatting(where, rule);
        }
    }

    private static void states(Sheet sheet, Set<Integer> columns, int last, Map<String, Role> states) {
        SheetConditionalFormatting colours = sheet.getSheetConditionalFormatting();
        CellRangeAddress[] where = columns.stream().map(i -> new CellRangeAddress(1, last, i, i)).toArray(CellRangeAddress[]::new);
        String cell = cell(columns.iterator().next());
        states.forEach((text, role) -> colours.addConditionalFormatting(
                where, rule(colours, "EXACT(" + cell + ",\"" + text.replace("\"", "\"\"") + "\")", role)));
    }

    private static ConditionalFormattingRule rule(SheetConditionalFormatting colours, String formula, Role role) {
        RoleLook look = RoleLook.of(role);
        ConditionalFormattingRule rule = colours.createConditionalFormattingRule(formula);
        rule.createFontFormatting().setFontColor(colour(look.colour()));
        PatternFormatting pattern = rule.createPatternFormatting();
        pattern.setFillBackgroundColor(colour(look.fill()));
        pattern.setFillPattern(PatternFormatting.SOLID_FOREGROUND);
        return rule;
    }

    /** The first cell below the heading, with the row left open. */
    private static String cell(int column) {
        return CellReference.convertNumToColString(column) + "2";
    }

    private static String figure(double figure) {
        return figure == Math.rint(figure) ? String.valueOf((long) figure) : String.format(Locale.ROOT, "%s", figure);
    }

    private static XSSFColor colour(String rgb) {
        return new XSSFColor(java.util.HexFormat.of().parseHex("FF" + rgb), null);
    }
}
