/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.reliability.reading;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.pbxdoc.document.Block;
import org.pbxdoc.document.BulletList;
import org.pbxdoc.document.Callout;
import org.pbxdoc.document.Checklist;
import org.pbxdoc.document.Document;
import org.pbxdoc.document.Figure;
import org.pbxdoc.document.KeyValues;
import org.pbxdoc.document.Paragraph;
import org.pbxdoc.document.Role;
import org.pbxdoc.document.Section;
import org.pbxdoc.document.SignatureField;
import org.pbxdoc.document.Table;
import org.pbxdoc.document.TextField;
import org.pbxdoc.document.Wording;
import org.pbxdoc.document.Workbook;
import org.pbxdoc.document.WriterLabel;

/** The tables that a content asks its writers for. */
public final class WrittenTables implements Block.Visitor {

    private final Wording wording;
    private final List<Grid> grids = new ArrayList<>();

    private WrittenTables(Wording wording) {
        this.wording = wording;
    }

    /** Returns the tables of {@code document} in their order. */
    public static List<Grid> of(Document document, Wording wording) throws IOException {
        WrittenTables tables = new WrittenTables(wording);
        for (Section section : document.sections()) {
            section.accept(tables);
        }
        return tables.grids;
    }

    /** Returns the tables of {@code workbook}, one a sheet. */
    public static List<Grid> of(Workbook workbook, Wording wording) {
        return workbook.sheets().stream().map(sheet -> grid(sheet.table(), wording)).toList();
    }

    /** Returns {@code table} as a reader sees it. */
    public static Grid grid(Table table, Wording wording) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(Grid.row(table.columns().stream().map(column -> wording.say(column.header())).toList()));
        for (Table.Row row : table.rows()) {
            rows.add(Grid.row(row.cells().stream().map(cell -> words(cell, wording)).toList()));
        }
        return new Grid(table.id(), rows);
    }

    /** An empty state is told by its word. */
    private static String words(Table.Cell cell, Wording wording) {
        String text = wording.say(cell.text());
        return text.isEmpty() ? state(cell.role(), wording) : text;
    }

    private static String state(Role role, Wording wording) {
        return switch (role) {
            case PASS -> WriterLabel.PASS.in(wording);
            case FAIL -> WriterLabel.FAIL.in(wording);
            case WARNING -> WriterLabel.WARNING.in(wording);
            case OPEN -> WriterLabel.OPEN.in(wording);
            case PLANNED -> WriterLabel.PLANNED.in(wording);
            case NORMAL, QUIET, STRONG, TOTAL, GROUP, CODE -> "";
        };
    }

    @Override
    public void section(Section section) throws IOException {
        for (Block block : section.blocks()) {
            block.accept(this);
        }
    }

    @Override
    public void callout(Callout callout) throws IOException {
        for (Block block : callout.blocks()) {
            block.accept(this);
        }
    }

    @Override
    public void table(Table table) {
        grids.add(grid(table, wording));
    }

    @Override
    public void paragraph(Paragraph paragraph) {}

    @Override
    public void bulletList(BulletList list) {}

    @Override
    public void keyValues(KeyValues values) {}

    @Override
    public void figure(Figure figure) {}

    @Override
    public void checklist(Checklist checklist) {}

    @Override
    public void textField(TextField field) {}

    @Override
    public void signatureField(SignatureField field) {}
}
