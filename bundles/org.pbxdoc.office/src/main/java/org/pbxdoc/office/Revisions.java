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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pbxdoc.document.Block;
import org.pbxdoc.document.BulletList;
import org.pbxdoc.document.Callout;
import org.pbxdoc.document.Checklist;
import org.pbxdoc.document.Figure;
import org.pbxdoc.document.KeyValues;
import org.pbxdoc.document.Paragraph;
import org.pbxdoc.document.Photo;
import org.pbxdoc.document.Properties;
import org.pbxdoc.document.Run;
import org.pbxdoc.document.Section;
import org.pbxdoc.document.SignatureField;
import org.pbxdoc.document.Table;
import org.pbxdoc.document.Text;
import org.pbxdoc.document.Text.Mark;
import org.pbxdoc.document.TextField;

/**
 * The tracked changes of a document: who made them and when, and which of its blocks they are all of.
 *
 * @param author who made them
 * @param date the day, with a time that Word asks for
 */
record Revisions(String author, String date) {

    /** Returns the revisions of a document with {@code properties}. */
    static Revisions of(Properties properties) {
        String author = properties.author().isEmpty() ? properties.integrator() : properties.author();
        return new Revisions(author.isEmpty() ? "pbxdoc" : author, properties.asOf() + "T00:00:00Z");
    }

    /** Opens the element of {@code mark} with the number {@code id}. */
    void open(Markup xml, Mark mark, String id) throws IOException {
        xml.open(mark == Mark.INSERTED ? "w:ins" : "w:del", "w:id", id, "w:author", author, "w:date", date);
    }

    /** Returns the mark that all words of {@code block} have; of a table only those of its head count, since rows come and go. */
    static Optional<Mark> of(Block block) {
        List<Text> texts = new ArrayList<>();
        add(block, texts);
        return Text.commonMark(texts);
    }

    /** Returns the mark that all words of {@code row} have. */
    static Optional<Mark> of(Table.Row row) {
        return Text.commonMark(row.cells().stream().map(Table.Cell::text).toList());
    }

    /** Returns whether any words of {@code text} were inserted or deleted. */
    static boolean isRevised(Text text) {
        return text instanceof Text.Revised || text instanceof Text.Joined joined && joined.parts().stream().anyMatch(Revisions::isRevised);
    }

    private static void add(Block block, List<Text> texts) {
        if (block instanceof Paragraph paragraph) {
            paragraph.runs().stream().map(Run::text).forEach(texts::add);
        } else if (block instanceof BulletList list) {
            list.items().forEach(item -> add(item, texts));
        } else if (block instanceof KeyValues values) {
            values.entries().forEach(entry -> texts.addAll(List.of(entry.key(), entry.value())));
        } else if (block instanceof Table table) {
            texts.add(table.caption());
            table.columns().forEach(column -> texts.add(column.header()));
        } else if (block instanceof Figure figure) {
            texts.addAll(List.of(figure.caption(), figure.alternative()));
        } else if (block instanceof Callout callout) {
            texts.add(callout.title());
            callout.blocks().forEach(inner -> add(inner, texts));
        } else if (block instanceof Checklist list) {
            list.items().forEach(item -> texts.add(item.label()));
        } else if (block instanceof TextField field) {
            texts.addAll(List.of(field.label(), field.value()));
        } else if (block instanceof SignatureField field) {
            texts.addAll(List.of(field.party(), field.name(), field.function(), field.place(), field.date()));
        } else if (block instanceof Photo photo) {
            texts.addAll(List.of(photo.caption(), photo.details(), photo.alternative()));
        } else if (block instanceof Section section) {
            texts.add(section.heading());
        }
    }
}
