/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.diagram;

import java.util.Locale;
import org.pbxdoc.document.Role;
import org.pbxdoc.document.Schematic.Arrow;
import org.pbxdoc.document.Schematic.Box;
import org.pbxdoc.document.Schematic.Link;
import org.pbxdoc.document.Schematic.Weight;
import org.pbxdoc.document.SystemDiagram.Category;

/** The look of a schematic in PlantUML's style language: the same lettering, frames and colours as the overview. */
final class SchematicStyle {

    private static final Palette.Tone MAIN = new Palette.Tone(Palette.PAPER, "#1F4E70");

    private SchematicStyle() {}

    /** Returns the two colours of {@code box}. */
    static Palette.Tone tone(Box box) {
        Palette.Tone tone = Palette.of(box.card().category());
        if (box.weight() == Weight.MAIN) {
            return MAIN;
        }
        return box.role() == Role.PLANNED ? new Palette.Tone(Palette.PLANNED, "#EEF0F2") : tone;
    }

    /** Returns the name of the style of {@code box}. */
    static String of(Box box) {
        String weight = box.weight() == Weight.MAIN ? "main" : "box" + box.card().category().ordinal();
        return switch (box.role()) {
            case PLANNED -> weight + "planned";
            case WARNING, FAIL -> weight + "warning";
            default -> weight;
        };
    }

    /** Returns the arrow of {@code link}. */
    static String of(Link link) {
        String look = switch (link.role()) {
            case PLANNED -> Palette.PLANNED + ",dashed";
            case QUIET -> Palette.FRAME + ",dashed";
            case WARNING, FAIL -> Palette.WARNING + ",thickness=3";
            default -> Palette.LINK;
        };
        String start = link.arrow() == Arrow.BOTH ? "<" : "";
        String end = link.arrow() == Arrow.NONE ? "" : ">";
        return start + "-[" + look + "]-" + end;
    }

    /** Returns the style of a schematic. */
    static String source() {
        StringBuilder style = new StringBuilder();
        style.append("<style>\n")
                .append("root { FontColor " + Palette.INK + " ; FontSize 12 ; FontName " + Lettering.FAMILY + " }\n")
                .append("document { BackgroundColor white ; Margin 8 }\n")
                .append("title { FontSize 22 ; FontStyle bold ; FontColor " + Palette.SERVER + " ; Margin 0 ; Padding 2 }\n")
                .append("rectangle { BackgroundColor white ; LineThickness 1.6 ; RoundCorner 10 ; FontSize 12 ;"
                        + " HorizontalAlignment left }\n")
                .append(".frame { BackgroundColor " + Palette.GROUP + " ; LineColor " + Palette.GROUP_EDGE
                        + " ; LineThickness 1.2 ; RoundCorner 14 ; FontSize 14 ; FontStyle bold ; FontColor " + Palette.SERVER + " }\n");
        for (Category category : Category.values()) {
            states(style, "box" + category.ordinal(), "BackgroundColor white", Palette.of(category).line());
        }
        states(style, "main", "BackgroundColor " + Palette.SERVER + " ; FontColor white", Palette.SERVER);
        return style.append("arrow { LineThickness 1.6 ; FontSize 11 ; FontColor " + Palette.LINK + " }\n")
                .append("legend { BackgroundColor white ; LineColor white ; FontSize 10 ; RoundCorner 0 ; Margin 10 0 0 0 ; Padding 0 }\n")
                .append("</style>\n")
                .toString();
    }

    /** A planned box has a dashed edge, one with a warning a heavy one. */
    private static void states(StringBuilder style, String name, String ground, String line) {
        style.append(String.format(Locale.ROOT, ".%s { %s ; LineColor %s }", name, ground, line)).append('\n')
                .append(String.format(Locale.ROOT, ".%splanned { %s ; LineColor %s ; LineStyle 6-4 }", name, ground, Palette.PLANNED)).append('\n')
                .append(String.format(Locale.ROOT, ".%swarning { %s ; LineColor %s ; LineThickness 3 }", name, ground, Palette.WARNING)).append('\n');
    }
}
