/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.compose.handover;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pbxdoc.compose.Markdown;
import org.pbxdoc.compose.Sheet;
import org.pbxdoc.document.Block;
import org.pbxdoc.document.Figure;
import org.pbxdoc.document.KeyValues;
import org.pbxdoc.document.Paragraph;
import org.pbxdoc.document.Picture;
import org.pbxdoc.document.Role;
import org.pbxdoc.document.Section;
import org.pbxdoc.document.Section.Orientation;
import org.pbxdoc.document.Table;
import org.pbxdoc.document.Text;

/** Collects the blocks of one chapter; a chapter without content is left out of the dossier. */
final class Chapter {

    private final String id;
    private final Text heading;
    private final Orientation orientation;
    private final List<Block> blocks = new ArrayList<>();
    private final List<Section> parts = new ArrayList<>();
    private Optional<Text> introduction = Optional.empty();

    /** Starts the chapter {@code id} whose heading is the label {@code chapter.<id>}. */
    Chapter(String id) {
        this(id, Text.label("chapter." + id), Orientation.PORTRAIT);
    }

    Chapter(String id, Text heading, Orientation orientation) {
        this.id = id;
        this.heading = heading;
        this.orientation = orientation;
    }

    /** Sets the words below the heading; they do not count as content. */
    Chapter introduction(String key, Text... args) {
        introduction = Optional.of(Text.label(key, args));
        return this;
    }

    Chapter add(Optional<? extends Block> block) {
        block.ifPresent(blocks::add);
        return this;
    }

    Chapter add(Block block) {
        blocks.add(block);
        return this;
    }

    Chapter prose(Text text) {
        if (!text.isEmpty()) {
            blocks.addAll(Markdown.blocks(text));
        }
        return this;
    }

    Chapter keyValues(String of, List<KeyValues.Entry> entries) {
        List<KeyValues.Entry> given = entries.stream().filter(entry -> !entry.value().isEmpty()).toList();
        if (!given.isEmpty()) {
            blocks.add(new KeyValues(of, given));
        }
        return this;
    }

    Chapter figure(String of, Text caption, Text alternative, Picture picture) {
        blocks.add(new Figure(of, caption, alternative, picture));
        return this;
    }

    /** Adds the drawings, each with its title as caption. */
    Chapter figures(List<Sheet> sheets) {
        sheets.forEach(sheet -> figure(sheet.name(), sheet.title(), sheet.drawing().description(), sheet.drawing()));
        return this;
    }

    /** Adds the drawings in a part of their own on wide pages. */
    Chapter wideFigures(List<Sheet> sheets) {
        return sheets.isEmpty()
                ? this
                : part(new Chapter("drawing-" + sheets.get(0).name(), sheets.get(0).title(), Orientation.LANDSCAPE).figures(sheets));
    }

    /** Adds a part with a heading of its own if it has content. */
    Chapter part(Chapter part) {
        part.section().ifPresent(parts::add);
        return this;
    }

    /** Returns the chapter, or nothing when it has no content. */
    Optional<Section> section() {
        if (blocks.isEmpty() && parts.isEmpty()) {
            return Optional.empty();
        }
        List<Block> all = new ArrayList<>();
        introduction.ifPresent(text -> all.add(Paragraph.of(Role.QUIET, text)));
        all.addAll(blocks);
        all.addAll(parts);
        return Optional.of(new Section(id, heading, orientation, all));
    }

    /** Returns a part of a chapter whose heading is the author's words. */
    static Chapter part(String id, Text heading) {
        return new Chapter(id, heading, Orientation.INHERIT);
    }

    /** Returns a part of a chapter whose heading is the label {@code chapter.<id>}. */
    static Chapter part(String id) {
        return part(id, Text.label("chapter." + id));
    }

    /** Returns a chapter on wide pages. */
    static Chapter wide(String id) {
        return new Chapter(id, Text.label("chapter." + id), Orientation.LANDSCAPE);
    }

    /** Returns whether {@code table} has rows. */
    static boolean hasRows(Table table) {
        return table.rows().iterator().hasNext();
    }
}
