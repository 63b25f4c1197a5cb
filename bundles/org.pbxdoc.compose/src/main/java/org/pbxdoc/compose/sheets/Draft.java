/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.compose.sheets;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.pbxdoc.compose.Composition;
import org.pbxdoc.compose.Sheet;
import org.pbxdoc.compose.TitleBlock;
import org.pbxdoc.document.Schematic;
import org.pbxdoc.document.Schematic.Direction;
import org.pbxdoc.document.Schematic.Link;
import org.pbxdoc.document.Schematic.Part;
import org.pbxdoc.document.Schematic.Sign;
import org.pbxdoc.document.Text;

/** What a sheet shows, before it is known how many sheets there are. */
record Draft(Direction direction, List<Part> parts, List<Link> links, List<Sign> legend) {

    /** Boxes that one sheet A3 holds legibly. */
    static final int MOST_BOXES = 40;

    Draft(Direction direction, List<Part> parts, List<Link> links) {
        this(direction, parts, links, List.of());
    }

    private boolean isEmpty() {
        return parts.stream().flatMap(Part::boxes).findAny().isEmpty();
    }

    /** Returns {@code drafts} as numbered sheets; the second one is called {@code <name>-2}. */
    static List<Sheet> numbered(Composition composition, String name, Text title, Text description, List<Draft> drafts) {
        List<Draft> filled = drafts.stream().filter(draft -> !draft.isEmpty()).toList();
        List<Sheet> sheets = new ArrayList<>();
        for (Draft draft : filled) {
            int number = sheets.size() + 1;
            String own = number == 1 ? name : name + "-" + number;
            Text shown = filled.size() == 1 ? title : Text.join(title, Text.of(" (" + number + "/" + filled.size() + ")"));
            sheets.add(new Sheet(own, shown, new Schematic(
                    Text.join(shown, Text.of(" – "), composition.customer()),
                    description,
                    draft.direction(),
                    draft.parts(),
                    draft.links(),
                    draft.legend(),
                    TitleBlock.of(composition, number, filled.size()))));
        }
        return sheets;
    }

    /** Returns {@code words} as part of a file name: small letters of ASCII, digits and hyphens. */
    static String fileName(String words) {
        String plain = Normalizer.normalize(words, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        return plain.replaceAll("\\p{M}", "").replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    }
}
