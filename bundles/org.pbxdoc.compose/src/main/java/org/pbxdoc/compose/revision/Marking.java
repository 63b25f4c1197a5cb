/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.compose.revision;

import java.util.ArrayList;
import java.util.List;
import org.pbxdoc.document.Block;
import org.pbxdoc.document.BulletList;
import org.pbxdoc.document.Callout;
import org.pbxdoc.document.Checklist;
import org.pbxdoc.document.Figure;
import org.pbxdoc.document.KeyValues;
import org.pbxdoc.document.Paragraph;
import org.pbxdoc.document.Photo;
import org.pbxdoc.document.Run;
import org.pbxdoc.document.Section;
import org.pbxdoc.document.SignatureField;
import org.pbxdoc.document.Table;
import org.pbxdoc.document.Text;
import org.pbxdoc.document.Text.Mark;
import org.pbxdoc.document.TextField;
import org.pbxdoc.document.Wording;

/** Marks everything in a block as inserted, or as deleted. */
final class Marking {

    private final Wording wording;
    private final Mark mark;

    Marking(Wording wording, Mark mark) {
        this.wording = wording;
        this.mark = mark;
    }

    Text text(Text text) {
        return text(wording.say(text));
    }

    Text text(String words) {
        return words.isEmpty() ? Text.EMPTY : new Text.Revised(mark, Text.of(words));
    }

    Block block(Block block) {
        if (block instanceof Section section) {
            // A page of its own would stay when the deletion is accepted.
            Section.Orientation orientation = mark == Mark.DELETED ? Section.Orientation.INHERIT : section.orientation();
            return new Section(section.id(), text(section.heading()), orientation, blocks(section.blocks()));
        } else if (block instanceof Paragraph paragraph) {
            return paragraph(paragraph);
        } else if (block instanceof BulletList list) {
            return new BulletList(list.ordered(), list.items().stream().map(this::paragraph).toList());
        } else if (block instanceof KeyValues values) {
            return new KeyValues(values.id(), values.entries().stream().map(this::entry).toList());
        } else if (block instanceof Table table) {
            return table(table);
        } else if (block instanceof Figure figure) {
            return new Figure(figure.id(), text(figure.caption()), text(figure.alternative()), figure.picture());
        } else if (block instanceof Photo photo) {
            return new Photo(photo.id(), text(photo.caption()), text(photo.details()), text(photo.alternative()), photo.picture());
        } else if (block instanceof Callout callout) {
            return new Callout(callout.role(), text(callout.title()), blocks(callout.blocks()));
        } else if (block instanceof Checklist list) {
            return new Checklist(list.id(), list.items().stream().map(this::item).toList());
        } else if (block instanceof TextField field) {
            return new TextField(field.id(), text(field.label()), text(field.value()), field.lines());
        }
        SignatureField field = (SignatureField) block;
        return new SignatureField(
                field.id(), text(field.party()), text(field.name()), text(field.function()), text(field.place()), text(field.date()));
    }

    private List<Block> blocks(List<Block> blocks) {
        return blocks.stream().filter(BlockMerge::isShown).map(this::block).toList();
    }

    Paragraph paragraph(Paragraph paragraph) {
        return new Paragraph(
                paragraph.role(),
                paragraph.runs().stream().map(run -> new Run(text(run.text()), run.emphasis(), run.link())).toList());
    }

    Checklist.Item item(Checklist.Item item) {
        return new Checklist.Item(item.id(), text(item.label()), item.done());
    }

    KeyValues.Entry entry(KeyValues.Entry entry) {
        return new KeyValues.Entry(text(entry.key()), text(entry.value()), entry.role());
    }

    private Table table(Table table) {
        List<Table.Column> columns = table.columns().stream()
                .map(column -> new Table.Column(text(column.header()), column.weight(), column.kind(), column.scale()))
                .toList();
        List<Table.Row> rows = new ArrayList<>();
        table.rows(wording).forEach(row -> rows.add(row(row)));
        return new Table(table.id(), text(table.caption()), columns, rows);
    }

    Table.Row row(Table.Row row) {
        return new Table.Row(
                row.cells().stream().map(cell -> new Table.Cell(text(TableMerge.said(cell, wording)), cell.role(), cell.number(), cell.link(), cell.field())).toList(),
                row.role());
    }
}
