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
import java.util.stream.Stream;
import org.pbxdoc.document.KeyValues;
import org.pbxdoc.document.Role;
import org.pbxdoc.document.SystemDiagram;
import org.pbxdoc.document.SystemDiagram.Card;
import org.pbxdoc.document.SystemDiagram.Icon;
import org.pbxdoc.document.Wording;
import org.pbxdoc.document.WriterLabel;

/** The source of the strip at the foot: what the signs of this sheet mean, and whose sheet it is. */
final class TitleBlock {

    private static final int LIMIT = 64;
    private static final int STRUT = 13;

    private TitleBlock() {}

    /** Returns the strip as a PlantUML legend; empty if there is nothing to say. */
    static String source(SystemDiagram diagram, Sprites sprites, Wording wording) {
        StringBuilder cells = new StringBuilder();
        if (uses(diagram, Role.PLANNED)) {
            cells.append(cell(sprites.row(Icon.NONE, true) + Cells.BLANK + " <i>"
                    + colored(label(WriterLabel.PLANNED, wording), Palette.PLANNED) + "</i>"));
        }
        if (uses(diagram, Role.WARNING)) {
            cells.append(cell(sprites.warning(Palette.WARNING) + Cells.BLANK + " "
                    + colored(label(WriterLabel.WARNING, wording), Palette.WARNING)));
        }
        for (KeyValues.Entry entry : diagram.titleBlock()) {
            cells.append(cell(colored(EscapedText.of(entry.key(), wording, LIMIT).source(), Palette.PLANNED)))
                    .append(cell("<b>" + EscapedText.of(entry.value(), wording, LIMIT).source() + "</b>"));
        }
        return cells.isEmpty() ? "" : "legend right\n<#white," + Palette.FRAME + ">|" + cells + "\nendlegend\n";
    }

    private static String cell(String content) {
        return Cells.cell(content, false, STRUT);
    }

    private static String label(WriterLabel label, Wording wording) {
        return EscapedText.of(label.in(wording), LIMIT).source();
    }

    private static boolean uses(SystemDiagram diagram, Role role) {
        return Stream.of(diagram.left(), diagram.right())
                .flatMap(List::stream)
                .map(Card::rows)
                .flatMap(List::stream)
                .anyMatch(row -> row.role() == role);
    }
}
