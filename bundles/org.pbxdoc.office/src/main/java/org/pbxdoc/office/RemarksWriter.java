/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.office;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pbxdoc.document.Remarks;
import org.pbxdoc.document.Wording;
import org.pbxdoc.office.Written.Letters;
import org.pbxdoc.office.Written.Listed;
import org.pbxdoc.office.Written.Mark;
import org.pbxdoc.office.Written.Merged;

/** Writes the places for people's remarks, with what they wrote in an earlier file. */
final class RemarksWriter {

    private static final int LEVEL_INDENT = 360;

    private final Markup xml;
    private final Prose prose;
    private final WordTables tables;
    private final WordPictures pictures;
    private final NumberingPart numbering;
    private final Controls controls;
    private final Wording wording;
    private int list;

    RemarksWriter(
            Markup xml,
            Prose prose,
            WordTables tables,
            WordPictures pictures,
            NumberingPart numbering,
            Controls controls,
            Wording wording) {
        this.xml = xml;
        this.prose = prose;
        this.tables = tables;
        this.pictures = pictures;
        this.numbering = numbering;
        this.controls = controls;
        this.wording = wording;
    }

    /** Writes {@code remarks} in {@code width}. */
    void write(Remarks remarks, int width) throws IOException {
        String title = wording.say(remarks.title());
        String tag = Controls.tag(Controls.REMARKS + remarks.id());
        List<Written> written = controls.remarks(tag);
        prose.paragraph(WordStyle.FIELD_LABEL, title);
        xml.open("w:sdt").open("w:sdtPr");
        xml.value("w:alias", Controls.shortened(title)).value("w:tag", tag).value("w:id", prose.nextId());
        xml.value("w:lock", "sdtLocked");
        if (written.isEmpty()) {
            xml.empty("w:showingPlcHdr");
        }
        xml.empty("w:richText").close().open("w:sdtContent");
        if (written.isEmpty()) {
            prose.start(WordStyle.REMARKS);
            prose.run(wording.say(remarks.prompt()), Controls.PLACEHOLDER);
            prose.end();
        } else {
            blocks(written, WordStyle.REMARKS, width);
        }
        xml.close().close();
    }

    private void blocks(List<Written> blocks, WordStyle style, int width) throws IOException {
        for (Written block : blocks) {
            if (block instanceof Written.Table table) {
                list = 0;
                table(table, width);
                prose.paragraph(WordStyle.TABLE_END, "");
            } else {
                paragraph((Written.Paragraph) block, style, width);
            }
        }
        list = 0;
    }

    private void paragraph(Written.Paragraph paragraph, WordStyle style, int width) throws IOException {
        boolean bullet = paragraph.listed() == Listed.BULLET;
        WordStyle look = paragraph.listed() == Listed.NO ? style : bullet ? WordStyle.LIST_BULLET : WordStyle.LIST_NUMBER;
        xml.open("w:p").open("w:pPr").value("w:pStyle", look.id());
        if (paragraph.listed() != Listed.NO) {
            list = bullet ? list : list == 0 ? numbering.newOrderedList() : list;
            xml.open("w:numPr").value("w:ilvl", 0).value("w:numId", bullet ? NumberingPart.BULLETS : list).close();
            if (paragraph.level() > 0) {
                int left = look.typography().left() + paragraph.level() * LEVEL_INDENT;
                xml.empty("w:ind", "w:left", Integer.toString(left), "w:hanging", Integer.toString(look.typography().hanging()));
            }
        } else {
            list = 0;
        }
        if (!paragraph.alignment().equals("left")) {
            xml.value("w:jc", paragraph.alignment());
        }
        xml.close();
        for (Written.Stretch stretch : paragraph.stretches()) {
            if (stretch.picture().isPresent()) {
                Written.Shown shown = stretch.picture().get();
                pictures.picture(shown.image(), shown.alternative(), Math.min(width, shown.width()), shown.height());
            } else {
                letters(stretch.letters());
            }
        }
        xml.close();
    }

    private void letters(Letters letters) throws IOException {
        Optional<String> address = letters.link().isEmpty() ? Optional.empty() : LinkTarget.external(letters.link());
        if (address.isPresent()) {
            xml.open("w:hyperlink", "r:id", prose.link(address.get()), "w:history", "1");
        }
        xml.open("w:r").open("w:rPr");
        if (address.isPresent()) {
            xml.value("w:rStyle", "Hyperlink");
        }
        Set<Mark> marks = letters.marks();
        mark(marks, Mark.BOLD, "w:b");
        mark(marks, Mark.ITALIC, "w:i");
        mark(marks, Mark.STRIKE, "w:strike");
        if (!letters.colour().isEmpty()) {
            xml.value("w:color", letters.colour());
        }
        if (!letters.highlight().isEmpty()) {
            xml.value("w:highlight", letters.highlight());
        }
        if (marks.contains(Mark.UNDERLINE)) {
            xml.value("w:u", "single");
        }
        if (marks.contains(Mark.RAISED) || marks.contains(Mark.LOWERED)) {
            xml.value("w:vertAlign", marks.contains(Mark.RAISED) ? "superscript" : "subscript");
        }
        xml.close();
        prose.stretches(letters.text());
        xml.close();
        if (address.isPresent()) {
            xml.close();
        }
    }

    private void mark(Set<Mark> marks, Mark mark, String element) throws IOException {
        if (marks.contains(mark)) {
            xml.empty(element);
        }
    }

    private void table(Written.Table table, int width) throws IOException {
        int[] widths = shares(table.columns(), width);
        tables.start("PbxBox", false, "", widths);
        for (List<Written.Cell> row : table.rows()) {
            xml.open("w:tr");
            int column = 0;
            for (Written.Cell cell : row) {
                int room = 0;
                for (int i = column; i < Math.min(widths.length, column + cell.span()); i++) {
                    room += widths[i];
                }
                cell(cell, room);
                column += cell.span();
            }
            xml.close();
        }
        xml.close();
    }

    private void cell(Written.Cell cell, int room) throws IOException {
        xml.open("w:tc").open("w:tcPr").empty("w:tcW", "w:w", Integer.toString(room), "w:type", "dxa");
        if (cell.span() > 1) {
            xml.value("w:gridSpan", cell.span());
        }
        if (cell.merged() != Merged.NO) {
            xml.value("w:vMerge", cell.merged() == Merged.FIRST ? "restart" : "continue");
        }
        xml.close();
        blocks(cell.blocks(), WordStyle.TABLE_TEXT, room);
        if (cell.blocks().isEmpty()) {
            prose.paragraph(WordStyle.TABLE_TEXT, "");
        }
        xml.close();
    }

    private static int[] shares(List<Integer> columns, int width) {
        long sum = columns.stream().mapToLong(Integer::longValue).sum();
        return columns.stream().mapToInt(column -> (int) Math.max(1, column * (long) width / sum)).toArray();
    }
}
