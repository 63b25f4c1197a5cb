/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.office;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.pbxdoc.office.Written.Cell;
import org.pbxdoc.office.Written.Listed;
import org.pbxdoc.office.Written.Merged;
import org.w3c.dom.Element;

/** Reads what people wrote in a content control: paragraphs, lists and tables. */
final class WrittenReader {

    private static final int MOST_COLUMNS = 63;
    private static final Set<String> ALIGNMENTS = Set.of("center", "right", "both");
    private static final Set<String> WRAPPERS = Set.of("sdt", "sdtContent", "ins", "customXml", "moveTo");
    private static final Set<String> SILENT = Set.of(
            "sdtPr", "sdtEndPr", "customXmlPr", "bookmarkStart", "bookmarkEnd", "proofErr", "permStart", "permEnd", "del",
            "moveFrom", "tcPr", "tblPr", "tblGrid", "trPr", "tblPrEx", "commentRangeStart", "commentRangeEnd", "sectPr");

    private final StretchReader stretches;
    private final Map<String, Map<Integer, String>> formats = new HashMap<>();

    /** Starts a reader of a file with {@code numbering}, if it numbers anything. */
    WrittenReader(StretchReader stretches, Optional<Element> numbering) {
        this.stretches = stretches;
        numbering.ifPresent(this::readNumbering);
    }

    private void readNumbering(Element root) {
        Map<String, Map<Integer, String>> schemes = new HashMap<>();
        for (Element scheme : PartXml.all(root, "abstractNum")) {
            Map<Integer, String> levels = new HashMap<>();
            for (Element level : PartXml.all(scheme, "lvl")) {
                levels.put(number(PartXml.attribute(level, "ilvl")), PartXml.value(level, "numFmt"));
            }
            schemes.put(PartXml.attribute(scheme, "abstractNumId"), levels);
        }
        for (Element list : PartXml.all(root, "num")) {
            Map<Integer, String> levels = schemes.get(PartXml.value(list, "abstractNumId"));
            if (levels != null) {
                formats.put(PartXml.attribute(list, "numId"), levels);
            }
        }
    }

    private static int number(String digits) {
        return digits.matches("\\d{1,4}") ? Integer.parseInt(digits) : 0;
    }

    /** Returns what stands in {@code content}. */
    List<Written> blocks(Element content) {
        List<Written> blocks = new ArrayList<>();
        collect(content, blocks);
        return blocks;
    }

    private void collect(Element parent, List<Written> blocks) {
        List<Element> children = PartXml.children(parent);
        if (children.stream().anyMatch(child -> PartXml.is(child, "r") || PartXml.is(child, "hyperlink"))) {
            blocks.add(ofWords(stretches.stretches(parent, false)));
            return;
        }
        for (Element child : children) {
            String name = child.getLocalName();
            if (name.equals("p")) {
                paragraph(child).ifPresent(blocks::add);
            } else if (name.equals("tbl")) {
                blocks.add(table(child));
            } else if (WRAPPERS.contains(name)) {
                collect(child, blocks);
            } else if (!SILENT.contains(name)) {
                blocks.add(ofWords(stretches.words(child)));
            }
        }
    }

    private static Written ofWords(List<Written.Stretch> said) {
        return new Written.Paragraph(Listed.NO, 0, "left", said);
    }

    /** An empty paragraph that only ends a table is not what people wrote. */
    private Optional<Written> paragraph(Element paragraph) {
        Optional<Element> look = PartXml.child(paragraph, "pPr");
        String style = look.map(l -> PartXml.value(l, "pStyle")).orElse("");
        List<Written.Stretch> said = stretches.stretches(paragraph, style.startsWith("Heading") || style.equals("Title"));
        if (said.isEmpty() && style.equals(WordStyle.TABLE_END.id())) {
            return Optional.empty();
        }
        String alignment = look.map(l -> PartXml.value(l, "jc")).map(a -> a.equals("end") ? "right" : a).orElse("");
        int level = Math.min(8, look.map(l -> number(PartXml.value(l, "numPr", "ilvl"))).orElse(0));
        String list = look.map(l -> PartXml.value(l, "numPr", "numId")).orElse("");
        Listed listed = Listed.NO;
        if (formats.containsKey(list)) {
            listed = "bullet".equals(formats.get(list).get(level)) ? Listed.BULLET : Listed.NUMBER;
        } else if (style.equals(WordStyle.LIST_BULLET.id())) {
            listed = Listed.BULLET;
        } else if (style.equals(WordStyle.LIST_NUMBER.id())) {
            listed = Listed.NUMBER;
        }
        return Optional.of(new Written.Paragraph(listed, level, ALIGNMENTS.contains(alignment) ? alignment : "left", said));
    }

    private Written table(Element table) {
        List<List<Cell>> rows = new ArrayList<>();
        rows(table, rows);
        int columns = rows.stream().mapToInt(WrittenReader::width).max().orElse(1);
        rows.replaceAll(row -> filled(row, columns));
        List<Integer> widths = PartXml.child(table, "tblGrid").map(PartXml::children).orElse(List.of()).stream()
                .map(column -> Math.max(1, number(PartXml.attribute(column, "w"))))
                .toList();
        boolean fits = widths.size() == columns;
        return new Written.Table(fits ? widths : Collections.nCopies(columns, 1), rows);
    }

    private static int width(List<Cell> row) {
        return row.stream().mapToInt(Cell::span).sum();
    }

    private static List<Cell> filled(List<Cell> row, int columns) {
        List<Cell> full = new ArrayList<>(row);
        for (int missing = columns - width(row); missing > 0; missing--) {
            full.add(new Cell(1, Merged.NO, List.of()));
        }
        return full;
    }

    private void rows(Element parent, List<List<Cell>> rows) {
        for (Element child : PartXml.children(parent)) {
            if (PartXml.is(child, "tr")) {
                List<Cell> row = new ArrayList<>();
                cells(child, row);
                rows.add(row);
            } else if (WRAPPERS.contains(child.getLocalName())) {
                rows(child, rows);
            }
        }
    }

    private void cells(Element parent, List<Cell> row) {
        for (Element child : PartXml.children(parent)) {
            if (PartXml.is(child, "tc")) {
                int span = Math.max(1, Math.min(MOST_COLUMNS, number(PartXml.value(child, "tcPr", "gridSpan"))));
                Optional<Element> merge = PartXml.at(child, "tcPr", "vMerge");
                Merged merged = merge.isEmpty()
                        ? Merged.NO
                        : PartXml.attribute(merge.get(), "val").equals("restart") ? Merged.FIRST : Merged.FOLLOWING;
                row.add(new Cell(span, merged, blocks(child)));
            } else if (WRAPPERS.contains(child.getLocalName())) {
                cells(child, row);
            }
        }
    }
}
