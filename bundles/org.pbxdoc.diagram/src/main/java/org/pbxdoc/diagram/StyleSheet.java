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
import org.pbxdoc.document.SystemDiagram.Category;

/** The look of a drawing in PlantUML's style language. */
final class StyleSheet {

    /** A frame is this much wider than its content and the margins that PlantUML adds itself. */
    private static final int CARD_MARGIN = 2;

    private static final String PILL =
            " BackgroundColor white ; RoundCorner 18 ; LineThickness 1.6 ; FontSize 11 ; HorizontalAlignment center ; MinimumWidth 76 }";

    private StyleSheet() {}

    /** Returns the style of a drawing whose cards have contents of the given widths. */
    static String source(double leftWidth, double rightWidth) {
        StringBuilder style = new StringBuilder();
        style.append("<style>\n")
                .append("root { FontColor " + Palette.INK + " ; FontSize 12 ; FontName " + Lettering.FAMILY + " }\n")
                .append("document { BackgroundColor white ; Margin 8 }\n")
                .append("title { FontSize 22 ; FontStyle bold ; FontColor " + Palette.SERVER + " ; Margin 0 ; Padding 2 }\n")
                .append("rectangle { BackgroundColor white ; LineThickness 1.6 ; RoundCorner 10 ; FontSize 12 ;"
                        + " HorizontalAlignment left }\n")
                .append(".box { BackgroundColor " + Palette.SERVER + " ; LineColor " + Palette.SERVER + " ; RoundCorner 16 }\n")
                .append(".pills { BackgroundColor " + Palette.SERVER + " ; LineColor " + Palette.SERVER + " }\n")
                .append(".server { BackgroundColor " + Palette.SERVER + " ; FontColor white ; LineColor " + Palette.SERVER
                        + " ; RoundCorner 14 ; HorizontalAlignment center }\n");
        for (Category category : Category.values()) {
            String line = Palette.of(category).line();
            style.append(String.format(Locale.ROOT, ".left%d { LineColor %s ; MinimumWidth %d }%n",
                            category.ordinal(), line, Math.round(leftWidth) + CARD_MARGIN).replace("\r", ""))
                    .append(String.format(Locale.ROOT, ".right%d { LineColor %s ; MinimumWidth %d }%n",
                            category.ordinal(), line, Math.round(rightWidth) + CARD_MARGIN).replace("\r", ""))
                    .append(".pill" + category.ordinal() + " { LineColor " + line + " ; FontColor " + line + " ;" + PILL + "\n");
        }
        return style.append("arrow { LineThickness 3.2 }\n")
                .append("legend { BackgroundColor white ; LineColor white ; FontSize 10 ; RoundCorner 0 ; Margin 10 0 0 0 ; Padding 0 }\n")
                .append("</style>\n")
                .toString();
    }
}
