/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Consumer;

/** Everything that blocks say in one language, as a reader sees it. */
final class SpokenText implements Block.Visitor {

    private final Wording wording;
    private final Consumer<String> listener;

    SpokenText(Wording wording, Consumer<String> listener) {
        this.wording = wording;
        this.listener = listener;
    }

    /** Says {@code blocks} to the listener. */
    void all(List<? extends Block> blocks) {
        try {
            for (Block block : blocks) {
                block.accept(this);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e); // nothing is written here
        }
    }

    private void say(Text text) {
        if (!text.isEmpty()) {
            listener.accept(wording.say(text));
        }
    }

    @Override
    public void section(Section section) {
        say(section.heading());
        all(section.blocks());
    }

    @Override
    public void paragraph(Paragraph paragraph) {
        paragraph.runs().forEach(run -> say(run.text()));
    }

    @Override
    public void bulletList(BulletList list) {
        all(list.items());
    }

    @Override
    public void keyValues(KeyValues values) {
        values.entries().forEach(entry -> {
            say(entry.key());
            say(entry.value());
        });
    }

    @Override
    public void table(Table table) {
        say(table.caption());
        table.columns().forEach(column -> say(column.header()));
        for (Table.Row row : table.rows()) {
            row.cells().forEach(cell -> say(cell.text()));
        }
    }

    @Override
    public void figure(Figure figure) {
        say(figure.caption());
    }

    @Override
    public void photo(Photo photo) {
        say(photo.caption());
        say(photo.details());
    }

    @Override
    public void callout(Callout callout) {
        say(callout.title());
        all(callout.blocks());
    }

    @Override
    public void checklist(Checklist checklist) {
        checklist.items().forEach(item -> say(item.label()));
    }

    @Override
    public void textField(TextField field) {
        say(field.label());
        say(field.value());
    }

    @Override
    public void signatureField(SignatureField field) {
        say(field.party());
        say(field.name());
        say(field.function());
    }

    @Override
    public void remarks(Remarks remarks) {
        say(remarks.title());
    }
}
