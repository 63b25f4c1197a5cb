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
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.pbxdoc.document.Block;
import org.pbxdoc.document.BulletList;
import org.pbxdoc.document.Callout;
import org.pbxdoc.document.Checklist;
import org.pbxdoc.document.Document;
import org.pbxdoc.document.Figure;
import org.pbxdoc.document.KeyValues;
import org.pbxdoc.document.Paragraph;
import org.pbxdoc.document.Properties;
import org.pbxdoc.document.Role;
import org.pbxdoc.document.Run;
import org.pbxdoc.document.Section;
import org.pbxdoc.document.SignatureField;
import org.pbxdoc.document.Table;
import org.pbxdoc.document.Text;
import org.pbxdoc.document.TextField;
import org.pbxdoc.document.Workbook;

class HostileTextTest {

    private static final List<String> TEXTS = List.of(
            "<w:p/>",
            "a & b &amp; c",
            "\"'><script>",
            "]]>",
            "\u0000\u0007\u000B\u001F",
            "\uD83D",
            "\uDCDE\uD83D",
            "\uFFFE\uFFFF",
            "call \uD83D\uDCDE me",
            "=cmd|'/C calc'!A0",
            "+1+1",
            "-2",
            "@SUM(A1)",
            "\t=1",
            "\r\n=1",
            "_x0041_",
            "\u202Eevil",
            "e\u0301 \u00E9",
            "x".repeat(400),
            "&P &N",
            "{0} %s $1 \\",
            "' OR 1=1",
            "[Book1]Sheet!A1",
            "");

    @Test
    void everyTextReachesTheWordFileUnharmed() throws IOException {
        List<Section> sections = new ArrayList<>();
        for (int i = 0; i < TEXTS.size(); i++) {
            sections.add(everywhere(TEXTS.get(i), i));
        }
        WordFile file = WordFile.of(Document.of(properties(TEXTS.get(1)), sections));
        assertEquals(List.of(), WordLint.findings(file));
        String said = file.root("word/document.xml").getTextContent();
        for (String text : List.of("<w:p/>", "a & b &amp; c", "_x0041_", "call \uD83D\uDCDE me", "e\u0301 \u00E9")) {
            assertTrue(said.contains(text), text);
        }
        assertTrue(said.contains("\uFFFD\uFFFD\uFFFD\uFFFD"));
    }

    @Test
    void everyTextIsATextCellInTheSpreadsheet() throws IOException {
        Table table = new Table(
                "t",
                Text.of("t"),
                List.of(
                        SampleDocument.column("=1+1", 1, Table.Column.Kind.TEXT),
                        SampleDocument.column("L", 1, Table.Column.Kind.LITERAL),
                        SampleDocument.column("N", 1, Table.Column.Kind.NUMBER),
                        SampleDocument.column("D", 1, Table.Column.Kind.DATE)),
                TEXTS.stream()
                        .map(text -> Table.Row.of(
                                Table.Cell.of(text), Table.Cell.of(text), Table.Cell.of(text), Table.Cell.of(text)))
                        .toList());
        for (String text : TEXTS) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            Workbook workbook = new Workbook(
                    properties(text), List.of(new Workbook.Sheet(Text.of(text), table), new Workbook.Sheet(Text.of(text), table)));
            new WorkbookWriter().write(workbook, new FrenchWording(), out);
            try (XSSFWorkbook read = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
                for (int row = 0; row < TEXTS.size(); row++) {
                    for (int column = 0; column < 4; column++) {
                        Cell cell = read.getSheetAt(1).getRow(row + 1).getCell(column);
                        assertEquals(CellType.STRING, cell.getCellType());
                        assertEquals(
                                SafeText.of(TEXTS.get(row)).replace("\r\n", "\n"),
                                cell.getStringCellValue().replace("\r\n", "\n"));
                    }
                }
            }
        }
    }

    private static Section everywhere(String words, int index) {
        Text text = Text.of(words);
        String id = words + index;
        Paragraph linked = new Paragraph(
                Role.NORMAL,
                List.of(
                        new Run(text, Run.Emphasis.CODE, Optional.of(words)),
                        new Run(text, Run.Emphasis.BOLD, Optional.of("https://" + words)),
                        new Run(text, Run.Emphasis.BOLD, Optional.of("mailto:" + words)),
                        new Run(text, Run.Emphasis.BOLD, Optional.of("#" + words))));
        Table table = new Table(
                id,
                text,
                List.of(new Table.Column(text, 1, Table.Column.Kind.TEXT), new Table.Column(text, 0, Table.Column.Kind.STATE)),
                List.of(Table.Row.group(text), Table.Row.of(Table.Cell.of(text, Role.FAIL)), Table.Row.of()));
        List<Block> blocks = List.of(
                linked,
                new BulletList(true, List.of(linked)),
                new KeyValues(id, List.of(new KeyValues.Entry(text, text, Role.OPEN))),
                table,
                new Callout(Role.WARNING, text, List.of(linked, table)),
                new Checklist(id, List.of(new Checklist.Item("c" + id, text, true))),
                new TextField("t" + id, text, text, 1),
                new SignatureField("s" + id, text, text, text, text, text),
                new Figure("f" + id, text, text, SampleDocument.image(words, 20, 20)));
        return new Section(words, text, Section.Orientation.INHERIT, blocks);
    }

    private static Properties properties(String words) {
        Text text = Text.of(words);
        return new Properties(
                text, text, words, words, words, words, text, SampleDocument.AS_OF, text, Optional.empty());
    }
}
