/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.diagram;

import static org.pbxdoc.diagram.Cells.colored;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pbxdoc.document.KeyValues;
import org.pbxdoc.document.Role;
import org.pbxdoc.document.Schematic;
import org.pbxdoc.document.Strip;
import org.pbxdoc.document.SystemDiagram;
import org.pbxdoc.document.SystemDiagram.Card;
import org.pbxdoc.document.SystemDiagram.Change;
import org.pbxdoc.document.SystemDiagram.Icon;
import org.pbxdoc.document.Wording;
import org.pbxdoc.document.WriterLabel;

/** The source of the strip at the foot: what the signs of this sheet mean, and whose sheet it is. */
final class TitleBlock {

    private static final int LIMIT = 64;
    private static final int STRUT = 13;

    private TitleBlock() {}

    /** Returns the strip of an overview as a PlantUML legend; empty if there is nothing to say. */
    static String source(SystemDiagram diagram, Sprites sprites, Wording wording) {
        Set<Role> used = Stream.of(diagram.left(), diagram.right())
                .flatMap(List::stream)
                .flatMap(TitleBlock::roles)
                .collect(Collectors.toSet());
        Set<Change> changes = Stream.of(diagram.left(), diagram.right())
                .flatMap(List::stream)
                .flatMap(card -> card.rows().stream())
                .map(SystemDiagram.Row::change)
                .flatMap(Optional::stream)
                .collect(Collectors.toCollection(TreeSet::new));
        return source(diagram.titleBlock(), List.of(), used, changes, sprites, wording);
    }

    /** Returns the strip of a schematic as a PlantUML legend; empty if there is nothing to say. */
    static String source(Schematic schematic, Sprites sprites, Wording wording) {
        Set<Role> used = Stream.of(
                        schematic.boxes().stream().map(Schematic.Box::role),
                        schematic.boxes().stream().map(Schematic.Box::card).flatMap(TitleBlock::roles),
                        schematic.links().stream().map(Schematic.Link::role))
                .flatMap(roles -> roles)
                .collect(Collectors.toSet());
        return source(schematic.titleBlock(), schematic.legend(), used, Set.of(), sprites, wording);
    }

    private static Stream<Role> roles(Card card) {
        return card.rows().stream().map(SystemDiagram.Row::role);
    }

    private static String source(
            List<KeyValues.Entry> entries,
            List<Schematic.Sign> signs,
            Set<Role> used,
            Set<Change> changes,
            Sprites sprites,
            Wording wording) {
        StringBuilder cells = new StringBuilder();
        for (Schematic.Sign sign : signs) {
            cells.append(cell(sprites.strip(new Strip(List.of(sign.unit())), Palette.SHEET) + Cells.BLANK + " "
                    + EscapedText.of(sign.meaning(), wording, LIMIT).source()));
        }
        if (used.contains(Role.PLANNED)) {
            cells.append(cell(sprites.row(Icon.NONE, true) + Cells.BLANK + " <i>"
                    + colored(label(WriterLabel.PLANNED, wording), Palette.PLANNED) + "</i>"));
        }
        if (used.contains(Role.WARNING) || used.contains(Role.FAIL)) {
            cells.append(cell(sprites.warning(Palette.WARNING) + Cells.BLANK + " "
                    + colored(label(WriterLabel.WARNING, wording), Palette.WARNING)));
        }
        for (Change change : changes) {
            WriterLabel word = switch (change) {
                case NEW -> WriterLabel.NEW;
                case CHANGED -> WriterLabel.CHANGED;
                case REMOVED -> WriterLabel.REMOVED;
            };
            String words = EscapedText.of(change.sign(), LIMIT).source() + " " + label(word, wording);
            cells.append(cell("<b>" + colored(words, Palette.of(change)) + "</b>"));
        }
        for (KeyValues.Entry entry : entries) {
            String value = EscapedText.of(entry.value(), wording, LIMIT).source();
            if (!value.isEmpty()) { // an empty pair of marks would be drawn as text
                cells.append(cell(colored(EscapedText.of(entry.key(), wording, LIMIT).source(), Palette.PLANNED)))
                        .append(cell("<b>" + value + "</b>"));
            }
        }
        return cells.isEmpty() ? "" : "legend right\n<#white," + Palette.FRAME + ">|" + cells + "\nendlegend\n";
    }

    private static String cell(String content) {
        return Cells.cell(content, false, STRUT);
    }

    private static String label(WriterLabel label, Wording wording) {
        return EscapedText.of(label.in(wording), LIMIT).source();
    }
}
